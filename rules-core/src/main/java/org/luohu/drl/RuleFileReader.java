package org.luohu.drl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/** Reads rule files in the safe subset of DRL, whole, and refuses what it does not understand. */
public final class RuleFileReader {

  /** The largest rule file read, in bytes. */
  public static final int LARGEST = 1 << 20;

  private RuleFileReader() {}

  /**
   * Reads a rule file.
   *
   * @param bytes the file's bytes, UTF-8
   * @param source its name, for places
   * @param expectedPackage the package that the folder calls for
   * @param vocabulary the fact types, properties and effects there are
   * @param problems takes every fault found
   * @return the file; empty when there was any fault
   */
  public static Optional<RuleFile> read(
      byte[] bytes,
      String source,
      String expectedPackage,
      Vocabulary vocabulary,
      List<Problem> problems) {
    Optional<String> text = decode(bytes, source, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Faults faults = new Faults(source, text.get().lines().toList());
    List<Token> tokens = new Lexer(text.get(), faults).tokens();
    RuleFile file = new Parser(tokens, source, expectedPackage, vocabulary, faults).parse();
    problems.addAll(faults.problems());
    return faults.any() ? Optional.empty() : Optional.of(file);
  }

  private static Optional<String> decode(byte[] bytes, String source, List<Problem> problems) {
    if (bytes.length > LARGEST) {
      problems.add(
          whole(
              source,
              "too-large",
              Text.of("规则文件超过 1 MiB", "the rule file is larger than 1 MiB"),
              Text.of("拆成几个文件", "split it into several files")));
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.startsWith("\uFEFF")) {
        problems.add(
            whole(
                source,
                "byte-order-mark",
                Text.of(
                    "文件以字节顺序标记（BOM）开头，Drools 读不了",
                    "the file begins with a byte order mark, which Drools does not read"),
                Text.of("另存为不带 BOM 的 UTF-8", "save it as UTF-8 without a byte order mark")));
        return Optional.empty();
      }
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      problems.add(
          whole(
              source,
              "not-utf-8",
              Text.of("文件不是 UTF-8 文本", "the file is not UTF-8 text"),
              gbk(bytes)
                  ? Text.of(
                      "像是 GBK（ANSI）编码；请另存为 UTF-8 编码", "it looks like GBK (ANSI); save it as UTF-8")
                  : Text.of("另存为 UTF-8", "save it as UTF-8")));
      return Optional.empty();
    }
  }

  private static boolean gbk(byte[] bytes) {
    try {
      return !Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).isEmpty();
    } catch (CharacterCodingException | UnsupportedCharsetException e) {
      return false;
    }
  }

  private static Problem whole(String source, String code, Text message, Text help) {
    return Problem.of("drl/" + code, Place.whole(source), message, help);
  }
}
