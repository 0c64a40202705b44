package org.luohu.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luohu.application.IdNumber;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.text.Text;

/** Reads citizen identity numbers, and keeps them out of everything that is shown. */
final class IdNumberReader {

  static final String KEY = "id-number";

  private IdNumberReader() {}

  /** A valid number, or null. */
  static @Nullable String read(MappingReader reader) {
    Scalar scalar = reader.scalar(KEY);
    if (scalar == null || IdNumber.valid(scalar.text())) {
      return scalar == null ? null : scalar.text();
    }
    String number = "`" + IdNumber.masked(scalar.text()).replaceAll("\\s", " ") + "`";
    if (scalar.text().length() > 40) {
      number = "`***`";
    }
    reader.problem(
        "bad-id-number",
        scalar,
        Text.of(number + " 不是有效的公民身份号码", number + " is no valid citizen identity number"),
        why(scalar.text()));
    return null;
  }

  private static Text why(String text) {
    if (text.length() != 18) {
      return Text.of(
          "应当是 18 位，这里是 " + text.length() + " 位",
          "it has 18 characters, and this has " + text.length());
    }
    if (IdNumber.valid(text.toUpperCase(Locale.ROOT))) {
      return Text.of("末位的 `x` 要写成大写 `X`", "write the last character as a capital `X`");
    }
    return Text.of(
        "出生日期或者校验码不对，请对照证件核对",
        "its birth date or check character is wrong; compare it with the card");
  }

  /** The birth date within a valid number. */
  static LocalDate birthDate(String number) {
    return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The document with the parents' numbers masked in its lines, however they are written. */
  static Document masking(Document document, Mapping root) {
    List<String> lines = new ArrayList<>(document.lines());
    boolean any = false;
    for (String parent : List.of("father", "mother")) {
      if (root.get(parent) instanceof Mapping mapping
          && mapping.get(KEY) instanceof Scalar scalar) {
        mask(lines, scalar);
        any = true;
      }
    }
    return !any ? document : new Document(document.source(), lines, document.root());
  }

  private static void mask(List<String> lines, Scalar scalar) {
    String line = lines.get(scalar.line() - 1);
    int start = Math.min(scalar.column() - 1, line.length());
    int end = Math.min(start + scalar.length(), line.length());
    lines.set(
        scalar.line() - 1,
        line.substring(0, start)
            + IdNumber.masked(line.substring(start, end))
            + line.substring(end));
  }
}
