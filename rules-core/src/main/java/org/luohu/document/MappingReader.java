package org.luohu.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ValueFault;
import org.luohu.text.Choice;
import org.luohu.text.Lookalikes;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.text.WordIndex;

/**
 * Takes the values out of a mapping, one key at a time, and collects every problem. A key that is
 * missing or has no value gives null. Asking for a key makes it a known one; {@link #finish}
 * reports the others.
 */
public final class MappingReader {

  private static final Map<Class<?>, Map<String, ? extends Choice>> CODES =
      new ConcurrentHashMap<>();

  private final Mapping mapping;
  private final Document document;
  private final @Nullable Node owner;
  private final String room;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private Supplier<WordIndex<String>> called = WordIndex::new;

  private MappingReader(
      Mapping mapping, Document document, @Nullable Node owner, String room, Problems problems) {
    this.mapping = mapping;
    this.document = document;
    this.owner = owner;
    this.room = room;
    this.problems = problems;
  }

  /**
   * A reader of a document's outermost mapping.
   *
   * @param room the first half of problem codes, such as {@code application}
   * @param problems takes what is found wrong
   */
  public static MappingReader of(Mapping root, Document document, String room, Problems problems) {
    return new MappingReader(root, document, null, room, problems);
  }

  /** The mapping that is read. */
  public Mapping mapping() {
    return mapping;
  }

  /**
   * Every entry of the mapping, in order; makes all keys known. For mappings whose keys are the
   * writer's own.
   */
  public List<Mapping.Entry> entries() {
    mapping.entries().forEach(entry -> known.add(entry.key().text()));
    return mapping.entries();
  }

  /** What people call the keys, for suggestions. */
  public void call(Supplier<WordIndex<String>> names) {
    called = names;
  }

  /** Makes keys known that somebody else reads. */
  public void expect(Collection<String> keys) {
    known.addAll(keys);
  }

  /** The value of a key, of whatever kind; null when it is missing or empty. */
  public @Nullable Node node(String key) {
    known.add(key);
    Node node = mapping.get(key);
    return node instanceof Scalar scalar && scalar.isNull() ? null : node;
  }

  /** A single value. */
  public @Nullable Scalar scalar(String key) {
    Node node = node(key);
    if (node == null || node instanceof Scalar) {
      return (Scalar) node;
    }
    String quoted = Quotation.of(key);
    problem("wrong-type", node, Text.of(quoted + " 应当是一个值", quoted + " must be a single value"));
    return null;
  }

