package org.luohu.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** The encodings in which text comes and goes: UTF-8, and GB 18030, of which GBK is a part. */
final class TextEncoding {

  private static final String GB18030 = "GB18030";

  private static final Map<String, String> NAMES =
      Map.of(
          "utf-8", "UTF-8",
          "utf8", "UTF-8",
          "gb18030", GB18030,
          "gbk", GB18030,
          "gb2312", GB18030);

  private TextEncoding() {}

  /**
   * The encoding of a name; null where none is named.
   *
   * @throws UsageFault if there is none of that name
   */
  static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.toLowerCase(Locale.ROOT);
    return Charset.forName(
        NAMES.getOrDefault(
            NAMES.containsKey(plain)
                ? plain
                : FormatOption.oneOf("--encoding", plain, List.of("utf-8", "gb18030", "gbk")),
            "UTF-8"));
  }

  /**
   * GB 18030; what Chinese Windows calls ANSI, GBK or code page 936 is a part of it. Its tables are
   * large, and read by those who need them.
   */
  private static Charset gb18030() {
    return Charset.forName(GB18030);
  }

  /**
   * The encoding of a text by its beginning: GB 18030 where it is no UTF-8 but can be read as that,
   * else UTF-8.
   */
  static Charset told(byte[] beginning) {
    return !readable(beginning, StandardCharsets.UTF_8) && readable(beginning, gb18030())
        ? gb18030()
        : StandardCharsets.UTF_8;
  }

  /** Whether a beginning, which may end within a character, is in an encoding. */
  private static boolean readable(byte[] beginning, Charset charset) {
    CharBuffer chars = CharBuffer.allocate(beginning.length + 1);
    return !charset.newDecoder().decode(ByteBuffer.wrap(beginning), chars, false).isError();
  }

  /**
   * Text in UTF-8, without a byte order mark where it was in another encoding.
   *
   * @param source its name, for places
   * @throws ProblemsException if it is not in the encoding; UTF-8 is left for its reader to refuse
   */
  static byte[] utf8(byte[] bytes, Charset charset, String source) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return bytes;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return plain.getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ProblemsException(
          Problem.of(
              "document/encoding",
              Place.whole(source),
              Text.of("文字不是 GB 18030 编码", "the text is not in GB 18030"),
              Text.of("另存为 UTF-8", "save it as UTF-8")));
    }
  }
}
