package org.luohu.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.application.Application;
import org.luohu.deciding.DecisionMaker;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.synthetic.PlainApplications;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** The ways to do an errand, as decisions of plain applicants tell them. */
public final class Ways {

  private final Errand errand;
  private final DecisionMaker maker;
  private final LocalDate day;
  private final Regions regions;
  private final List<Spot> spots;

  Ways(Errand errand, DecisionMaker maker, LocalDate day, Regions regions, List<Spot> spots) {
    this.errand = errand;
    this.maker = maker;
    this.day = day;
    this.regions = regions;
    this.spots = List.copyOf(spots);
  }

  public Errand errand() {
    return errand;
  }

  /** The ways to a place: those that are the same are one. */
  public List<Way> to(Spot target) {
    Map<List<Object>, Way> alike = new LinkedHashMap<>();
    List<Decision> home = new ArrayList<>();
    starts(target)
        .forEach(
            (start, from) -> {
              List<Decision> decisions =
                  errand.kinds().stream().map(kind -> decision(kind, from, target)).toList();
              List<Object> told = decisions.stream().<Object>map(Ways::told).toList();
              Way way = alike.get(told);
              alike.put(
                  told,
                  way == null
                      ? new Way(List.of(start), answers(decisions, home, from, target))
                      : way.and(start));
              if (home.isEmpty()) {
                home.addAll(decisions);
              }
            });
    return alike.values().stream().map(Way::shortly).toList();
  }

  /** The first places with a county that stands for each: near ones, then all provinces. */
  private Map<Way.Start, Region> starts(Spot target) {
    Map<Way.Start, Region> starts = new LinkedHashMap<>();
    Region home = target.county();
    starts.put(new Way.Start("here", errand.here()), home);
    Region province = regions.parse(home.province()).orElseThrow();
    List<Region> near = regions.countiesIn(province);
    near.stream()
        .filter(county -> !county.equals(home) && county.city().equals(home.city()))
        .findFirst()
        .ifPresent(
            county ->
                starts.put(
                    new Way.Start("city", Text.of("同一个市的其他区县", "another county of the same city")),
                    county));
    near.stream()
        .filter(county -> !county.city().equals(home.city()) && !named(county))
        .findFirst()
        .ifPresent(
            county ->
                starts.put(
                    new Way.Start(
                        province.code(), Text.of("本省的其他市", "another city of the same province")),
                    county));
    for (Spot spot : spots) {
      if (!spot.region().covers(home)) {
        starts.put(new Way.Start(spot.region().code(), spot.region().name()), spot.county());
      }
    }
    return starts;
  }

  private boolean named(Region county) {
    return spots.stream()
        .anyMatch(spot -> spot.region().code().length() > 2 && spot.region().covers(county));
  }

  private Map<StatedFact<?>, Object> given(Errand.Kind kind, Region from, Spot target) {
    Map<StatedFact<?>, Object> given =
        new LinkedHashMap<>(errand.journey().facts(from, target.county()));
    given.put(errand.service().day(), day);
    given.putAll(kind.facts());
    return given;
  }

  private Decision decision(Errand.Kind kind, Region from, Spot target) {
    return maker.decide(PlainApplications.of(errand.service(), given(kind, from, target)));
  }

  /** What a decision tells an applicant, the places and the reasons left out. */
  private static List<Object> told(Decision decision) {
    List<Object> told = new ArrayList<>();
    told.add(decision.outcome());
    decision
        .findings()
        .forEach(
            finding ->
                told.add(
                    List.of(finding.effect(), finding.code(), finding.policy(), finding.text())));
    told.add(decision.materials());
    told.add(decision.steps());
    told.add(decision.unencoded());
    told.add(decision.policies());
    return told;
  }

  /** The answers of which no two tell the same. */
  private List<Way.Answer> answers(
      List<Decision> decisions, List<Decision> home, Region from, Spot target) {
    Map<List<Object>, Way.Answer> alike = new LinkedHashMap<>();
    for (int i = 0; i < decisions.size(); i++) {
      Errand.Kind kind = errand.kinds().get(i);
      Decision decision = decisions.get(i);
      boolean asAtHome = !home.isEmpty() && home.get(i).materials().equals(decision.materials());
      List<Object> told = List.of(told(decision), asAtHome);
      Way.Answer known = alike.get(told);
      alike.put(
          told,
          known != null
              ? known.and(kind)
              : asAtHome || decision.materials().isEmpty()
                  ? new Way.Answer(List.of(kind), decision, asAtHome, List.of(), Map.of())
                  : answer(kind, decision, given(kind, from, target)));
    }
    return List.copyOf(alike.values());
  }

  private Way.Answer answer(Errand.Kind kind, Decision decision, Map<StatedFact<?>, Object> given) {
    Application bare = PlainApplications.stating(errand.service(), given);
    Set<String> always = new HashSet<>();
    List<Material> others = new ArrayList<>();
    Set<String> listed = new HashSet<>(decision.materials().stream().map(Material::code).toList());
    for (Material material : maker.decide(bare).materials()) {
      if (material.state() != MaterialState.POSSIBLE) {
        always.add(material.code());
      } else if (!listed.contains(material.code())) {
        others.add(material);
      }
    }
    Map<String, List<Rule>> wanting = new LinkedHashMap<>();
    for (RuleStanding standing : maker.standings(bare)) {
      if (standing.truth() == Truth.OPEN) {
        for (Consequence consequence : standing.rule().consequences()) {
          if (consequence.effect().equals("need") && !always.contains(consequence.code())) {
            wanting
                .computeIfAbsent(consequence.code(), any -> new ArrayList<>())
                .add(standing.rule());
          }
        }
      }
    }
    return new Way.Answer(List.of(kind), decision, false, others, wanting);
  }
}
