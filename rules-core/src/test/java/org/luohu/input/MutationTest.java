package org.luohu.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luohu.application.Services;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.world.World;

/** Whatever the bytes, the answer is an application or problems with sane places. */
class MutationTest {

  private static final int MUTATIONS = 50_000;
  private static final long SEED = 20211123;
  private static final List<String> TEXTS =
      List.of(
          ExampleApplications.FULL,
          ExampleApplications.FOUNDLING,
          ExampleApplications.ABROAD,
          ExampleApplications.FOUNDLING.replace("\n", "\r\n"));
  private static final List<String> TOKENS =
      List.of(
          ": ",
          "- ",
          "\n",
          "\r",
          "\t",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "'",
          "#",
          "&a ",
          "*a",
          "!!str ",
          "!",
          "|",
          ">",
          "?",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "%TAG ! x\n",
          "@",
          "`",
          "null",
          "~",
          "none",
          "true",
          "NO",
          "1e999",
          "0x",
          "012",
          "2021-02-30",
          "9999-12-31",
          "0000-00-00",
          "310110",
          "HK",
          "foreign",
          "family",
          "\\",
          "\"\\U0010FFFF\"",
          "\\ud800",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\u00A0",
          "😀",
          "汉",
          "𠀀",
          "father",
          "<<",
          "expect",
          "\0",
          "-",
          ".",
          "id-number: 11010519491231002X\n");

  private static byte[] mutated(Random random) {
    byte[] bytes = TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      bytes = mutatedOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutatedOnce(byte[] bytes, Random random) {
    int a = random.nextInt(bytes.length + 1);
    int b = Math.min(bytes.length, a + random.nextInt(1 + random.nextInt(60)));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes, random);
      case 1 -> joined(slice(bytes, 0, a), slice(bytes, b, bytes.length));
      case 2 -> joined(slice(bytes, 0, b), slice(bytes, a, bytes.length));
      case 3 -> joined(slice(bytes, 0, a), token(random), slice(bytes, a, bytes.length));
      case 4 -> joined(slice(bytes, 0, a), token(random), slice(bytes, b, bytes.length));
      case 5 -> random.nextInt(4) == 0 ? slice(bytes, 0, a) : swappedLines(bytes, random);
      case 6 ->
          joined(
              slice(bytes, 0, a),
              Character.toString(character(random)).getBytes(StandardCharsets.UTF_8),
              slice(bytes, a, bytes.length));
      default -> swappedWords(bytes, random);
    };
  }

  private static int character(Random random) {
    int c = random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000);
    return c >= 0xD800 && c < 0xE000 ? '?' : c;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    if (copy.length > 0) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] swappedLines(byte[] bytes, Random random) {
    return swapped(bytes, random, "(?<=\n)");
  }

  private static byte[] swappedWords(byte[] bytes, Random random) {
    return swapped(bytes, random, "(?<=[ \n:,{}\"])|(?=[ \n:,{}\"])");
  }

  private static byte[] swapped(byte[] bytes, Random random, String border) {
    List<String> parts =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split(border)));
    java.util.Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
    return String.join("", parts).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void anApplicationOrProblemsAndNothingElse() {
    AtomicInteger applications = new AtomicInteger();
    AtomicInteger wellFormed = new AtomicInteger();
    IntStream.range(0, MUTATIONS)
        .parallel()
        .forEach(
            i -> {
              byte[] bytes = mutated(new Random(SEED + i));
              try {
                ApplicationReader.read(
                    Services.of(Newborn.SERVICE),
                    bytes,
                    i % 50 == 0 ? "family.json" : "family.yaml",
                    null,
                    service -> Newborn.SERVICE.materials(),
                    World.bundled());
                applications.incrementAndGet();
              } catch (ProblemsException e) {
                wellFormed.addAndGet(e.problems().get(0).code().startsWith("application/") ? 1 : 0);
                check(e.problems(), new String(bytes, StandardCharsets.UTF_8), i);
              } catch (RuntimeException | Error e) {
                throw new AssertionError(
                    "mutation "
                        + i
                        + " of seed "
                        + SEED
                        + ":\n"
                        + new String(bytes, StandardCharsets.UTF_8),
                    e);
              }
            });
    assertTrue(applications.get() > MUTATIONS / 50, "too few survive: " + applications);
    assertTrue(wellFormed.get() > MUTATIONS / 4, "too few reach the reader: " + wellFormed);
  }

  private static void check(List<Problem> problems, String text, int mutation) {
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
    Place before = Place.whole("");
    for (Problem problem : problems) {
      Place place = problem.place();
      String about = "mutation " + mutation + ": " + problem;
      if (place.line() == 0) {
        assertEquals(0, place.column(), about);
      } else {
        assertTrue(place.line() >= 1 && place.line() <= lines.length, about);
        String line = lines[place.line() - 1];
        assertEquals(Math.min(line.length(), Place.SHOWN), place.lineText().length(), about);
        assertTrue(place.column() >= 1 && place.column() <= line.length() + 1, about);
        assertTrue(
            place.length() >= 1
                && place.column() + place.length()
                    <= Math.max(line.length() + 1, place.column() + 1),
            about);
      }
      assertTrue(problem.code().startsWith("document/") || place.line() >= before.line(), about);
      assertTrue(
          problem.message().zh().indexOf('\n') < 0 && problem.message().en().indexOf('\n') < 0,
          about);
      assertTrue(
          !problem.toString().contains("330127199001159973")
              && !problem.toString().contains("11010519491231002X"),
          about);
      before = place;
    }
  }
}
