package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.decision.Outcome;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.vocabulary.StatedFact;

/**
 * Every question that can be asked is asked in a case. A stated fact is spared a case only where no family of the
 * cases is asked for it when it leaves that fact blank: an application cannot do without it (受理地), it is presumed
 * or deduced (健在), or neither answer changes the outcome (在机构内还是机构外分娩).
 */
class AskedFactsTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Luohu LUOHU = Luohu.bundled();
  private static final PolicyFiles FILES = PolicyFiles.bundled();

  @Test
  void everyQuestionIsAskedInACase() {
    Set<String> unasked = deciding();
    unasked.removeAll(asked());
    Map<String, String> lacking = new TreeMap<>();
    for (String fact : unasked) {
      familyAskedFor(fact).ifPresent(family -> lacking.put(fact, "asked when it is left out of " + family));
    }
    assertEquals(Map.of(), lacking);
  }

  @Test
  void leavingAFactOutIsNoticed() {
    assertTrue(familyAskedFor("child.registered").isPresent());
    assertEquals(Optional.empty(), familyAskedFor("child.died-on"));
  }

  /** What properties compared in rules follow from; rules that only note something decide nothing. */
  private static Set<String> deciding() {
    Set<String> facts = new TreeSet<>();
    for (Policy policy : LUOHU.policies()) {
      policy.rules().stream().filter(AskedFactsTest::decides).forEach(rule ->
          rule.forEachComparison(comparison -> comparison.property().inputs().stream().map(StatedFact::key).forEach(facts::add)));
    }
    return facts;
  }

  private static boolean decides(Rule rule) {
    return rule.consequences().stream().anyMatch(consequence -> !consequence.effect().equals("note"));
  }

  private static Set<String> asked() {
    Set<String> facts = new LinkedHashSet<>();
    for (PolicyCase policyCase : BundledCases.all(LUOHU)) {
      Expectation expectation = policyCase.expectation();
      if (expectation.outcome() == Outcome.UNDETERMINED && expectation.questions() != null) {
        facts.addAll(expectation.questions());
      }
    }
    return facts;
  }

  /** A family of the cases that is asked for a fact when it leaves that fact, and what is said under it, blank. */
  private static Optional<String> familyAskedFor(String fact) {
    for (String policy : FILES.folders()) {
      for (Map.Entry<String, byte[]> file : FILES.of(policy).entrySet()) {
        if (file.getKey().startsWith("cases/") && asks(without(fact, file.getValue()), policy, file.getKey(), fact)) {
          return Optional.of(policy + "/" + file.getKey());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean asks(Optional<byte[]> bytes, String policy, String name, String fact) {
    KnownCodes known = KnownCodes.of(LUOHU.library(), Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList());
    return bytes
        .flatMap(family -> new CaseReader(known, new ArrayList<>()).read(family, policy, name))
        .map(family -> LUOHU.decide(family.application()).questions().stream().anyMatch(question -> question.fact().equals(fact)))
        .orElse(false);
  }

  /** A case without a fact; empty where it does not state it. */
  private static Optional<byte[]> without(String fact, byte[] bytes) {
    try {
      ObjectNode family = (ObjectNode) YAML.readTree(bytes);
      ObjectNode holder = family;
      List<String> path = List.of(fact.split("\\."));
      for (String key : path.subList(0, path.size() - 1)) {
        if (!(holder.get(key) instanceof ObjectNode inner)) {
          return Optional.empty();
        }
        holder = inner;
      }
      return holder.remove(path.get(path.size() - 1)) == null ? Optional.empty() : Optional.of(YAML.writeValueAsBytes(family));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
