package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.Vocabulary;

/** What was published does not change unnoticed; what was not may. */
class PolicyLockTest {

  private static final Map<String, Vocabulary> VOCABULARIES =
      ServiceDescription.vocabularies(Luohu.bundledServices());
  private static final String CHONGQING = "chongqing/cross-province-newborn/2024-01-19";
  private static final String RULES = CHONGQING + "/channel.drl";
  private static final String YEAR = "world/calendar/2027.yaml";

  private final TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundledLaw().files());

  @BeforeEach
  void published() {
    put(YEAR, "notices: [{title: 通知, read-at: x}]\noff: [2027-01-01/2027-01-03]\n");
    put("LOCK", renewed());
  }

  private PolicyFiles tree() {
    return new PolicyFiles("", files);
  }

  private List<Policy> policies() {
    return PolicyReader.readAll(tree(), VOCABULARIES).all();
  }

  private String renewed() {
    return PolicyLock.renewed(tree(), policies(), name -> true);
  }

  private String refused() {
    return told(assertThrows(ProblemsException.class, this::renewed).problems());
  }

  private String checked() {
    return told(PolicyLock.check(tree(), policies()));
  }

  private static String told(List<org.luohu.problem.Problem> problems) {
    return String.join(
        ", ", problems.stream().map(each -> each.code() + " " + each.message().en()).toList());
  }

  private String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void change(String path, String old, String changed) {
    assertTrue(text(path).contains(old), old);
    put(path, text(path).replace(old, changed));
  }

  private String digest(String name) {
    return text("LOCK")
        .lines()
        .filter(line -> line.endsWith("  " + name))
        .findFirst()
        .orElseThrow()
        .substring(0, 64);
  }

  private void erratum(String of, String old, String now) {
    put(
        "ERRATA.yaml",
        """
        errata:
          - of: %s
            on: 2026-12-01
            old: %s
            new: %s
            touched: {zh: 甲, en: a}
            basis: {zh: 乙, en: b}
        """
            .formatted(of, old, now));
  }

  @Test
  void everythingIsLockedAndHolds() {
    List<String> names = text("LOCK").lines().filter(line -> !line.startsWith("#")).toList();
    assertEquals(tree().folders().size() + 1, names.size());
    assertEquals("", checked());
    assertEquals(text("LOCK"), renewed());
  }

  @Test
  void anEditIsNoticedAndLineEndsAreNone() {
    put(RULES, text(RULES).replace("\n", "\r\n"));
    put(YEAR, text(YEAR).replace("\n", "\r\n"));
    put("LOCK", text("LOCK").replace("\n", "\r\n"));
    assertEquals("", checked());
    change(RULES, "须不满六周岁", "应不满六周岁");
    assertEquals("policy/lock-differs " + CHONGQING + " is not what was published", checked());
    assertEquals(checked(), refused());
  }

  @Test
  void anEditOfACitedSourceIsNoticedAndADayOfCheckingIsNone() {
    change("checked.yaml", "cq-2024: 2026-11-24", "cq-2024: 2026-12-31");
    assertEquals("", checked());
    change("sources.yaml", "重庆市公安局治安管理总队", "重庆市公安局");
    assertEquals("policy/lock-differs " + CHONGQING + " is not what was published", checked());
  }

  @Test
  void theWorldIsLockedToo() {
    change(YEAR, "2027-01-03", "2027-01-02");
    assertEquals("policy/lock-differs " + YEAR + " is not what was published", checked());
    files.remove(YEAR);
    assertEquals("policy/lock-missing " + YEAR + " was published and is not there", checked());
  }

  @Test
  void aVersionThatWentIsNoticed() {
    files.keySet().removeIf(path -> path.startsWith(CHONGQING));
    files.keySet().remove("checked.yaml");
    put("sources.yaml", text("sources.yaml"));
    put(
        "checked.yaml",
        new String(PolicyFiles.bundledLaw().files().get("checked.yaml"), StandardCharsets.UTF_8));
    assertEquals("policy/lock-missing " + CHONGQING + " was published and is not there", checked());
    erratum(CHONGQING, digest(CHONGQING), "none");
    put("LOCK", renewed());
    assertEquals("", checked());
  }

  @Test
  void aDraftIsFree() {
    String line = digest(CHONGQING) + "  " + CHONGQING + "\n";
    change("LOCK", line, "");
    change(RULES, "须不满六周岁", "应不满六周岁");
    assertEquals("", checked());
    assertEquals(text("LOCK"), PolicyLock.renewed(tree(), policies(), name -> false));
    assertTrue(PolicyLock.renewed(tree(), policies(), CHONGQING::equals).contains(CHONGQING));
  }

  @Test
  void whatWasMendedIsLockedAgainOnceItIsTold() {
    String old = digest(CHONGQING);
    change(RULES, "须不满六周岁", "应不满六周岁");
    String now =
        policies().stream()
            .filter(policy -> policy.id().equals(CHONGQING))
            .findFirst()
            .orElseThrow()
            .digest();
    erratum(CHONGQING, old, "0".repeat(64));
    assertTrue(refused().contains(CHONGQING));
    erratum(CHONGQING, now, now);
    assertTrue(refused().contains(CHONGQING));
    erratum(YEAR, old, now);
    assertTrue(refused().contains(CHONGQING));
    erratum(CHONGQING, old, now);
    put("LOCK", renewed());
    assertEquals("", checked());
  }

  @Test
  void aLineThatCannotBeReadIsNamed() {
    put("LOCK", text("LOCK").replaceFirst("(?m)^[0-9a-f]{10}", ""));
    assertEquals("policy/lock-line this line is not a digest and a name", checked());
    assertEquals(checked(), refused());
  }

  @Test
  void errataSayWhomTheyTouched() {
    erratum(CHONGQING, digest(CHONGQING), "0".repeat(64));
    change("ERRATA.yaml", "    touched: {zh: 甲, en: a}\n", "");
    assertTrue(refused().startsWith("policy/missing-key `touched`"), this::refused);
    erratum(CHONGQING, "abc", "0".repeat(64));
    assertTrue(refused().startsWith("policy/unknown-value `abc` is not a digest"), this::refused);
  }

  @Test
  void withoutALockEverythingIsADraft() {
    files.remove("LOCK");
    change(RULES, "须不满六周岁", "应不满六周岁");
    assertEquals("", checked());
  }
}
