package org.luohu.lint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** Faults in the words of a file: what a template left, and words of the other language. */
final class TextLint {

  /** What {@code policy new} writes for the author to replace. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "（示例）|\\(example\\)|（草稿）|\\(draft\\)|（文件名称）|（发文机关）|（文号）|（在哪里读到的）"
              + "|\\(title of the document\\)|\\(issuer\\)");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern BILINGUAL =
      Pattern.compile("(?:.*/)?(?:policy|not-encoded|sources)\\.yaml");

  private final Document document;
  private final Problems problems;

  private TextLint(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /** What is wrong with the words of a file; nothing where it cannot be read, which is told of. */
  static List<Problem> of(PolicyFiles files, String path, byte[] bytes) {
    Problems problems = new Problems();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.contains("/cases/")) {
      if (name.startsWith("示例")) {
        problems.add(placeholder(Place.whole(files.shown(path)), "示例"));
      }
    } else if (path.endsWith(".drl") || BILINGUAL.matcher(path).matches()) {
      template(files.shown(path), new String(bytes, StandardCharsets.UTF_8), problems);
    }
    if (BILINGUAL.matcher(path).matches()) {
      try {
        Document document = DocumentReader.read(bytes, files.shown(path));
        new TextLint(document, problems).look(document.root());
      } catch (ProblemsException e) {
        return problems; // loading tells of it
      }
    }
    return problems;
  }

  /** Tells the first thing left of a template: one problem a file. */
  private static void template(String shown, String text, Problems problems) {
    Matcher left = TEMPLATE.matcher(text);
    if (left.find()) {
      int start = text.lastIndexOf('\n', left.start()) + 1;
      int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
      String whole = text.substring(start).lines().findFirst().orElse("");
      int length = left.end() - left.start();
      Place place = Place.of(shown, line, left.start() - start + 1, length, whole);
      problems.add(placeholder(place, left.group()));
    }
  }

  private static Problem placeholder(Place place, String left) {
    return Problem.of(
        "lint/placeholder",
        place,
        Text.format("模板里的“%s”没有改", "\"%s\" of the template is left", left),
        Text.of(
            "照条文写；模板里括号里的、名字以“示例”开头的，都要改",
            "write what the law says: all that the template has in parentheses, and cases named"
                + " 示例"));
  }

  private void look(Node node) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::look);
    } else if (node instanceof Mapping mapping) {
      if (mapping.get("zh") instanceof Scalar zh && mapping.get("en") instanceof Scalar en) {
        if (!HAN.matcher(zh.text()).find()) {
          wrong(zh, Text.of("`zh` 里没有中文", "there is no Chinese in `zh`"));
        }
        if (HAN.matcher(en.text()).find()) {
          wrong(en, Text.of("`en` 里有中文", "there is Chinese in `en`"));
        }
      }
      mapping.entries().forEach(entry -> look(entry.value()));
    }
  }

  private void wrong(Scalar scalar, Text message) {
    problems.add(
        Problem.of(
            "lint/wrong-language",
            document.place(scalar),
            message,
            Text.of("zh 写中文，en 写英文", "write Chinese in zh and English in en")));
  }
}
