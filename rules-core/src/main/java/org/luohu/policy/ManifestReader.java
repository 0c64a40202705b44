package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/** Reads a policy.yaml with every problem at once. */
final class ManifestReader {

  private static final Map<String, Scope.Between> BETWEEN =
      Map.of(
          "other-province",
          Scope.Between.OTHER_PROVINCE,
          "other-city",
          Scope.Between.OTHER_CITY,
          "anywhere",
          Scope.Between.ANYWHERE);
  private static final Set<String> HEAD =
      Set.of("title", "kind", "service", "applies", "repealed-from", "in-force-uncertain");
  private static final Set<String> BODY =
      Set.of("sources", "findings", "materials", "steps", "leaves-open");
  private static final Text WRITE_WINDOW =
      Text.of("写 {from: 2018-03-14, to: 2018-05-01}", "write {from: 2018-03-14, to: 2018-05-01}");
  private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private final MappingReader root;
  private final World world;
  private final Map<String, Vocabulary> vocabularies;
  private final Sources sources;
  private final Set<String> inline = new HashSet<>();
  private final CitationReader citations;
  private Vocabulary vocabulary;

  private ManifestReader(
      MappingReader root, Sources sources, World world, Map<String, Vocabulary> vocabularies) {
    this.root = root;
    this.sources = sources;
    this.citations = new CitationReader(sources, inline);
    this.world = world;
    this.vocabularies = vocabularies;
    this.vocabulary = vocabularies.values().iterator().next();
  }

  /**
   * The manifest; null where a problem was found.
   *
   * @param firstDay the day of its folder; null where that is no day
   * @param sources what it may cite
   */
  static @Nullable Manifest read(
      Document document,
      @Nullable LocalDate firstDay,
      Sources sources,
      World world,
      Map<String, Vocabulary> vocabularies,
      Problems problems) {
    int before = problems.found();
    Mapping mapping = (Mapping) document.root();
    MappingReader root = MappingReader.of(mapping, document, "policy", problems);
    Manifest manifest =
        new ManifestReader(root, sources, world, vocabularies).manifest(mapping, firstDay);
    return problems.found() > before ? null : manifest;
  }

  /**
   * The head of a manifest, read no further than that.
   *
   * @throws ProblemsException if there is anything wrong with it
   */
  static Head head(byte[] bytes, String source, World world, Map<String, Vocabulary> vocabularies) {
    Document document = DocumentReader.readUntil(BODY, bytes, source);
    Problems problems = new Problems();
    Mapping mapping = (Mapping) document.root();
    MappingReader root = MappingReader.of(mapping, document, "policy", problems);
    Sources none = new Sources(Map.of(), true);
    Head head = new ManifestReader(root, none, world, vocabularies).head();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return head;
  }

  private Manifest manifest(Mapping mapping, @Nullable LocalDate firstDay) {
    Head head = head();
    checkHolds(head.inForceUncertain(), firstDay);
    checkOrder(mapping);
    checkInline();
    StatedValueReader values = new StatedValueReader(vocabulary);
    MaterialReader material = new MaterialReader(root, citations, values);
    Map<String, FindingEntry> findings = new LinkedHashMap<>();
    each("findings", (key, reader) -> findings.put(key.text(), finding(key, reader)));
    Map<String, MaterialEntry> materials = new LinkedHashMap<>();
    each("materials", (key, reader) -> materials.put(key.text(), material.read(key, reader)));
    checkAnyOf(materials);
    List<StepEntry> steps = new StepReader(citations, values, vocabulary).read(root);
    List<OpenSituation> leavesOpen = NotEncodedReader.leavesOpen(root, vocabulary);
    root.finish();
    return Manifest.of(head, sources.of(citations.cited()), findings, materials, steps, leavesOpen);
  }

  private Head head() {
    Text title = bilingual(root, "title", t("标题", "title"));
    root.required(
        "kind",
        t("政策种类", "kind of policy"),
        t("可填: registration, channel", "one of: registration, channel"));
    PolicyKind kind = root.choice("kind", t("政策种类", "a kind of policy"), PolicyKind.class);
    return new Head(
        title,
        kind == null ? PolicyKind.REGISTRATION : kind,
        service(),
        scope(root.mapping("applies")),
        root.date("repealed-from"),
        window());
  }

