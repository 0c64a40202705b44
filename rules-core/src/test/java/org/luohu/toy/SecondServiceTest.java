package org.luohu.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.render.DecisionJson;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** A second service goes through reader, decision, memo and letter by its description alone. */
class SecondServiceTest {

  private static final Services BOTH = LibraryCards.beside();
  private static final Luohu LUOHU = Luohu.open(BOTH, LibraryLaw.folder());

  private static Application read(String text) {
    return LUOHU.read(text.getBytes(StandardCharsets.UTF_8), "card.yaml", null);
  }

  private static Decision decide(String reader) {
    return LUOHU.decide(
        read(
            """
            service: library-card
            filed-on: 2022-03-15
            filed-at: "330106"
            reader: %s
            """
                .formatted(reader)));
  }

  private static List<String> codes(Decision decision) {
    return decision.findings().stream().map(Finding::code).toList();
  }

  @Test
  void lawOfItsOwnDecides() {
    Decision granted = decide("{home: \"330106\", six-or-older: true, kind: student}");
    assertEquals(Outcome.ACCEPT, granted.outcome());
    assertEquals(List.of("of-age"), codes(granted));
    assertEquals(List.of("card-photo"), granted.materials().stream().map(Material::code).toList());
    Decision visitor = decide("{home: \"330106\", six-or-older: true, kind: visitor}");
    assertEquals(Outcome.REFUSE, visitor.outcome());
    assertEquals(List.of("no-visitors", "visitor", "of-age"), codes(visitor));
    Decision elsewhere = decide("{home: \"410102\", six-or-older: true, kind: visitor}");
    assertEquals(Outcome.REDIRECT, elsewhere.outcome()); // no channel between the two
    assertEquals(Outcome.REVIEW, elsewhere.registration().outcome());
  }

  @Test
  void whatDecidesIsAskedAndWhatIsPlainPresumed() {
    Decision open = decide("{home: \"330106\"}");
    assertEquals(Outcome.UNDETERMINED, open.outcome());
    assertEquals(
        List.of("reader.six-or-older"), open.questions().stream().map(Question::fact).toList());
    assertEquals("reader.kind", open.presumed().get(0).fact());
  }

  @Test
  void theBuilderIsTheReadersEqual() {
    Application built =
        Application.builder(LibraryCards.SERVICE)
            .state(LibraryCards.FILED_ON, LocalDate.of(2022, 3, 15))
            .state(LibraryCards.FILED_AT, Region.of("330106"))
            .state(LibraryCards.SIX_OR_OLDER, true)
            .build();
    assertEquals(
        built,
        read(
            """
            service: library-card
            filed-on: 2022-03-15
            filed-at: "330106"
            reader: {six-or-older: true}
            """));
  }

  @Test
  void itsOwnChecksKeysAndMaterialsHold() {
    ProblemsException e =
        assertThrows(
            ProblemsException.class,
            () ->
                read(
                    """
                    service: library-card
                    filed-on: 2019-03-15
                    filed-at: "330106"
                    follow: father
                    reader: {kind: guest}
                    materials: [father-id-card, library-form]
                    """));
    assertEquals(
        List.of(
            "application/too-early",
            "application/unknown-key",
            "application/unknown-value",
            "application/unknown-material"),
        e.problems().stream().map(Problem::code).toList());
  }

  @Test
  void anUnknownServiceIsNamedWithTheKnownOnes() {
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> read("service: libary-card\nfollow: father\n"));
    Problem problem = e.problems().get(0);
    assertEquals(1, e.problems().size());
    assertEquals("`libary-card` 不是业务名称", problem.message().zh());
    assertEquals(1, problem.place().line());
    assertTrue(
        problem.help().get(0).en().contains("newborn, id-card, move-child, library-card"),
        problem::toString);
  }

  @Test
  void remembersWithoutAnyDifference() {
    Luohu forgetful = LUOHU.remembering(0);
    for (String kind : List.of("resident", "student", "visitor")) {
      for (String home : List.of("330106", "330104", "410102")) {
        for (boolean six : List.of(true, false)) {
          String text =
              "service: library-card\nfiled-on: 2022-03-15\nfiled-at: \"330106\"\nreader: {home: \""
                  + home
                  + "\", kind: "
                  + kind
                  + ", six-or-older: "
                  + six
                  + "}\n";
          String fresh = DecisionJson.render(forgetful.decide(read(text)));
          assertEquals(fresh, DecisionJson.render(LUOHU.decide(read(text))));
          assertEquals(fresh, DecisionJson.render(LUOHU.decide(read(text))));
        }
      }
    }
  }

  /** However many policies are in force, what stands in each is remembered. */
  @Test
  void seventyPoliciesInForceAreNotTooMany(@TempDir Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(LibraryLaw.files().files());
    for (int i = 0; i < 70; i++) {
      String matter = "library-card-" + i;
      for (String file : List.of("policy.yaml", "visitors.drl")) {
        String text =
            new String(
                    Objects.requireNonNull(files.get(LibraryLaw.ZHEJIANG + "/" + file)),
                    StandardCharsets.UTF_8)
                .replace("zhejiang.library_card", "zhejiang." + matter.replace('-', '_'));
        files.put(
            "zhejiang/" + matter + "/2021-01-01/" + file, text.getBytes(StandardCharsets.UTF_8));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Luohu luohu = Luohu.open(Services.of(LibraryCards.SERVICE), directory);
    Application application =
        Application.builder(LibraryCards.SERVICE)
            .state(LibraryCards.FILED_ON, LocalDate.of(2022, 3, 15))
            .state(LibraryCards.FILED_AT, Region.of("330106"))
            .state(LibraryCards.HOME, Region.of("330106"))
            .state(LibraryCards.SIX_OR_OLDER, true)
            .build();
    assertEquals(72, luohu.decide(application).policies().size());
    long made = luohu.memo().misses();
    assertTrue(made >= 72, luohu.memo()::toString);
    luohu.decide(application);
    assertEquals(made, luohu.memo().misses());
    assertTrue(luohu.memo().hits() >= 72, luohu.memo()::toString);
  }

  @Test
  void theLetterSpeaksOfTheCard() {
    String letter =
        DecisionText.render(
            decide("{home: \"330106\", six-or-older: true}"), Language.ZH, Style.PLAIN);
    assertTrue(letter.contains("可以办理：办图书证，就在当地申报"), letter);
    assertTrue(letter.contains("能否办证："), letter);
  }

  @Test
  void newbornsAreDecidedAsIfThereWereNoOther() {
    Application newborn =
        read(
            """
            filed-on: 2022-03-15
            filed-at: "330106"
            follow: father
            """);
    assertEquals(
        DecisionJson.render(Luohu.bundled().decide(newborn)),
        DecisionJson.render(LUOHU.decide(newborn)));
  }
}
