package org.luohu.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.luohu.decision.Question;
import org.luohu.decision.ServiceWords;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * A service with its workings: what is stated of it, what is checked, chosen and said. The one
 * description from which files, questions, decisions and letters follow. Whoever makes a service
 * writes one; whoever decides applications sees the {@link Service} alone.
 *
 * @param id the service's name in files, such as {@code newborn}
 * @param title what the service is called at a counter
 * @param papers what lies on the counter, and the facts that are read off each at once, at most
 *     four; in the order in which they are looked at
 * @param vocabulary what applicants state and rules see
 * @param said how decisions on it are said
 * @param subject whose name stands on notices, such as 孩子姓名
 * @param fee what it costs, a sentence for notices
 * @param local what the law of places may say more of, as in “当地对……另有规定的”
 * @param day the day of filing (申报日)
 * @param counter the counter's region (受理地)
 * @param required the facts without which there is no application, day and counter among them
 * @param presences the sections that speak of someone who may not exist
 * @param dated facts that are stated by the day on which they happened
 * @param sections the sections of an application file, by the last word of their keys
 * @param checks what is checked beyond the vocabulary's truths
 * @param placedOn regions that belong to another day than that of filing, as a place of birth
 * @param materials the codes of materials that may be brought whatever the policies name
 * @param jurisdiction where it is asked for and where it takes effect
 * @param choices what applicants choose
 * @param plain what a plain applicant would state
 */
public record ServiceDescription(
    String id,
    Text title,
    Map<Text, List<StatedFact<?>>> papers,
    Vocabulary vocabulary,
    ServiceWords said,
    Text subject,
    Text fee,
    Text local,
    StatedFact<LocalDate> day,
    StatedFact<Region> counter,
    List<StatedFact<?>> required,
    List<Presence> presences,
    List<Dated> dated,
    Map<String, Section> sections,
    List<Check> checks,
    Map<StatedFact<Region>, StatedFact<LocalDate>> placedOn,
    Set<String> materials,
    Jurisdiction jurisdiction,
    Choices choices,
    Plain plain)
    implements Service {

  /**
   * A fact and the day on which it happened, which share a key in files.
   *
   * @param happened whether it happened; stated by the day, or by the domain's word for no
   * @param day the day
   */
  public record Dated(StatedFact<Boolean> happened, StatedFact<LocalDate> day) {}

  /** Copies the collections in. */
  public ServiceDescription {
    papers = Collections.unmodifiableMap(new LinkedHashMap<>(papers));
    required = List.copyOf(required);
    presences = List.copyOf(presences);
    dated = List.copyOf(dated);
    sections = Map.copyOf(sections);
    checks = List.copyOf(checks);
    placedOn = Map.copyOf(placedOn);
    materials = Collections.unmodifiableSortedSet(new TreeSet<>(materials));
  }

  /** The description of a service. */
  public static ServiceDescription of(Service service) {
    return (ServiceDescription) service;
  }

  /** The description of the service that is asked. */
  public static ServiceDescription of(Application application) {
    return of(application.service());
  }

  /** The vocabulary of each service by its name, in their order. */
  public static Map<String, Vocabulary> vocabularies(Services services) {
    Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
    services.all().forEach(service -> vocabularies.put(service.id(), of(service).vocabulary()));
    return Collections.unmodifiableMap(vocabularies);
  }

  @Override
  public List<StatedFact<?>> facts() {
    return vocabulary.allFacts();
  }

  /** The paper that a fact is read off; empty where it stands on none. */
  public Optional<Map.Entry<Text, List<StatedFact<?>>>> paper(String key) {
    return papers.entrySet().stream()
        .filter(paper -> paper.getValue().stream().anyMatch(fact -> fact.key().equals(key)))
        .findFirst();
  }

  /**
   * Questions in the order in which they are put: paper by paper, then what stands on none.
   *
   * @param ranked the questions, what settles most first
   */
  public List<Question> inOrder(List<Question> ranked) {
    if (ranked.size() < 2) {
      return ranked;
    }
    List<Question> ordered = new ArrayList<>();
    for (List<StatedFact<?>> paper : papers.values()) {
      Set<String> keys = paper.stream().map(StatedFact::key).collect(Collectors.toSet());
      ranked.stream().filter(question -> keys.contains(question.fact())).forEach(ordered::add);
    }
    ranked.stream().filter(question -> !ordered.contains(question)).forEach(ordered::add);
    return ordered;
  }
}