  private @Nullable InForceWindow window() {
    MappingReader reader = root.mapping("in-force-uncertain", WRITE_WINDOW);
    if (reader == null) {
      return null;
    }
    reader.required("from", t("最早哪一天", "the earliest day"), WRITE_WINDOW);
    reader.required("to", t("最晚哪一天", "the latest day"), WRITE_WINDOW);
    LocalDate from = reader.date("from");
    LocalDate to = reader.date("to");
    reader.finish();
    return from == null || to == null ? null : new InForceWindow(from, to);
  }

  private void checkHolds(@Nullable InForceWindow window, @Nullable LocalDate firstDay) {
    if (window != null && firstDay != null && !window.holds(firstDay)) {
      root.problem(
          "window",
          Objects.requireNonNull(root.node("in-force-uncertain")),
          t(
              "文件夹的施行日 " + firstDay + " 不在 " + window.from() + " 至 " + window.to() + " 之间",
              "the folder's day "
                  + firstDay
                  + " is not within "
                  + window.from()
                  + " to "
                  + window.to()),
          t("from 不晚于文件夹的日子，to 不早于它", "from is not after the folder's day, and to not before it"));
    }
  }

  /** The service; the first of those known where none is named. */
  private String service() {
    Scalar scalar = root.scalar("service");
    String service = scalar == null ? vocabularies.keySet().iterator().next() : scalar.text();
    Vocabulary known = vocabularies.get(service);
    if (known == null && scalar != null) {
      root.unknownValue(
          scalar, t("业务名称", "a service"), List.of(MappingReader.oneOf(vocabularies.keySet())));
    } else if (known != null) {
      vocabulary = known;
    }
    return service;
  }

