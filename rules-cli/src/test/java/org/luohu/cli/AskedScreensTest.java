package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.interview.Answers;
import org.luohu.interview.Asked;
import org.luohu.interview.Interview;
import org.luohu.interview.SavedAnswers;

/**
 * How many screens an interview takes, over the examples and {@code luohu sample}: {@code
 * -Dluohu.screens=5000} for many.
 */
class AskedScreensTest {

  private static final int PLAIN = 8;
  private static final int ANY = 14;
  private static final int FIELDS = 4;
  private static final int SAMPLE = Integer.getInteger("luohu.screens", 60);

  private static final Luohu LUOHU = Luohu.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Map<String, Integer> TAKEN = new TreeMap<>();

  static Stream<String> families() throws IOException {
    Stream<String> made = Run.luohu("sample", String.valueOf(SAMPLE)).out().lines();
    try (Stream<Path> files = Files.list(Run.ROOT.resolve("examples"))) {
      List<String> examples =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(AskedScreensTest::text)
              .toList();
      return Stream.concat(examples.stream(), made.toList().stream());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void tell() {
    if (Integer.getInteger("luohu.screens") != null) {
      System.out.println("SCREENS " + TAKEN);
    }
  }

  /** Each answers what it knows; the outcome is that of the whole file where it is settled. */
  @ParameterizedTest
  @MethodSource("families")
  void fewScreensLeadToTheOutcome(String family) {
    byte[] bytes = family.getBytes(StandardCharsets.UTF_8);
    Service service = service(bytes);
    Mapping root = (Mapping) DocumentReader.read(bytes, "f.yaml").root();
    Answers known = Answers.of(service, root, List.of());
    LocalDate day = LocalDate.parse(Objects.requireNonNullElse(known.code("filed-on"), "" + TODAY));
    Answers begun = Answers.none().with("filed-on", day.toString()).with("service", service.id());
    Interview interview = new Interview(LUOHU, service, begun, day);
    Set<String> fallen = new HashSet<>();
    Set<String> open = new HashSet<>();
    int screens = 0;
    for (List<Asked> screen = interview.screen(); !screen.isEmpty(); screen = interview.screen()) {
      screens++;
      assertTrue(screen.size() <= FIELDS, () -> family);
      for (Asked asked : screen) {
        if (!interview.settled() && interview.open(asked.fact())) {
          answer(interview, asked, known);
        }
      }
      Set<String> now = questions(interview);
      fallen.addAll(open);
      fallen.removeAll(now);
      open = now;
      assertTrue(now.stream().noneMatch(fallen::contains), () -> family + fallen);
    }
    boolean plain = plain(known, interview);
    TAKEN.merge(
        (plain ? "plain " : "other ") + (screens < 10 ? "0" : "") + screens, 1, Integer::sum);
    assertTrue(screens <= (plain ? PLAIN : ANY), family + interview.answers().file(service));
    Decision whole = LUOHU.decide(LUOHU.read(bytes, "f.yaml", TODAY));
    Decision asked = Objects.requireNonNull(interview.decision());
    boolean asPresumed =
        asked.presumed().stream()
            .allMatch(
                p -> p.value().equals(Objects.requireNonNullElse(known.code(p.fact()), p.value())));
    Set<Outcome> possible = new TreeSet<>(whole.possible());
    possible.remove(Outcome.SUPPLEMENT); // a paper was forgotten
    assertTrue(
        !asPresumed || asked.possible().containsAll(possible),
        () -> family + "\n" + asked.possible() + interview.answers().file(service));
  }

  private static Service service(byte[] bytes) {
    return SavedAnswers.service(bytes)
        .flatMap(LUOHU.services()::get)
        .orElse(LUOHU.services().first());
  }

  private static Set<String> questions(Interview interview) {
    Decision decision = interview.decision();
    return decision == null
        ? Set.of()
        : decision.questions().stream().map(Question::fact).collect(Collectors.toSet());
  }

  /** Both parents registered and married, the paper there, and nothing in the way. */
  private static boolean plain(Answers known, Interview interview) {
    Decision decision = interview.decision();
    return decision != null
        && decision.possible().equals(Set.of(Outcome.ACCEPT))
        && known.code("father.hukou.region") != null
        && known.code("mother.hukou.region") != null
        && "married".equals(known.code("marriage.at-birth"))
        && "married".equals(known.code("marriage.now"))
        && "held".equals(known.code("child.birth-certificate"));
  }

  private static void answer(Interview interview, Asked asked, Answers known) {
    String key = asked.fact().key();
    String section = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    String code = known.code(key);
    if ("none".equals(known.code(section)) && !key.equals(section)) {
      code = section + "=none";
    }
    if (code == null) {
      interview.skip(asked);
    } else {
      assertEquals(List.of(), interview.answer(asked, code), key + ": " + code);
    }
  }
}
