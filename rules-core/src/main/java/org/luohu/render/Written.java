package org.luohu.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * An object that {@link Json} wrote, member by member. A member that is missing or cannot be used
 * is a problem and gives something in its place, so that the others can still be looked at; members
 * that nobody asks for are let be.
 */
final class Written {

  private static final Text VALUE = Text.of("应有的一项", "a member that must be there");
  private static final Text WORD = Text.of("这一项的代码", "one of its codes");
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;
  private static final Pattern REGION = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[A-Z]{2}|none");
  private static final Mapping EMPTY = new Mapping(List.of(), 1, 1, 1);

  private final MappingReader members;
  private final Document document;
  private final Problems problems;

  private Written(MappingReader members, Document document, Problems problems) {
    this.members = members;
    this.document = document;
    this.problems = problems;
  }

  /** The outermost object of a document. */
  static Written of(Document document, Problems problems) {
    MappingReader members =
        MappingReader.of((Mapping) document.root(), document, "decision", problems);
    return new Written(members, document, problems);
  }

  /** Whether the member is there. */
  boolean has(String name) {
    return members.node(name) != null;
  }

  /** An object. */
  Written object(String name) {
    boolean there = members.required(name, VALUE) != null;
    MappingReader inner = there ? members.mapping(name) : null;
    return inner != null
        ? new Written(inner, document, problems)
        : new Written(
            MappingReader.of(EMPTY, document, "decision", new Problems()),
            document,
            new Problems());
  }

  /** A text without which there is no object. */
  String string(String name) {
    String text = members.required(name, VALUE) == null ? null : members.text(name);
    return text == null ? "" : text;
  }

  /** A text that is left out where it is empty. */
  String stringOrNone(String name) {
    return has(name) ? string(name) : "";
  }

  /** A list of texts; empty where it is left out. */
  List<String> strings(String name) {
    List<Scalar> scalars = members.scalars(name);
    return scalars == null ? List.of() : scalars.stream().map(Scalar::text).toList();
  }

  /** Yes or no. */
  boolean truth(String name) {
    Scalar scalar = members.required(name, VALUE) == null ? null : members.scalar(name);
    return scalar != null && Boolean.TRUE.equals(members.bool(scalar));
  }

  /** A whole number from 0 to 999. */
  int number(String name) {
    Scalar scalar = members.required(name, VALUE) == null ? null : members.scalar(name);
    if (scalar != null && scalar.text().matches("[0-9]{1,3}")) {
      return Integer.parseInt(scalar.text());
    }
    if (scalar != null) {
      members.unknownValue(scalar, Text.of("0 到 999 的整数", "a whole number up to 999"), List.of());
    }
    return 0;
  }

  /** A day. */
  LocalDate day(String name) {
    LocalDate day = members.required(name, VALUE) == null ? null : members.date(name);
    return day == null ? SOME_DAY : day;
  }

  /** A region or place, looked up in no table. */
  Region region(String name) {
    Scalar scalar = members.required(name, VALUE) == null ? null : members.scalar(name);
    if (scalar != null && REGION.matcher(scalar.text()).matches()) {
      return new Region(scalar.text());
    }
    if (scalar != null) {
      members.unknownValue(scalar, Text.of("地区代码", "the code of a region"), List.of());
    }
    return Region.NONE;
  }

  /** What is said in both languages. */
  Text said(String name) {
    Text text = members.required(name, VALUE) == null ? null : text(name);
    return text == null ? Text.of("", "") : text;
  }

  /** What is said in both languages, where it is said. */
  @Nullable Text text(String name) {
    MappingReader both = has(name) ? members.mapping(name, bothLanguages()) : null;
    return both == null ? null : new Written(both, document, problems).text();
  }

  private static Text bothLanguages() {
    return Text.of("只有中英文都写出的才能读回", "only what was written in both languages can be read again");
  }

  private Text text() {
    return Text.of(string("zh"), string("en"));
  }

  /** An article as its source numbers or heads it, and in English where that was written. */
  Text article() {
    String zh = stringOrNone("article");
    return Text.of(zh, has("articleEn") ? string("articleEn") : zh);
  }

  /** A list of what is said; empty where it is left out. */
  List<Text> texts(String name) {
    return list(name, Written::text);
  }

  /** A list of objects; empty where it is left out. */
  <T> List<T> list(String name, Function<Written, T> item) {
    List<T> items = new ArrayList<>();
    List<Node> nodes = members.list(name);
    for (Node node : nodes == null ? List.<Node>of() : nodes) {
      if (node instanceof Mapping mapping) {
        items.add(item.apply(new Written(members.nested(mapping), document, problems)));
      } else {
        members.problem("wrong-type", node, Text.of("这里应当是一个对象", "an object must stand here"));
      }
    }
    return items;
  }

  /** A constant by its code. */
  <E extends Enum<E> & Choice> E choice(String name, Class<E> type) {
    return constant(name, type, Choice::code);
  }

  /** A constant by its name. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return constant(name, type, Enum::name);
  }

  private <E extends Enum<E>> E constant(
      String name, Class<E> type, Function<? super E, String> spelled) {
    Map<String, E> words = words(type, spelled);
    E constant = members.required(name, VALUE) == null ? null : members.choice(name, WORD, words);
    return constant == null ? type.getEnumConstants()[0] : constant;
  }

  /** Constants by their names. */
  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    List<Scalar> scalars = members.required(name, VALUE) == null ? null : members.scalars(name);
    Map<String, E> words = words(type, Enum::name);
    return scalars == null
        ? List.of()
        : scalars.stream()
            .map(scalar -> members.choice(scalar, WORD, words))
            .filter(Objects::nonNull)
            .toList();
  }

  private static <E extends Enum<E>> Map<String, E> words(
      Class<E> type, Function<? super E, String> spelled) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(spelled.apply(constant), constant);
    }
    return words;
  }
}