  /** The head stands first, so that it can be read without the rest. */
  private void checkOrder(Mapping mapping) {
    boolean body = false;
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      body |= BODY.contains(key);
      if (body && HEAD.contains(key)) {
        root.problem(
            "key-order",
            entry.key(),
            t("`" + key + "` 写得太靠后", "`" + key + "` comes too late"),
            t("写在 findings、materials、steps 前面", "write it before findings, materials and steps"));
      }
    }
  }

  /** A source is written once for the whole tree. */
  private void checkInline() {
    if (root.node("sources") instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> inline.add(entry.key().text()));
    }
    Node node = root.node("sources");
    if (node != null) {
      root.problem(
          "inline-sources",
          node,
          t("来源不写在 policy.yaml 里", "sources are not written in policy.yaml"),
          t(
              "移到政策目录的 " + Sources.FILE + "，checked 移到 " + Sources.CHECKED + "；basis 照旧引用",
              "move them to the tree's "
                  + Sources.FILE
                  + ", and checked to "
                  + Sources.CHECKED
                  + "; a basis cites them as before"));
    }
  }

  interface EntryReader {
    void read(Scalar key, MappingReader reader);
  }

  private void each(String section, EntryReader entryReader) {
    MappingReader reader = root.mapping(section);
    if (reader != null) {
      entries(reader, entryReader);
    }
  }

  /** Reads entries whose keys are codes of the author's own and whose values are mappings. */
  static void entries(MappingReader reader, EntryReader entryReader) {
    for (Mapping.Entry entry : reader.entries()) {
      if (!entry.key().text().matches(CODE)) {
        reader.problem(
            "code",
            entry.key(),
            t(
                "代码 `" + entry.key().text() + "` 须由小写字母、数字和连字符组成",
                "the code `"
                    + entry.key().text()
                    + "` must be lower-case letters, digits and hyphens"));
      }
      if (entry.value() instanceof Mapping mapping) {
        MappingReader inner = reader.nested(entry.key().text(), mapping);
        entryReader.read(entry.key(), inner);
        inner.finish();
      } else {
        reader.problem(
            "wrong-type",
            entry.value(),
            t(
                "`" + entry.key().text() + "` 下面应当是“键: 值”",
                "`" + entry.key().text() + "` must hold `key: value` lines"));
      }
    }
  }

  private Scope scope(@Nullable MappingReader reader) {
    if (reader == null) {
      return new Scope(List.of(), List.of(), Scope.Between.ANYWHERE);
    }
    List<Region> counter = regions(reader, "counter");
    List<Region> target = regions(reader, "target");
    Scope.Between between = reader.choice("between", t("距离", "a distance"), BETWEEN);
    reader.finish();
    return new Scope(counter, target, between == null ? Scope.Between.ANYWHERE : between);
  }

  private List<Region> regions(MappingReader reader, String key) {
    List<Region> regions = new ArrayList<>();
    List<Scalar> scalars = reader.scalars(key);
    for (Scalar scalar : scalars == null ? List.<Scalar>of() : scalars) {
      world
          .regions()
          .parse(scalar.text())
          .filter(Region::mainland)
          .ifPresentOrElse(
              regions::add,
              () ->
                  reader.problem(
                      "unknown-region",
                      scalar,
                      t(
                          "没有行政区划代码 `" + scalar.text() + "`",
                          "there is no region `" + scalar.text() + "`"),
                      t("写 2、4 或者 6 位行政区划代码", "write a region code of 2, 4 or 6 digits")));
    }
    return regions;
  }

  private FindingEntry finding(Scalar key, MappingReader reader) {
    return new FindingEntry(
        key.text(),
        words(reader),
        text(reader, "to"),
        text(reader, "remedy"),
        earliest(reader),
        citations.basis(reader, key));
  }

  private @Nullable Earliest earliest(MappingReader reader) {
    MappingReader stated = reader.mapping("earliest");
    if (stated == null) {
      return null;
    }
    stated.requiredText("years", t("满几年", "how many years"));
    stated.requiredText("after", t("从哪一天起算", "the day from which they run"));
    Scalar years = stated.scalar("years");
    Scalar after = stated.scalar("after");
    stated.finish();
    if (years == null || after == null) {
      return null;
    }
    StatedFact<LocalDate> day = StepReader.day(vocabulary, after.text());
    if (day == null) {
      stated.problem(
          "unknown-day",
          after,
          t("没有名为 `" + after.text() + "` 的日期事项", "there is no stated day `" + after.text() + "`"));
    }
    if (!years.text().matches("[1-9][0-9]?")) {
      stated.problem("due", years, t("年数应当是整数", "years are a whole number"));
      return null;
    }
    return day == null ? null : new Earliest(Integer.parseInt(years.text()), day);
  }

  private void checkAnyOf(Map<String, MaterialEntry> materials) {
    for (MaterialEntry entry : materials.values()) {
      for (String member : entry.anyOf()) {
        if (!materials.containsKey(member)) {
          Node node = Objects.requireNonNull(root.node("materials"));
          root.problem(
              "unknown-code",
              node,
              t(
                  "`" + entry.code() + "` 的 any-of 里的 `" + member + "` 没有写明",
                  "`" + member + "` in any-of of `" + entry.code() + "` is not explained"),
              t("在 materials 里写明它", "explain it under materials"));
        }
      }
    }
  }

  static Text words(MappingReader reader) {
    String zh = reader.requiredText("zh", t("中文", "Chinese"));
    String en = reader.requiredText("en", t("英文", "English"));
    return Text.of(orEmpty(zh), orEmpty(en));
  }

  static Text bilingual(MappingReader reader, String key, Text what) {
    reader.required(key, what, t("写 {zh: …, en: …}", "write {zh: …, en: …}"));
    Text text = text(reader, key);
    return text == null ? Text.of("", "") : text;
  }

  static @Nullable Text text(MappingReader reader, String key) {
    MappingReader inner = reader.mapping(key, t("写 {zh: …, en: …}", "write {zh: …, en: …}"));
    if (inner == null) {
      return null;
    }
    Text text =
        Text.of(
            orEmpty(inner.requiredText("zh", t("中文", "Chinese"))),
            orEmpty(inner.requiredText("en", t("英文", "English"))));
    inner.finish();
    return text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
