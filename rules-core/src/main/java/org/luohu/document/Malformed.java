package org.luohu.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a parser could not read, said in the reader's words: one problem, where the writer went
 * wrong.
 */
final class Malformed {

  private static final Text CHECK_BRACKETS =
      Text.of("检查括号、逗号和引号是否成对", "check that brackets, commas and quotes are complete");

  private Malformed() {}

  /** The problem of a text that is not well-formed. */
  static Problem problem(SourceText source, boolean json, int tokenStart, Exception e) {
    if (e.getCause() instanceof MarkedYAMLException yaml) {
      return yaml(source, yaml);
    }
    if (json) {
      return json(source, e);
    }
    int line = Math.min(source.line(tokenStart), source.lines().size());
    Problem misread = Misread.in(source, line, line).orElse(null);
    if (misread != null) {
      return misread;
    }
    return source.at(tokenStart) == '*' || source.at(tokenStart) == '&'
        ? alias(source, tokenStart)
        : malformed(
            source,
            tokenStart,
            Text.of("这里不是完整的 YAML", "this is not well-formed YAML"),
            Text.of("键必须是一个词，写作 `键: 值`", "a key must be a plain word, as in `key: value`"));
  }

  /** Of an anchor or alias: refused, since a few lines of them unfold to gigabytes. */
  static Problem alias(SourceText source, int start) {
    return Problem.of(
        "document/alias",
        source.place(start, endOfWord(source, start)),
        Text.of("不接受锚点和别名（`&` 和 `*`）", "anchors and aliases (`&` and `*`) are not accepted"),
        Text.of(
            "把值直接写在这里；值以 `&` 或者 `*` 开头的，加上引号",
            "write the value itself here; quote a value that begins with `&` or `*`"));
  }

  /** Of a tag. */
  static Problem tag(SourceText source, int start) {
    return Problem.of(
        "document/tag",
        source.place(start, endOfWord(source, start)),
        Text.of("不接受类型标签（`!`）", "tags (`!`) are not accepted"),
        Text.of("删去标签；值以 `!` 开头的，加上引号", "delete the tag; quote a value that begins with `!`"));
  }

  private static int endOfWord(SourceText source, int start) {
    int end = start + 1;
    while (end < source.text().length()
        && !Character.isWhitespace(source.at(end))
        && ",[]{}".indexOf(source.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Problem yaml(SourceText source, MarkedYAMLException e) {
    String context = Objects.requireNonNullElse(e.getContext(), "");
    String problem = Objects.requireNonNullElse(e.getProblem(), "");
    int at = offset(source, e.getProblemMark(), source.endOfContent());
    int from = offset(source, e.getContextMark(), at);
    boolean later = source.line(at) > source.line(from) || at >= source.endOfContent();
    int line = source.line(at);
    int first = Math.max(1, Math.min(source.line(from), line - 1));
    Problem misread = Misread.in(source, first, Math.min(line, source.lines().size())).orElse(null);
    if (misread != null) {
      return misread;
    }
    if (problem.contains("\\t")) {
      return malformed(
          source,
          at,
          Text.of("缩进用了制表符 (Tab)", "a tab is used for indentation"),
          Text.of("缩进请用空格", "indent with spaces"));
    }
    if (problem.contains("unexpected end of stream")) {
      return malformed(
          source,
          from,
          Text.of("引号没有闭合", "the quote is not closed"),
          Text.of("在值的末尾补上引号", "add the closing quote"));
    }
    if (context.contains("flow")) {
      return later
          ? malformed(
              source,
              from,
              Text.of("括号没有闭合", "the bracket is not closed"),
              Text.of("补上 `}` 或者 `]`", "add the `}` or `]`"))
          : malformed(
              source,
              at,
              Text.of("这里应当是 `,` 或者右括号", "a `,` or the closing bracket is expected here"),
              CHECK_BRACKETS);
    }
    if (problem.contains("mapping values are not allowed")) {
      return malformed(
          source,
          at,
          Text.of("这里不应当有 `:`", "a `:` is not allowed here"),
          Text.of(
              "检查这一行和上一行的缩进；值里有 `: ` 的，加上引号",
              "check the indentation of this line and the one before; quote a value that holds"
                  + " `: `"));
    }
    if (problem.contains("could not find expected ':'")) {
      return malformed(
          source,
          from,
          Text.of("这一行缺少 `: `", "this line lacks a `: `"),
          Text.of("写作 `键: 值`，冒号后留一个空格", "write `key: value`, with a space after the colon"));
    }
    if (problem.contains("cannot start any token")) {
      return malformed(
          source,
          at,
          Text.of("值不能以这个字符开头", "a value cannot begin with this character"),
          Text.of("用引号把值括起来", "put the value in quotes"));
    }
    if (problem.contains("alias")
        || problem.contains("undefined tag")
        || context.contains("alias")
        || context.contains("anchor")) {
      return alias(source, at);
    }
    if (problem.contains("escape")) {
      return malformed(
          source,
          at,
          Text.of("双引号里有不认识的转义符", "an unknown escape in double quotes"),
          Text.of("改用单引号", "use single quotes"));
    }
    return malformed(
        source,
        at,
        Text.of("这里不是完整的 YAML", "this is not well-formed YAML"),
        Text.of(
            "检查这一行的缩进和标点：一行一项，写作 `键: 值`",
            "check this line's indentation and signs: one `key: value` a line"));
  }

  private static int offset(SourceText source, @Nullable Mark mark, int otherwise) {
    return mark == null
        ? otherwise
        : Math.min(source.offsetOfCodePoint(mark.getIndex()), source.endOfContent());
  }

  private static Problem json(SourceText source, Exception e) {
    if (e instanceof JsonEOFException) {
      return malformed(
          source,
          source.endOfContent(),
          Text.of("内容到这里就断了", "the text breaks off here"),
          CHECK_BRACKETS);
    }
    int at = source.endOfContent();
    if (e instanceof JsonProcessingException located && located.getLocation() != null) {
      at = (int) Math.max(0, Math.min(at, located.getLocation().getCharOffset()));
    }
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    if (message.contains("CTRL-CHAR")) {
      return malformed(
          source,
          at,
          Text.of("字符串中间换了行，或者引号没有闭合", "a line ends within a string, or its quote is not closed"),
          CHECK_BRACKETS);
    }
    if (message.contains("Unrecognized token")) {
      return malformed(
          source,
          startOfWord(source, at),
          Text.of("这里应当是一个值", "a value is expected here"),
          Text.of("文字请加双引号", "put text in double quotes"));
    }
    return malformed(
        source, at, Text.of("这里不是完整的 JSON", "this is not well-formed JSON"), CHECK_BRACKETS);
  }

  private static int startOfWord(SourceText source, int at) {
    int start = Math.min(at, source.text().length());
    while (start > 0 && Character.isLetterOrDigit(source.at(start - 1))) {
      start--;
    }
    return start;
  }

  private static Problem malformed(SourceText source, int at, Text message, Text... help) {
    return Problem.of("document/malformed", source.place(at, at + 1), message, help);
  }
}
