package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.decision.Outcome;
import org.luohu.newborn.Newborn;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.StatedFact;

/**
 * Plain Java from an application to outcome, findings with the facts that made them so, and
 * materials with their state: the floor for whole decisions. It knows neither alternatives, bases
 * in law, steps nor words, and only families of which everything is stated.
 */
final class HandWhole extends Peer<Application, HandWhole.Answer> {

  /** A fact that made a finding so. */
  record Fact(String key, String value) {}

  /** A finding by the number of its saying. */
  record Finding(int saying, List<Fact> facts) {}

  /** A material by the number of its saying, and whether it is missing. */
  record Material(int saying, boolean missing) {}

  /** What it comes to. */
  record Answer(Outcome outcome, List<Finding> findings, List<Material> materials) {}

  private static final List<StatedFact<?>> STATED = Newborn.VOCABULARY.statedFacts();

  private final BitSet needs = new BitSet();
  private final String[] codes;
  private final List<String>[] anyOf;
  private final int[] certificates;
  private final int[] marriageCertificates;
  private final int[] other;
  private final Map<Object, String>[] spelled;

  @SuppressWarnings("unchecked")
  HandWhole(Law law) {
    super(law);
    codes = law.sayings.stream().map(Law.Saying::code).toArray(String[]::new);
    anyOf = new List[codes.length];
    List<Integer> certificate = new ArrayList<>();
    List<Integer> marriage = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      anyOf[i] = List.of();
      if (law.sayings.get(i).effect() == org.luohu.decision.Effect.NEED) {
        needs.set(i);
        MaterialEntry entry = law.sayings.get(i).policy().manifest().materials().get(codes[i]);
        anyOf[i] = entry.anyOf();
        Map<String, String> absent = entry.absentWhen();
        if (absent.equals(Map.of("child.birth-certificate", "none"))) {
          certificate.add(i);
        } else if (absent.equals(Map.of("marriage.certificate", "none"))) {
          marriage.add(i);
        } else if (!absent.isEmpty()) {
          rest.add(i);
        }
      }
    }
    certificates = certificate.stream().mapToInt(Integer::intValue).toArray();
    marriageCertificates = marriage.stream().mapToInt(Integer::intValue).toArray();
    other = rest.stream().mapToInt(Integer::intValue).toArray();
    spelled = new Map[STATED.size()];
    java.util.Arrays.setAll(spelled, i -> new HashMap<>());
  }

  @Override
  Application prepare(Family family) {
    return family.application();
  }

  @Override
  Answer decide(Application application) {
    Because because = new Because(application);
    Tally tally = new Tally(scale);
    long[] why = new long[codes.length];
    HandWritten.registrationWithFacts(because.sheet, because, tally, why);
    if (because.sheet.overTheChannel()) {
      HandWritten.channelWithFacts(because.sheet, because, tally, why);
    }
    missing(application, tally.said(), because.sheet.missing());
    return answer(application, tally.ruling(because.sheet), why, because.sheet.missing());
  }

  /** Which of the needed materials are missing. */
  private void missing(Application application, BitSet said, BitSet missing) {
    SortedSet<String> brought = application.materials();
    if (brought != null) {
      for (int i = needs.nextSetBit(0); i >= 0; i = needs.nextSetBit(i + 1)) {
        if (said.get(i)
            && !brought.contains(codes[i])
            && anyOf[i].stream().noneMatch(brought::contains)) {
          missing.set(i);
        }
      }
    }
    if (application.child().birthCertificate() == org.luohu.facts.BirthCertificate.NONE) {
      for (int i : certificates) {
        missing.set(i);
      }
    }
    if (application.marriage().certificate() == org.luohu.facts.MarriageCertificate.NONE) {
      for (int i : marriageCertificates) {
        missing.set(i);
      }
    }
    for (int i : other) {
      boolean absent =
          switch (codes[i]) {
            case "unit-consent" -> Boolean.FALSE.equals(application.household().unitConsent());
            case "commitment" -> Boolean.FALSE.equals(application.commitmentSigned());
            case "custody-proof" ->
                application.marriage().custodyProof() == org.luohu.facts.CustodyProof.NONE;
            default -> throw new IllegalStateException(codes[i]);
          };
      if (absent) {
        missing.set(i);
      }
    }
  }

  private Answer answer(Application application, Ruling ruling, long[] why, BitSet missing) {
    List<Finding> findings = new ArrayList<>();
    List<Material> materials = new ArrayList<>();
    @Nullable Fact[] facts = new Fact[STATED.size()];
    for (int i = ruling.said().nextSetBit(0); i >= 0; i = ruling.said().nextSetBit(i + 1)) {
      if (needs.get(i)) {
        materials.add(new Material(i, missing.get(i)));
      } else {
        findings.add(new Finding(i, facts(application, why[i], facts)));
      }
    }
    return new Answer(ruling.outcome(), findings, materials);
  }

  private List<Fact> facts(Application application, long bits, @Nullable Fact[] facts) {
    List<Fact> some = new ArrayList<>(Long.bitCount(bits));
    for (long left = bits; left != 0; left &= left - 1) {
      int index = Long.numberOfTrailingZeros(left);
      Fact fact = facts[index];
      if (fact == null) {
        fact = new Fact(STATED.get(index).key(), spelled(index, value(index, application)));
        facts[index] = fact;
      }
      some.add(fact);
    }
    return some;
  }

  /** A value as files spell it; remembered, for there are few. */
  private String spelled(int index, Object value) {
    return spelled[index].computeIfAbsent(value, some -> spell(STATED.get(index), some));
  }

  @SuppressWarnings("unchecked")
  private static <T> String spell(StatedFact<T> fact, Object value) {
    return fact.domain().code((T) value);
  }

  private static Object value(int index, Application a) {
    return switch (index) {
      case 0 -> a.filedOn();
      case 1 -> a.filedAt();
      case 2 -> a.follow();
      case 3 -> !Boolean.FALSE.equals(a.father().exists());
      case 4 -> region(a.father());
      case 5 -> a.father().household();
      case 6 -> a.father().citizenship();
      case 8 -> a.father().residence();
      case 10 -> a.father().ethnicity();
      case 11 -> a.father().activeSoldier();
      case 12 -> a.father().settledAbroad();
      case 14 -> !Boolean.FALSE.equals(a.mother().exists());
      case 15 -> region(a.mother());
      case 16 -> a.mother().household();
      case 17 -> a.mother().citizenship();
      case 19 -> a.mother().residence();
      case 21 -> a.mother().ethnicity();
      case 22 -> a.mother().activeSoldier();
      case 23 -> a.mother().settledAbroad();
      case 26 -> a.grandparents().household();
      case 28 -> a.child().registered();
      case 29 -> a.child().origin();
      case 30 -> a.child().adoption();
      case 31 -> a.child().bornIn();
      case 32 -> a.child().bornOn();
      case 33 -> a.child().deliveredIn();
      case 34 -> a.child().birthCertificate();
      case 35 -> a.child().diedOn() != null || Boolean.TRUE.equals(a.child().died());
      case 36 -> a.child().foreignNationality();
      case 37 -> a.child().residentElsewhere();
      case 38 -> a.child().entryDocument();
      case 39 -> a.child().surname();
      case 40 -> a.child().nameAsCertificate();
      case 41 -> a.child().nameStandard();
      case 42 -> a.child().ethnicity();
      case 43 -> a.marriage().atBirth();
      case 44 -> a.marriage().now();
      case 45 -> a.marriage().certificate();
      case 50 -> a.household().homeOwnedInCity();
      case 51 -> a.applicant();
      case 53 -> a.deliveryAddress();
      default -> throw new IllegalStateException("nothing is read of " + STATED.get(index));
    };
  }

  private static org.luohu.region.Region region(Application.Parent parent) {
    return parent.hukou() == null ? org.luohu.region.Region.NONE : parent.hukou();
  }

  @Override
  Expected words(Answer answer) {
    BitSet said = new BitSet();
    Map<String, TreeSet<String>> facts = new TreeMap<>();
    for (Finding finding : answer.findings()) {
      said.set(finding.saying());
      Law.Saying saying = law.sayings.get(finding.saying());
      TreeSet<String> all =
          facts.computeIfAbsent(
              saying.verdict() + " " + saying.effect() + " " + saying.code(),
              name -> new TreeSet<>());
      finding.facts().forEach(fact -> all.add(fact.key() + "=" + fact.value()));
    }
    answer.materials().forEach(material -> said.set(material.saying()));
    return Expected.of(law, new Ruling(answer.outcome(), said)).with(facts);
  }

  @Override
  int weigh(Answer answer) {
    return answer.outcome().ordinal() + answer.findings().size();
  }
}
