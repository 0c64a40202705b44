package org.luohu.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** Bytes to text: UTF-8, with or without a byte order mark, and no control characters. */
final class Encoding {

  private static final Text SAVE_AS_UTF_8 =
      Text.of("请另存为 UTF-8 编码的文本文件", "save it as a UTF-8 text file");

  private static final char REPLACEMENT = '\uFFFD';

  private Encoding() {}

  /**
   * The text of a file.
   *
   * @throws ProblemsException if the bytes are not text in UTF-8
   */
  static SourceText read(byte[] bytes, String source) {
    refuseOtherEncodings(bytes, source);
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String plain = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    String text = plain.indexOf(REPLACEMENT) < 0 ? plain : strictly(bytes, start, source);
    SourceText read = new SourceText(source, text);
    if (suspicious(bytes, start)) {
      refuseControlCharacters(read);
    }
    return read;
  }

  /**
   * For a text in which the character that replaces what is no UTF-8 stands: it may have been
   * written.
   */
  private static String strictly(byte[] bytes, int start, String source) {
    CharBuffer chars = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CoderResult result = decoder.decode(in, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      throw new ProblemsException(notUtf8(bytes, start, text, source));
    }
    return text;
  }

  private static void refuseOtherEncodings(byte[] bytes, String source) {
    if (startsWith(bytes, 0x1F, 0x8B)) {
      throw new ProblemsException(
          Problem.of(
              "document/encoding",
              Place.whole(source),
              Text.of("文件是 gzip 压缩的", "the file is compressed with gzip"),
              Text.of(
                  "先解开：`zcat 文件 | luohu check -`，成批的 `zcat 文件 | luohu batch - OUT`",
                  "unpack it first: `zcat FILE | luohu check -`, or `zcat FILE | luohu batch -"
                      + " OUT`")));
    }
    if (utf32(bytes)) {
      throw new ProblemsException(
          Problem.of(
              "document/encoding",
              Place.whole(source),
              Text.of("文件是 UTF-32 编码，不是 UTF-8", "the file is UTF-32, not UTF-8"),
              SAVE_AS_UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || everyOtherByteIsNul(bytes)) {
      throw new ProblemsException(
          Problem.of(
              "document/encoding",
              Place.whole(source),
              Text.of("文件是 UTF-16 编码，不是 UTF-8", "the file is UTF-16, not UTF-8"),
              SAVE_AS_UTF_8));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A byte order mark of UTF-32, or the look of text in it without one: two of four bytes are never
   * used.
   */
  private static boolean utf32(byte[] bytes) {
    int looked = Math.min(bytes.length, 64) & ~3;
    int[] used = new int[4];
    for (int i = 0; i < looked; i++) {
      used[i & 3] += bytes[i] == 0 ? 0 : 1;
    }
    return startsWith(bytes, 0xFF, 0xFE, 0, 0)
        || startsWith(bytes, 0, 0, 0xFE, 0xFF)
        || (looked >= 8 && used[2] + used[3] == 0 && used[0] > 0)
        || (looked >= 8 && used[0] + used[1] == 0 && used[3] > 0);
  }

  /** The look of English text in UTF-16 without a byte order mark. */
  private static boolean everyOtherByteIsNul(byte[] bytes) {
    int looked = Math.min(bytes.length, 64) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    return looked >= 4 && ((even == 0 && odd * 4 >= looked) || (odd == 0 && even * 4 >= looked));
  }

  private static Problem notUtf8(byte[] bytes, int start, String before, String source) {
    String rest = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    SourceText shown = new SourceText(source, rest);
    Text hint =
        readableAs("GB18030", bytes)
            ? Text.of("像是 GBK（ANSI）编码；请另存为 UTF-8 编码", "it looks like GBK (ANSI); save it as UTF-8")
            : SAVE_AS_UTF_8;
    return Problem.of(
        "document/encoding",
        shown.place(before.length(), before.length() + 1),
        Text.of("文件不是 UTF-8 编码", "the file is not UTF-8"),
        hint);
  }

  private static boolean readableAs(String charset, byte[] bytes) {
    if (!Charset.isSupported(charset)) {
      return false;
    }
    try {
      Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether the bytes may hold a character that is refused; a glance, for most do not. */
  private static boolean suspicious(byte[] bytes, int start) {
    for (int i = start; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= 0
          ? (b < 0x20 && b != '\n' && b != '\t' && b != '\r') || b == 0x7F
          : startsForbidden(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of U+0080 to U+009F, U+2028, U+2029, U+FEFF, U+FFFE or U+FFFF may begin at a byte.
   */
  private static boolean startsForbidden(byte[] bytes, int at) {
    byte b = bytes[at];
    if (b != (byte) 0xC2 && b != (byte) 0xE2 && b != (byte) 0xEF) {
      return false;
    }
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    int third = at + 2 < bytes.length ? bytes[at + 2] & 0xFF : 0;
    return switch (b) {
      case (byte) 0xC2 -> second < 0xA0;
      case (byte) 0xE2 -> second == 0x80 && (third == 0xA8 || third == 0xA9);
      default -> (second == 0xBB && third == 0xBF) || (second == 0xBF && third >= 0xBE);
    };
  }

  private static void refuseControlCharacters(SourceText source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0') {
        throw new ProblemsException(
            Problem.of(
                "document/not-text",
                source.place(i, i + 1),
                Text.of("文件含有空字符，不是文本文件", "the file holds a NUL character: it is no text file"),
                SAVE_AS_UTF_8));
      }
      if (forbidden(c)) {
        String code = String.format("U+%04X", (int) c);
        throw new ProblemsException(
            Problem.of(
                "document/control-character",
                source.place(i, i + 1),
                Text.of(
                    "这里有一个看不见的控制字符 `" + code + "`",
                    "an invisible control character `" + code + "` stands here"),
                Text.of("请删去这个字符", "delete this character")));
      }
    }
  }

  private static boolean forbidden(char c) {
    return (c < 0x7F && c >= 0x20)
        ? false
        : (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            || (c >= 0x7F && c < 0xA0)
            || c == 0xFFFE
            || c == 0xFFFF
            || c == 0xFEFF
            || c == 0x2028
            || c == 0x2029;
  }
}
