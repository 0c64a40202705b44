package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.luohu.drl.RuleFile;
import org.luohu.drl.RuleFileReader;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;

/**
 * Rule files changed at random: each gives a rule file or problems, nothing else; and what is read
 * here Drools compiles.
 */
class RuleFileFuzzTest {

  private static final int MUTATIONS = 50_000;
  private static final int COMPILED = 200;
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\n]*|\"[^\"\n]*\"|\\w+|\\s+|[=!<>]=|&&|\\|\\||.",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final List<String> WORDS =
      List.of(
          "rule",
          "when",
          "then",
          "end",
          "not",
          "in",
          "not in",
          "==",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          "&&",
          "||",
          "!",
          "(",
          ")",
          ",",
          ";",
          ".",
          "\"",
          "'",
          "`",
          "\\",
          "$",
          "{",
          "}",
          "[",
          "]",
          "@",
          "#",
          "%",
          "^",
          "~",
          "?",
          ":",
          "|",
          "&",
          "+",
          "-",
          "*",
          "/",
          "//",
          "/*",
          "*/",
          "null",
          "true",
          "false",
          "0",
          "1",
          "18",
          "007",
          "1.5",
          "99999999999",
          "\"a\"",
          "\"31\"",
          "Child",
          "Target",
          "Filing()",
          "Origin.BIRTH",
          "Origin",
          "BIRTH",
          "registered == true",
          "ageYears",
          "origin",
          "Parents( married == true )",
          "eval(true)",
          "from",
          "accumulate",
          "import java.io.File",
          "function void f() {}",
          "findings",
          "findings.note(\"a\");",
          "findings.refuse",
          "salience 1",
          "\n",
          "\r\n",
          "\t",
          "\r",
          "\f",
          "\0",
          "\uFEFF",
          "\u2028",
          "\u00A0",
          "\u3000",
          "，",
          "“",
          "（",
          "落户",
          "🧒",
          "\uD83D",
          "é",
          "e\u0301",
          "ש",
          "\u200B",
          "\\u0041",
          "// 注",
          "/* 注 */",
          "package",
          "global",
          "query");
  private static final List<String> IN_NAMES =
      List.of(
          "a", "7", " ", "落", "，", "“", "·", "%", "%s", "@", "#", "|", "//", "/*", "*/", ";", ":",
          "(", ")", "[", "<", "=", "+", "?", "!", "&", "end", "then", "🧒", "é", "ש", "_", "-", ".",
          "…", "——", "①");

  private final SplittableRandom random = new SplittableRandom(0xDA1);
  private final List<String> files = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();

  RuleFileFuzzTest() {
    PolicyFiles.bundled()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".drl")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                files.add(text);
                int start = text.indexOf("\nrule ") + 1;
                headers.add(text.substring(0, text.indexOf("\n\n") + 1));
                rules.addAll(List.of(text.substring(start).split("(?=\nrule )")));
              }
            });
  }

  @Test
  void any_change_gives_a_rule_file_or_problems() {
    List<String> accepted = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      boolean whole = random.nextInt(10) == 0;
      String original = whole ? pick(files) : excerpt();
      String text = mutated(original);
      Optional<RuleFile> file =
          read(text, original.substring("package ".length(), original.indexOf('\n')));
      if (file.isPresent() && !whole && !text.equals(original)) {
        taken++;
        if (accepted.size() < COMPILED) {
          accepted.add(text);
        } else if (random.nextInt(taken) < COMPILED) {
          accepted.set(random.nextInt(COMPILED), text);
        }
      }
    }
    assertEquals(COMPILED, accepted.size(), "of " + taken + " accepted");
    assertTrue(taken < MUTATIONS / 2, taken + " accepted of " + MUTATIONS);
    assertEquals(List.of(), StockDrools.errors(packaged(accepted)));
  }

  /** A header and one rule or two. */
  private String excerpt() {
    String first = pick(rules);
    String second = random.nextInt(4) == 0 ? pick(rules) : "";
    return pick(headers) + (first.equals(second) ? first : first + second);
  }

  private Optional<RuleFile> read(String text, String expected) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    Optional<RuleFile> file;
    try {
      file = RuleFileReader.read(bytes, "fuzz.drl", expected, Newborn.VOCABULARY, problems);
    } catch (RuntimeException e) {
      throw new AssertionError("on " + text, e);
    }
    assertEquals(problems.isEmpty(), file.isPresent(), text);
    file.ifPresent(read -> assertFalse(read.rules().isEmpty(), text));
    return file;
  }

  private String mutated(String text) {
    String changed = text;
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      changed =
          random.nextInt(3) == 0
              ? renamed(changed)
              : random.nextInt(5) == 0 ? byLetter(changed) : byToken(changed);
    }
    return changed;
  }

  private String byToken(String text) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(text).results().map(result -> result.group()).toList());
    if (tokens.isEmpty()) {
      return pick(WORDS);
    }
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(5)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
      case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      case 3 -> tokens.add(at, pick(WORDS));
      default -> tokens.set(at, pick(WORDS));
    }
    return String.join("", tokens);
  }

  private String byLetter(String text) {
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at);
      case 1 ->
          text.substring(0, at)
              + (char) random.nextInt(random.nextInt(3) == 0 ? 0x10000 : 0x80)
              + text.substring(Math.min(text.length(), at + 1));
      default -> text.substring(0, at) + pick(WORDS) + text.substring(at);
    };
  }

  /** Something put into a rule's name, which Drools pastes into Java. */
  private String renamed(String text) {
    int quote = text.indexOf("rule \"");
    return quote < 0
        ? text
        : text.substring(0, quote + 6)
            + pick(IN_NAMES)
            + pick(IN_NAMES)
            + text.substring(quote + 6);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Each file in a package of its own, so that Drools compiles them all at once. */
  private static Map<String, byte[]> packaged(List<String> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String text : texts) {
      String own = "luohu.fuzz.v" + files.size();
      files.put(
          own + ".drl",
          text.replaceFirst("package [^\n;]*", "package " + own).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
