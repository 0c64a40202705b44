package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.policy.Manifest;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.UnencodedArticle;
import org.luohu.render.DecisionJson;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** A decision says how far the law was read: until which day, and of which places it was not. */
class LawOnRecordTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final PolicyLibrary LAW = Law.bundled();
  private static final String UNREAD = "的省、市规定没有收录，只按全国规定判断";

  /** The Xu family with another household and another day of filing. */
  private static Decision xu(String target, LocalDate day) {
    return LUOHU.decide(LUOHU.read(bytes(target, day), "xu-family.yaml", day));
  }

  private static byte[] bytes(String target, LocalDate day) {
    try {
      return Files.readString(Path.of("..", "examples", "xu-family.yaml"))
          .replace("filed-on: 2021-11-23", "filed-on: " + day)
          .replace("330127", target)
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String letter(Decision decision, Language language) {
    return DecisionText.render(decision, language, Style.PLAIN).replaceAll("\\s+", " ");
  }

  @Test
  void theEarliestDayAmongTheSourcesCitedIsTold() {
    LocalDate day = LocalDate.of(2021, 11, 23);
    Decision decision = xu("330127", day);
    LocalDate earliest =
        decision.policies().stream()
            .map(policy -> LAW.version(policy.id()).orElseThrow().manifest())
            .flatMap(
                manifest ->
                    manifest.findings().values().stream()
                        .flatMap(finding -> finding.basis().stream())
                        .map(cited -> manifest.sources().get(cited.source())))
            .map(source -> Objects.requireNonNull(source).checked())
            .min(LocalDate::compareTo)
            .orElseThrow();
    assertFalse(Objects.requireNonNull(decision.checked()).isAfter(earliest));
    assertTrue(
        DecisionJson.render(decision)
            .replace(" ", "")
            .contains("\"checked\":\"" + decision.checked() + '"'));
  }

  @Test
  void aFilingAfterTheLawWasCheckedSaysSo() {
    LocalDate checked = Objects.requireNonNull(xu("330127", LocalDate.of(2026, 11, 1)).checked());
    Decision onTheDay = xu("330127", checked);
    assertEquals(checked, onTheDay.checked());
    assertFalse(letter(onTheDay, Language.ZH).contains("没有核对"));
    for (LocalDate day : List.of(checked.plusDays(1), LocalDate.of(9999, 12, 31))) {
      Decision later = xu("330127", day);
      String line =
          "法规最近一次核对是 %d年%d月%d日，之后有无变化没有核对。"
              .formatted(checked.getYear(), checked.getMonthValue(), checked.getDayOfMonth());
      String zh = DecisionText.render(later, Language.ZH, Style.PLAIN);
      assertTrue(zh.replaceAll("\\s+", "").contains(line.replace(" ", "")), zh);
      assertTrue(zh.indexOf("没有核对") < zh.indexOf("为什么"), "it stands at the top");
      assertTrue(letter(later, Language.EN).contains("whether it has changed since"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "330127, 2026-11-23, ''", // Zhejiang's rules are on record
    "520102, 2026-11-23, 贵州省贵阳市南明区",
    "310110, 2026-11-23, ''",
    "310110, 2018-03-13, 上海市杨浦区", // before the first version on record may have begun
    "310110, 2018-03-14, ''",
  })
  void aPlaceWhoseRulesWereNotReadIsNamed(String target, LocalDate day, String place) {
    byte[] file =
        new String(bytes(target, day), StandardCharsets.UTF_8)
            .replace("2021-11-02", day.minusDays(9).toString())
            .getBytes(StandardCharsets.UTF_8);
    Decision decision = LUOHU.decide(LUOHU.read(file, "xu-family.yaml", day));
    List<String> said =
        decision.notes().stream().map(Text::zh).filter(zh -> zh.contains(UNREAD)).toList();
    assertEquals(place.isEmpty() ? 0 : 1, said.size(), said::toString);
    said.forEach(zh -> assertTrue(zh.contains(place), zh));
    assertEquals(!place.isEmpty(), letter(decision, Language.ZH).contains("省、市规定没有收录"));
  }

  @Test
  void itIsNamedAnewWhenADecisionIsToldOfAnotherFamily() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Luohu forgetting = LUOHU.remembering(0);
    for (String target : Arrays.asList("520102", "510104", "520102")) {
      byte[] file = bytes(target, day);
      String told = DecisionJson.render(LUOHU.decide(LUOHU.read(file, "f", day)));
      assertEquals(DecisionJson.render(forgetting.decide(forgetting.read(file, "f", day))), told);
    }
  }

  @Test
  void everyArticleThatALetterMayNameIsNamedInEnglish() {
    Set<String> chinese = new TreeSet<>();
    for (Policy policy : LAW.all()) {
      Manifest manifest = policy.manifest();
      Stream<Basis> said =
          Stream.of(
                  manifest.findings().values().stream().flatMap(each -> each.basis().stream()),
                  manifest.materials().values().stream().flatMap(each -> each.basis().stream()),
                  manifest.steps().stream().flatMap(each -> each.basis().stream()))
              .flatMap(each -> each)
              .flatMap(cited -> manifest.bases(List.of(cited)).stream());
      Stream<Basis> unread =
          policy.notEncoded().articles().stream()
              .filter(each -> each.touches() != null)
              .map(UnencodedArticle::basis);
      Stream.concat(said, unread)
          .filter(basis -> basis.article().en().matches(".*\\p{IsHan}.*"))
          .forEach(basis -> chinese.add(policy.id() + " " + basis.article().en()));
    }
    assertEquals(Set.of(), chinese);
  }
}
