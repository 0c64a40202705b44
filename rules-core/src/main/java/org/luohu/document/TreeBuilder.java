package org.luohu.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** Builds the tree from a parser's tokens, noting what a document must not have. */
final class TreeBuilder {

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(2 * DocumentReader.DEEPEST)
          .maxStringLength(DocumentReader.LARGEST)
          .maxNumberLength(DocumentReader.LARGEST)
          .build();
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
  private static final JsonFactory YAML =
      YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  private final SourceText source;
  private final JsonParser parser;
  private final boolean json;
  private final Set<String> until;
  private final Problems problems;
  private int lastProperty = -1;
  private boolean aliases;
  private boolean stopped;

  private TreeBuilder(
      SourceText source, JsonParser parser, boolean json, Set<String> until, Problems problems) {
    this.source = source;
    this.parser = parser;
    this.json = json;
    this.until = until;
    this.problems = problems;
  }

  /**
   * The tree of a text, or null where it holds none.
   *
   * @param until the keys of the outermost mapping of which the first ends the reading
   * @param problems takes what was found wrong in a well-formed text
   * @throws ProblemsException if the text is not well-formed or is nested too deep
   */
  static @Nullable Node build(
      SourceText source, boolean json, Set<String> until, Problems problems) {
    try (JsonParser parser = (json ? JSON : YAML).createParser(source.text())) {
      return new TreeBuilder(source, parser, json, until, problems).document();
    } catch (IOException e) {
      throw new IllegalStateException("closing a text failed", e);
    }
  }

  private @Nullable Node document() {
    JsonToken first = next();
    if (first == null) {
      return null;
    }
    Node root = node(first, 1);
    if (!stopped && next() != null) {
      problems.add(secondDocument());
    }
    return root;
  }

  private Problem secondDocument() {
    int start = start();
    int line = source.line(start);
    while (line > 1 && !source.lines().get(line - 1).startsWith("---")) {
      line--;
    }
    boolean marked = !json && line > 1;
    return Problem.of(
        "document/several-documents",
        marked
            ? source.place(source.startOfLine(line), source.startOfLine(line) + 3)
            : source.place(start, start + 1),
        Text.of("一个文件只能有一份内容，这里又开始了一份", "a file holds one document, and a second one begins here"),
        Text.of("请拆成两个文件", "split it into two files"));
  }

  private Node node(JsonToken token, int depth) {
    int start = start();
    checkProperties(start);
    if (!token.isStructStart()) {
      return scalar(start);
    }
    if (depth > DocumentReader.DEEPEST) {
      throw new ProblemsException(
          problem(
              "document/too-deep",
              start,
              start + 1,
              Text.of(
                  "嵌套太深，上限为 " + DocumentReader.DEEPEST + " 层",
                  "nested too deep: " + DocumentReader.DEEPEST + " levels are the limit")));
    }
    return token == JsonToken.START_OBJECT ? mapping(start, depth) : sequence(start, depth);
  }

  private Mapping mapping(int start, int depth) {
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Scalar> seen = new HashMap<>();
    for (JsonToken token = next(); token == JsonToken.FIELD_NAME; token = next()) {
      int keyStart = start();
      checkProperties(keyStart);
      Scalar key = scalar(keyStart);
      if (!json) {
        Misread.inKey(source, keyStart, key.text()).ifPresent(TreeBuilder::stop);
      }
      if (depth == 1 && until.contains(key.text())) {
        stopped = true;
        break;
      }
      Node value = node(java.util.Objects.requireNonNull(next()), depth + 1);
      Scalar earlier = seen.putIfAbsent(key.text(), key);
      if (earlier == null) {
        entries.add(new Mapping.Entry(key, value));
      } else {
        problems.note(() -> duplicate(earlier, key, keyStart));
      }
    }
    int end = start() > start ? end(start()) : start + 1;
    return new Mapping(
        entries, source.line(start), source.column(start), collectionLength(start, end));
  }

  private static void stop(Problem problem) {
    throw new ProblemsException(problem);
  }

  private Sequence sequence(int start, int depth) {
    List<Node> items = new ArrayList<>();
    JsonToken token = next();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(java.util.Objects.requireNonNull(token), depth + 1));
      token = next();
    }
    int end = end(start());
    return new Sequence(
        items, source.line(start), source.column(start), collectionLength(start, end));
  }

  /**
   * What stands in brackets is spanned whole; of a block, the first line as far as it is written.
   */
  private int collectionLength(int start, int end) {
    int stop = start + source.length(start, end);
    while (stop > start + 1 && Character.isWhitespace(source.at(stop - 1))) {
      stop--;
    }
    return stop - start;
  }

  private Problem duplicate(Scalar earlier, Scalar key, int start) {
    String quoted = Quotation.of(key.text());
    return problem(
        "document/duplicate-key",
        start,
        start + key.length(),
        Text.of(
            quoted + " 写了两次，第一次在第 " + earlier.line() + " 行第 " + earlier.column() + " 列",
            quoted
                + " is written twice, first at line "
                + earlier.line()
                + ", column "
                + earlier.column()),
        Text.of("只留一处", "keep one of them"));
  }

  private Scalar scalar(int start) {
    String text = text();
    int end = end(start);
    if (text.length() > DocumentReader.LONGEST) {
      problems.add(
          problem(
              "document/too-long",
              start,
              start + 1,
              Text.of(
                  "这一项太长：" + text.length() + " 个字符，上限为 " + DocumentReader.LONGEST,
                  "too long: "
                      + text.length()
                      + " characters, and "
                      + DocumentReader.LONGEST
                      + " are the limit")));
    }
    char first = source.at(start);
    if (!json) {
      Misread.inValue(source, start, text).ifPresent(problems::add);
    }
    boolean quoted =
        first == '"'
            || (!json && (first == '\'' || ((first == '|' || first == '>') && end > start)));
    return new Scalar(
        text, quoted, source.line(start), source.column(start), source.length(start, end));
  }

  /**
   * Anchors, aliases and tags: what {@code &}, {@code *} and {@code !} begin outside quotes.
   * Anchors and aliases are one problem, told where the first stands.
   */
  private void checkProperties(int start) {
    char first = source.at(start);
    if (json || start == lastProperty || (first != '&' && first != '*' && first != '!')) {
      return;
    }
    lastProperty = start;
    if (first == '!') {
      problems.note(() -> Malformed.tag(source, start));
    } else if (!aliases) {
      aliases = true;
      problems.add(Malformed.alias(source, start));
    }
  }

  private Problem problem(String code, int start, int end, Text message, Text... help) {
    return Problem.of(code, source.place(start, end), message, help);
  }

  private int start() {
    long offset = parser.currentTokenLocation().getCharOffset();
    return json ? (int) offset : source.offsetOfCodePoint(offset);
  }

  private int end(int start) {
    return json
        ? JsonSpans.end(source.text(), start)
        : source.offsetOfCodePoint(parser.currentLocation().getCharOffset());
  }

  /** The parser is somebody else's: whatever it throws means that the text is not well-formed. */
  private @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (IOException | RuntimeException e) {
      throw new ProblemsException(Malformed.problem(source, json, start(), e));
    }
  }

  private String text() {
    try {
      return parser.getText();
    } catch (IOException | RuntimeException e) {
      throw new ProblemsException(Malformed.problem(source, json, start(), e));
    }
  }
}
