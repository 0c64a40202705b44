package org.luohu.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * Reads a YAML or JSON file into a {@link Document}. No bytes make it throw anything but {@link
 * ProblemsException}, and size, depth and length are bounded. Aliases, anchors, tags and duplicate
 * keys are refused, as is a second document.
 */
public final class DocumentReader {

  /** The largest file, in bytes. */
  public static final int LARGEST = 1 << 20;

  /** The deepest nesting; the root is at depth 1. */
  public static final int DEEPEST = 32;

  /** The longest scalar or key, in UTF-16 units. */
  public static final int LONGEST = 1 << 16;

  private static final Pattern LOOKS_LIKE_JSON =
      Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);

  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @param bytes what the file holds
   * @param source its name, for places; a name that ends in .json or .jsonl is read as JSON, as is
   *     content that begins like a JSON object
   * @throws ProblemsException if it cannot be read, with every problem that was found
   */
  public static Document read(byte[] bytes, String source) {
    return readUntil(Set.of(), bytes, source);
  }

  /**
   * The lines of a file that is no document, such as a table, as they stand: a table of days has
   * long rows of digits, which are nobody's number.
   *
   * @throws ProblemsException if it is too large or not text in UTF-8
   */
  public static List<String> lines(byte[] bytes, String source) {
    return text(bytes, source).text().lines().toList();
  }

  /**
   * Reads a file's outermost mapping up to the first of some keys, as if the file ended there.
   *
   * @throws ProblemsException as {@link #read} does
   */
  public static Document readUntil(Set<String> keys, byte[] bytes, String source) {
    SourceText text = text(bytes, source);
    if (text.endOfContent() == 0) {
      throw new ProblemsException(empty(source));
    }
    Problems problems = new Problems();
    Node root = TreeBuilder.build(text, json(text), keys, problems);
    checkRoot(root, text, problems);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return new Document(source, text.lines(), java.util.Objects.requireNonNull(root));
  }

  private static SourceText text(byte[] bytes, String source) {
    if (bytes.length > LARGEST) {
      throw new ProblemsException(
          Problem.of(
              "document/too-large",
              Place.whole(source),
              Text.of("文件太大，超过 1 MiB", "the file is too large: it has more than 1 MiB")));
    }
    return Encoding.read(bytes, source);
  }

  private static boolean json(SourceText text) {
    String name = text.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".json")
        || name.endsWith(".jsonl")
        || LOOKS_LIKE_JSON.matcher(text.text()).matches();
  }

  private static void checkRoot(@Nullable Node root, SourceText text, Problems problems) {
    if (!problems.isEmpty() || root instanceof Mapping) {
      return;
    }
    if (root == null || (root instanceof Scalar scalar && scalar.isNull())) {
      problems.add(empty(text.name()));
      return;
    }
    Place place = new Document(text.name(), text.lines(), root).place(root);
    problems.add(
        Problem.of(
            "document/not-a-mapping",
            place,
            Text.of("最外层应当是“键: 值”，一行一项", "the outermost level must be `key: value`, one a line"),
            Text.of(
                "例如 `follow: father`（冒号后留一个空格）",
                "such as `follow: father`, with a space after the colon")));
  }

  private static Problem empty(String source) {
    return Problem.of("document/empty", Place.whole(source), Text.of("文件是空的", "the file is empty"));
  }
}
