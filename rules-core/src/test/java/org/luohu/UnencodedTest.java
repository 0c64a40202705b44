package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.decision.Decision;
import org.luohu.decision.Unencoded;
import org.luohu.render.DecisionJson;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** A decision names the articles that concern its family and are no rules. */
class UnencodedTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Decision decide(String child) {
    String file =
        """
        filed-on: 2026-11-24
        filed-at: "620102"
        follow: father
        applicant: father
        child: {%s}
        father: {hukou: {region: "620102", household: family}, residence: "620102", ethnicity: 汉}
        mother: {hukou: {region: "620102", household: family}, residence: "620102", ethnicity: 汉}
        """
            .formatted(child);
    return LUOHU.decide(LUOHU.read(file.getBytes(StandardCharsets.UTF_8), "f.yaml", DAY));
  }

  private static List<String> articles(Decision decision) {
    return decision.unencoded().stream()
        .map(unencoded -> unencoded.article().split("（", 2)[0])
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "born-on: 2026-11-10, born-in: '620102', registered: false | ''",
        // the age of a late registration: the eve of the first birthday, and the day
        "born-on: 2025-11-25, born-in: '620102', registered: false | 第二十条",
        "born-on: 2025-11-24, born-in: '620102', registered: false | 第九条 第二十条",
        "born-on: 2008-11-25, born-in: '620102', registered: false | 第九条 第二十条",
        "born-on: 2008-11-24, born-in: '620102', registered: false | 第二十条",
        "born-on: 2026-11-10, origin: adopted, adoption: registered | 第二十六条第二款",
        "born-on: 2026-11-10, origin: adopted | 第二十六条第二款",
        "born-on: 2026-11-10, birth-certificate: doubtful | 出生医学证明的版本、编号规则",
        "born-on: 2026-11-10, born-in: JP, registered: false | 附加证明书",
        "born-in: '620102', registered: false | ''", // no day of birth: open, so not told
      })
  void whatTouchesAFamilyForCertainIsTold(String child, String told) {
    Decision decision = decide(child);
    assertEquals(told, String.join(" ", articles(decision)));
  }

  @Test
  void jsonAndLetterSayIt() {
    Decision decision = decide("born-on: 2026-11-10, origin: adopted, adoption: registered");
    Unencoded unencoded = decision.unencoded().get(0);
    assertEquals("national/birth-registration/2021-10-01", unencoded.policy());
    assertEquals("mps-2021-12", unencoded.basis().get(0).source());
    assertTrue(DecisionJson.render(decision).contains("\"unencoded\""));
    String zh = DecisionText.render(decision, Language.ZH, new Style(false, 120));
    assertTrue(zh.contains("没有写成规则的条文"), zh);
    assertTrue(zh.contains("第二十六条第二款（收养人依法提出保密申请的"), zh);
    String en = DecisionText.render(decision, Language.EN, Style.PLAIN);
    assertTrue(en.contains("are no rules"), en);
  }

  @Test
  void aPlainFamilyReadsNothingOfIt() {
    Decision decision = decide("born-on: 2026-11-10, born-in: '620102', registered: false");
    assertFalse(DecisionJson.render(decision).contains("unencoded"));
    assertFalse(DecisionText.render(decision, Language.ZH, Style.PLAIN).contains("没有写成规则的条文"));
  }
}
