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
import org.luohu.newborn.StatedFacts;
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
    if (application.get(StatedFacts.BIRTH_CERTIFICATE) == org.luohu.facts.BirthCertificate.NONE) {
      for (int i : certificates) {
        missing.set(i);
      }
    }
    if (application.get(StatedFacts.MARRIAGE_CERTIFICATE)
        == org.luohu.facts.MarriageCertificate.NONE) {
      for (int i : marriageCertificates) {
        missing.set(i);
      }
    }
    for (int i : other) {
      boolean absent =
          switch (codes[i]) {
            case "adoption-certificate" ->
                application.get(StatedFacts.ADOPTION) == org.luohu.facts.Adoption.NONE;
            case "unit-consent" -> Boolean.FALSE.equals(application.get(StatedFacts.UNIT_CONSENT));
            case "commitment" ->
                Boolean.FALSE.equals(application.get(StatedFacts.COMMITMENT_SIGNED));
            case "custody-proof" ->
                application.get(StatedFacts.CUSTODY_PROOF) == org.luohu.facts.CustodyProof.NONE;
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
    return fact.code((T) value);
  }

  private static Object value(int index, Application a) {
    return switch (index) {
      case 0 -> a.filedOn();
      case 1 -> a.filedAt();
      case 2 -> a.get(StatedFacts.FOLLOW);
      case 3 -> !Boolean.FALSE.equals(a.get(StatedFacts.FATHER.exists()));
      case 4 -> region(Parent.of(a, StatedFacts.FATHER));
      case 5 -> a.get(StatedFacts.FATHER.household());
      case 6 -> a.get(StatedFacts.FATHER.citizenship());
      case 8 -> a.get(StatedFacts.FATHER.residence());
      case 10 -> a.get(StatedFacts.FATHER.ethnicity());
      case 11 -> a.get(StatedFacts.FATHER.activeSoldier());
      case 12 -> a.get(StatedFacts.FATHER.settledAbroad());
      case 14 -> !Boolean.FALSE.equals(a.get(StatedFacts.FATHER.alive()));
      case 15 -> !Boolean.FALSE.equals(a.get(StatedFacts.MOTHER.exists()));
      case 16 -> region(Parent.of(a, StatedFacts.MOTHER));
      case 17 -> a.get(StatedFacts.MOTHER.household());
      case 18 -> a.get(StatedFacts.MOTHER.citizenship());
      case 20 -> a.get(StatedFacts.MOTHER.residence());
      case 22 -> a.get(StatedFacts.MOTHER.ethnicity());
      case 23 -> a.get(StatedFacts.MOTHER.activeSoldier());
      case 24 -> a.get(StatedFacts.MOTHER.settledAbroad());
      case 26 -> !Boolean.FALSE.equals(a.get(StatedFacts.MOTHER.alive()));
      case 28 -> a.get(StatedFacts.GRANDPARENTS_HOUSEHOLD);
      case 30 -> a.get(StatedFacts.REGISTERED);
      case 31 -> a.get(StatedFacts.ORIGIN);
      case 32 -> a.get(StatedFacts.ADOPTION);
      case 33 -> a.get(StatedFacts.BORN_IN);
      case 34 -> a.get(StatedFacts.BORN_ON);
      case 35 -> a.get(StatedFacts.DELIVERED_IN);
      case 36 -> a.get(StatedFacts.BIRTH_CERTIFICATE);
      case 37 -> a.get(StatedFacts.DIED);
      case 38 -> a.get(StatedFacts.FOREIGN_NATIONALITY);
      case 39 -> a.get(StatedFacts.RESIDENT_ELSEWHERE);
      case 40 -> a.get(StatedFacts.ENTRY_DOCUMENT);
      case 41 -> a.get(StatedFacts.SURNAME);
      case 42 -> a.get(StatedFacts.NAME_AS_CERTIFICATE);
      case 43 -> a.get(StatedFacts.NAME_STANDARD);
      case 44 -> a.get(StatedFacts.ETHNICITY);
      case 45 -> a.get(StatedFacts.AT_BIRTH);
      case 46 -> a.get(StatedFacts.NOW);
      case 47 -> a.get(StatedFacts.MARRIAGE_CERTIFICATE);
      case 51 -> a.get(StatedFacts.UNIT_CONSENT);
      case 52 -> a.get(StatedFacts.HOME_OWNED_IN_CITY);
      case 53 -> a.get(StatedFacts.APPLICANT);
      case 55 -> a.get(StatedFacts.DELIVERY_ADDRESS);
      default -> throw new IllegalStateException("nothing is read of " + STATED.get(index));
    };
  }

  private static org.luohu.region.Region region(Parent parent) {
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
