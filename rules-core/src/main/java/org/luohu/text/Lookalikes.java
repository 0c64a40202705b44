package org.luohu.text;

import java.util.Optional;

/**
 * The characters that Chinese keyboards and word processors write where files want ASCII, and what
 * is meant by each.
 */
public final class Lookalikes {

  private static final String THEIRS = "。、【】〔〕《》〈〉「」『』“”„″‘’′≥≤≠—–−";
  private static final String[] MEANT =
      ". , [ ] [ ] < > < > \" \" \" \" \" \" \" \" ' ' ' >= <= != - - -".split(" ");

  private Lookalikes() {}

  /** What is meant by a character; empty where it is ASCII itself or looks like nothing in it. */
  public static Optional<String> meant(int c) {
    int known = c > 0x7F && c <= 0xFFFF ? THEIRS.indexOf(c) : -1;
    if (known >= 0) {
      return Optional.of(MEANT[known]);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return Optional.of(String.valueOf((char) (c - 0xFEE0)));
    }
    if (c > 0x7F && Character.getType(c) == Character.SPACE_SEPARATOR) {
      return Optional.of(" ");
    }
    return Character.getType(c) == Character.FORMAT ? Optional.of("") : Optional.empty();
  }

  /** A text with what is meant in place of what looks like it. */
  public static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints().forEach(c -> ascii.append(meant(c).orElseGet(() -> Character.toString(c))));
    return ascii.toString();
  }

  /** How a message shows a character: itself, or its number where nothing would be seen. */
  public static String shown(int c) {
    boolean seen = c > ' ' && !meant(c).filter(String::isBlank).isPresent() && !unprintable(c);
    return seen ? Character.toString(c) : String.format("U+%04X", c);
  }

  /** Whether a character leaves no mark on a page. */
  public static boolean unprintable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** What is wrong with a character that looks like ASCII. */
  public static Text fault(int c) {
    String shown = shown(c);
    return Text.of("`" + shown + "` 不是半角（英文）字符", "`" + shown + "` is not an ASCII character");
  }

  /** What to write instead of it. */
  public static Text mend(String meant) {
    return meant.isEmpty()
        ? Text.of("删去它", "take it out")
        : meant.isBlank()
            ? Text.of("改为半角空格", "use an ordinary space")
            : Text.of("改用半角（英文）的 `" + meant + "`", "write `" + meant + "`");
  }
}