  /** A text, as it was written. */
  public @Nullable String text(String key) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : scalar.text();
  }

  /** The node of a key that must be there; a problem where it is not. */
  public @Nullable Node required(String key, Text what, Text... help) {
    Node node = node(key);
    if (node == null) {
      missing(key, what, help);
    }
    return node;
  }

  /** A text that must be there and not be blank. */
  public @Nullable String requiredText(String key, Text what, Text... help) {
    if (required(key, what, help) == null) {
      return null;
    }
    Scalar scalar = scalar(key);
    if (scalar != null && scalar.text().isBlank()) {
      missing(key, what, help);
      return null;
    }
    return scalar == null ? null : scalar.text();
  }

  private void missing(String key, Text what, Text... help) {
    Mapping.Entry entry = mapping.entry(key);
    String quoted = Quotation.of(key);
    problems.note(
        () ->
            Problem.of(
                room + "/missing-key",
                entry == null ? place() : document.place(entry.key()),
                Text.of(
                    "缺少 " + quoted + "（" + what.zh() + "）",
                    quoted + " (" + what.en() + ") is missing"),
                help));
  }

  /** The place of the mapping: its key where it has one. */
  private Place place() {
    return owner == null ? Place.pointer(document.source(), "") : document.place(owner);
  }

  /** One of an enumeration's constants, by its code. */
  public <E extends Enum<E> & Choice> @Nullable E choice(String key, Text what, Class<E> type) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : choice(scalar, what, codes(type));
  }

  @SuppressWarnings("unchecked")
  private static <E extends Enum<E> & Choice> Map<String, E> codes(Class<E> type) {
    return (Map<String, E>)
        CODES.computeIfAbsent(type, any -> codes(List.of(type.getEnumConstants())));
  }

  /** Constants by their codes, in their order. */
  public static <E extends Choice> Map<String, E> codes(List<E> values) {
    Map<String, E> codes = new LinkedHashMap<>();
    values.forEach(value -> codes.put(value.code(), value));
    return codes;
  }

  /** One of the values that go by the given codes. */
  public <T> @Nullable T choice(String key, Text what, Map<String, T> codes) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : choice(scalar, what, codes);
  }

  /** One of the values that go by the given codes. */
  public <T> @Nullable T choice(Scalar scalar, Text what, Map<String, T> codes) {
    return choice(scalar, what, codes, oneOf(codes.keySet()));
  }

  /**
   * One of the values that go by the given codes.
   *
   * @param allowed says what they are
   */
  public <T> @Nullable T choice(Scalar scalar, Text what, Map<String, T> codes, Text allowed) {
    T value = codes.get(scalar.text());
    if (value == null) {
      List<Text> help = new ArrayList<>();
      help.add(allowed);
      nearest(scalar.text(), codes).ifPresent(code -> help.add(didYouMean(code)));
      unknownValue(scalar, what, help);
    }
    return value;
  }

  /** Near by spelling, or called so. */
  private static Optional<String> nearest(String word, Map<String, ?> codes) {
    WordIndex<String> index = WordIndex.ofChoices(codes);
    String ascii = Lookalikes.ascii(word).strip();
    if (codes.containsKey(ascii)) {
      return Optional.of(ascii);
    }
    return index
        .find(word)
        .or(() -> Spelling.nearest(word.replace('_', '-'), codes.keySet()))
        .or(() -> index.nearest(word));
  }

  /** Yes or no. */
  public @Nullable Boolean bool(Scalar scalar) {
    if (scalar.text().equals("true")) {
      return true;
    }
    String word = scalar.text().toLowerCase(java.util.Locale.ROOT);
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    List<Text> help = new ArrayList<>();
    help.add(oneOf(List.of("true", "false")));
    Words.truth(word).ifPresent(meant -> help.add(didYouMean(meant.toString())));
    String quoted = Quotation.of(scalar.text());
    problem(
        "unknown-value",
        scalar,
        Text.of(quoted + " 既不是 true（是），也不是 false（否）", quoted + " is neither true nor false"),
        help.toArray(Text[]::new));
    return null;
  }

  /** A day, written {@code 2021-11-02}. */
  public @Nullable LocalDate date(String key) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : date(scalar);
  }

  /** A day, written {@code 2021-11-02}. */
  public @Nullable LocalDate date(Scalar scalar) {
    LocalDate day = Words.isoDate(scalar.text()).orElse(null);
    if (day == null) {
      Words.Mistake mistake = Words.dateMistake(scalar.text());
      problem("bad-date", scalar, mistake.message(), mistake.help());
    }
    return day;
  }

  /** The day that a text names, written {@code 2021-11-02}; null where it names none. */
  public static @Nullable LocalDate isoDate(String text) {
    return Words.isoDate(text).orElse(null);
  }

  /** A nested mapping. */
  public @Nullable MappingReader mapping(String key, Text... helpIfNone) {
    Node node = node(key);
    if (node == null || node instanceof Mapping) {
      return node == null ? null : nested(key, (Mapping) node);
    }
    String quoted = Quotation.of(key);
    problem(
        "wrong-type",
        node,
        Text.of(quoted + " 下面应当是“键: 值”", quoted + " must hold `key: value` lines"),
        helpIfNone);
    return null;
  }

  /** A reader of a mapping that lies in this one, under a key. */
  public MappingReader nested(String key, Mapping inner) {
    Mapping.Entry entry = mapping.entry(key);
    return new MappingReader(inner, document, entry == null ? inner : entry.key(), room, problems);
  }

  /** A reader of a mapping that lies in a list of this one. */
  public MappingReader nested(Mapping inner) {
    return new MappingReader(inner, document, inner, room, problems);
  }

  /** A list of any nodes; null where there is none. */
  public @Nullable List<Node> list(String key) {
    Node node = node(key);
    if (node == null || node instanceof Sequence) {
      return node == null ? null : ((Sequence) node).items();
    }
    String quoted = Quotation.of(key);
    problem(
        "wrong-type",
        node,
        Text.of(quoted + " 应当是列表", quoted + " must be a list"),
        Text.of("写作 `[一, 二]`，或者每行一个 `- 一`", "write `[one, two]`, or `- one` on each line"));
    return null;
  }

  /** A list of single values; null where there is none. */
  public @Nullable List<Scalar> scalars(String key) {
    List<Node> items = list(key);
    if (items == null) {
      return null;
    }
    List<Scalar> scalars = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Scalar scalar) {
        scalars.add(scalar);
      } else {
        String quoted = Quotation.of(key);
        problem(
            "wrong-type",
            item,
            Text.of(quoted + " 的每一项应当是一个值", "each item of " + quoted + " must be a single value"));
      }
    }
    return scalars;
  }

  /** Takes what is found wrong by whoever reads a value further. */
  public Problems problems() {
    return problems;
  }

  /** Reports a value that is none of what it should be. */
  public void unknownValue(Scalar scalar, Text what, List<Text> help) {
    String quoted = Quotation.of(scalar.text());
    problem(
        "unknown-value",
        scalar,
        Text.of(quoted + " 不是" + what.zh(), quoted + " is not " + what.en()),
        help.toArray(Text[]::new));
  }

  /** Reports a value that cannot be stated. */
  public void problem(ValueFault fault, Node node) {
    problems.add(
        new Problem(
            room + "/" + fault.kind(), document.place(node), fault.message(), fault.help()));
  }

  /**
   * The place of a stretch of a value that has a grammar of its own; of the whole value where it is
   * not written as it reads.
   *
   * @param line the line within the value, from 1
   * @param column the column on that line, from 1 in UTF-16 units
   * @param length how far it reaches, at least 1
   */
  public Place place(Scalar scalar, int line, int column, int length) {
    return document.placeWithin(scalar, line, column, length);
  }

  /** Reports something wrong with a node. */
  public void problem(String kind, Node node, Text message, Text... help) {
    problems.note(() -> Problem.of(room + "/" + kind, document.place(node), message, help));
  }

  /** The help line that lists what can be written. */
  public static Text oneOf(Collection<String> words) {
    String list = String.join(", ", words);
    return Text.of("可填: " + list, "one of: " + list);
  }

  /** The help line that proposes a word. */
  public static Text didYouMean(String word) {
    return Text.of("是否想写 `" + word + "`？", "did you mean `" + word + "`?");
  }

  /** Reports every key that nobody asked for. Call it last. */
  public void finish() {
    for (Mapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key().text())) {
        problems.note(() -> unknownKey(entry.key()));
      }
    }
  }

  private Optional<String> byName(String word) {
    WordIndex<String> names = called.get();
    return names.find(word).or(() -> names.nearest(word));
  }

  private Problem unknownKey(Scalar key) {
    String list = String.join(", ", known);
    List<Text> help = new ArrayList<>();
    help.add(Text.of("可用的键: " + list, "known keys: " + list));
    Spelling.nearest(key.text().replace('_', '-'), known)
        .or(() -> byName(key.text()))
        .ifPresent(word -> help.add(didYouMean(word)));
    String quoted = Quotation.of(key.text());
    return new Problem(
        room + "/unknown-key",
        document.place(key),
        Text.of("没有 " + quoted + " 这个键", "there is no key " + quoted),
        help);
  }
}
