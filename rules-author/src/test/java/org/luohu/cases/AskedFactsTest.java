package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.luohu.author.Workshop;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.vocabulary.StatedFact;

/**
 * Every question that can be asked is asked in a case. A stated fact is spared a case only where no
 * family of the cases is asked for it when it leaves that fact blank: an application cannot do
 * without it (受理地), it is presumed or deduced (健在), or neither answer changes the outcome
 * (在机构内还是机构外分娩).
 */
class AskedFactsTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Workshop WORKSHOP = Workshop.bundled();
  private static final KnownCodes KNOWN = WORKSHOP.known();
  private static final Map<String, ObjectNode> FAMILIES = families();

  @Test
  void everyQuestionIsAskedInACase() {
    Set<String> unasked = deciding();
    unasked.removeAll(asked());
    Map<String, String> lacking = new TreeMap<>();
    for (String fact : unasked) {
      familyAskedFor(fact)
          .ifPresent(family -> lacking.put(fact, "asked when it is left out of " + family));
    }
    assertEquals(Map.of(), lacking);
  }

  @Test
  void leavingAFactOutIsNoticed() {
    assertTrue(familyAskedFor("child.registered").isPresent());
    assertEquals(Optional.empty(), familyAskedFor("child.died-on"));
  }

  /**
   * What properties compared in rules follow from; rules that only note something decide nothing.
   */
  private static Set<String> deciding() {
    Set<String> facts = new TreeSet<>();
    for (Policy policy : WORKSHOP.library().all()) {
      policy.rules().stream()
          .filter(AskedFactsTest::decides)
          .forEach(
              rule ->
                  rule.forEachComparison(
                      comparison ->
                          comparison.property().inputs().stream()
                              .map(StatedFact::key)
                              .forEach(facts::add)));
    }
    return facts;
  }

  private static boolean decides(Rule rule) {
    return rule.consequences().stream()
        .anyMatch(consequence -> !consequence.effect().equals("note"));
  }

  private static Set<String> asked() {
    Set<String> facts = new LinkedHashSet<>();
    for (PolicyCase policyCase : WORKSHOP.cases()) {
      Expectation expectation = policyCase.expectation();
      if (expectation.outcome() == Outcome.UNDETERMINED) {
        facts.addAll(expectation.codes().getOrDefault(Aspect.QUESTIONS, new TreeSet<>()));
      }
    }
    return facts;
  }

  private static Map<String, ObjectNode> families() {
    Map<String, ObjectNode> families = new TreeMap<>();
    PolicyFiles.bundled()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.contains("/" + CaseFile.FOLDER)) {
                try {
                  families.put(path, (ObjectNode) YAML.readTree(bytes));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
    return families;
  }

  /** A family of the cases that is asked for a fact when it leaves that fact blank. */
  private static Optional<String> familyAskedFor(String fact) {
    return FAMILIES.entrySet().stream()
        .filter(family -> asked(without(fact, family.getValue()), fact))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean asked(Optional<ObjectNode> family, String fact) {
    return family
        .flatMap(AskedFactsTest::read)
        .map(
            read ->
                WORKSHOP.decide(read.application()).questions().stream()
                    .anyMatch(question -> question.fact().equals(fact)))
        .orElse(false);
  }

  private static Optional<PolicyCase> read(ObjectNode family) {
    try {
      return new CaseReader(Workshop.SERVICES, KNOWN, new ArrayList<>())
              .read(CaseFile.own("", "family.yaml", YAML.writeValueAsBytes(family)), "family.yaml")
              .stream()
              .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A family without a fact; empty where it does not state it, or states it only by what it says
   * under it.
   */
  private static Optional<ObjectNode> without(String fact, ObjectNode family) {
    ObjectNode copy = family.deepCopy();
    ObjectNode holder = copy;
    List<String> path = List.of(fact.split("\\."));
    for (String key : path.subList(0, path.size() - 1)) {
      if (!(holder.get(key) instanceof ObjectNode inner)) {
        return Optional.empty();
      }
      holder = inner;
    }
    JsonNode stated = holder.remove(path.get(path.size() - 1));
    return stated == null || !stated.isValueNode() ? Optional.empty() : Optional.of(copy);
  }
}
