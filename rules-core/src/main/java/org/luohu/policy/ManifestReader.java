package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.decision.Form;
import org.luohu.decision.Limit;
import org.luohu.decision.Party;
import org.luohu.decision.Retention;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.domain.DateDomain;
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
  private final Set<String> cited = new HashSet<>();
  private final Set<String> inline = new HashSet<>();
  private Vocabulary vocabulary;

  private ManifestReader(
      MappingReader root, Sources sources, World world, Map<String, Vocabulary> vocabularies) {
    this.root = root;
    this.sources = sources;
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
    Map<String, FindingEntry> findings = new LinkedHashMap<>();
    each("findings", (key, reader) -> findings.put(key.text(), finding(key, reader)));
    Map<String, MaterialEntry> materials = new LinkedHashMap<>();
    each("materials", (key, reader) -> materials.put(key.text(), material(key, reader)));
    checkAnyOf(materials);
    List<StepEntry> steps = steps();
    List<OpenSituation> leavesOpen = NotEncodedReader.leavesOpen(root, vocabulary);
    root.finish();
    return new Manifest(
        head.title(),
        head.kind(),
        head.service(),
        head.applies(),
        head.repealedFrom(),
        head.inForceUncertain(),
        sources.of(cited),
        findings,
        materials,
        steps,
        leavesOpen);
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
        key.text(), words(reader), text(reader, "to"), text(reader, "remedy"), basis(reader, key));
  }

  private MaterialEntry material(Scalar key, MappingReader reader) {
    Text name = words(reader);
    Form form = reader.choice("form", t("材料形式", "a form"), Form.class);
    Retention retention = reader.choice("retention", t("留存方式", "a retention"), Retention.class);
    List<Citation> retentionBasis = citations(reader, "retention-basis");
    Integer copies = copies(reader);
    Map<String, String> absent = one(reader.mapping("absent-when"));
    List<String> anyOf = codes(reader, "any-of");
    List<String> replaces = codes(reader, "replaces");
    List<String> lifts = codes(reader, "lifts");
    List<FateEntry> fate = fate(reader);
    List<Citation> basis = basis(reader, key);
    Text note = text(reader, "note");
    return new MaterialEntry(
        key.text(),
        name,
        form == null ? Form.ORIGINAL : form,
        retention == null ? Retention.RETURNED : retention,
        retentionBasis,
        copies,
        absent,
        anyOf,
        replaces,
        lifts,
        fate,
        basis,
        note);
  }

  private static List<String> codes(MappingReader reader, String key) {
    List<Scalar> codes = reader.scalars(key);
    return codes == null ? List.of() : codes.stream().map(Scalar::text).toList();
  }

  /** The steps are written further down, so what a fate says of them is resolved here. */
  private List<FateEntry> fate(MappingReader reader) {
    List<FateEntry> fates = new ArrayList<>();
    List<Node> items = reader.list("fate");
    for (Node item : items == null ? List.<Node>of() : items) {
      if (item instanceof Mapping mapping) {
        fate(reader.nested(mapping), fates);
      } else {
        reader.problem("wrong-type", item, t("去向写作 {at: …, do: …}", "a fate reads {at: …, do: …}"));
      }
    }
    return fates;
  }

  private void fate(MappingReader reader, List<FateEntry> fates) {
    reader.required("at", t("在哪一步", "the step"));
    Scalar at = reader.scalar("at");
    reader.required("do", t("怎么处理", "what is done"));
    Fate.Act act = reader.choice("do", t("处理方式", "what is done"), Fate.Act.class);
    Party by = reader.choice("by", t("办理者", "a party"), Party.class);
    Fate.Part part = reader.choice("part", t("哪一页", "a part"), Fate.Part.class);
    Map<String, String> when = one(reader.mapping("when"));
    reader.finish();
    if (at == null || act == null) {
      return;
    }
    Party taker = takers().get(at.text());
    if (taker == null) {
      reader.problem(
          "unknown-step",
          at,
          t("没有步骤 `" + at.text() + "`", "there is no step `" + at.text() + "`"),
          MappingReader.oneOf(takers().keySet()));
    } else {
      fates.add(new FateEntry(new Fate(at.text(), act, by == null ? taker : by, part), when));
    }
  }

  /** Who takes each step, as far as the list of steps can be read. */
  private Map<String, Party> takers() {
    Map<String, Party> takers = new LinkedHashMap<>();
    if (root.node("steps") instanceof Sequence steps) {
      for (Node item : steps.items()) {
        if (item instanceof Mapping step) {
          Map<String, String> said = new LinkedHashMap<>();
          for (Mapping.Entry entry : step.entries()) {
            if (entry.value() instanceof Scalar value) {
              said.put(entry.key().text(), value.text());
            }
          }
          takers.put(
              said.getOrDefault("step", ""),
              Arrays.stream(Party.values())
                  .filter(party -> party.code().equals(said.get("by")))
                  .findFirst()
                  .orElse(Party.APPLICANT));
        }
      }
    }
    return takers;
  }

  private static @Nullable Integer copies(MappingReader reader) {
    Scalar scalar = reader.scalar("copies");
    if (scalar == null) {
      return null;
    }
    if (!scalar.text().matches("[1-9]")) {
      reader.problem("copies", scalar, t("份数应当是 1 至 9", "copies must be 1 to 9"));
      return null;
    }
    return Integer.valueOf(scalar.text());
  }

  /** Facts and the one value that each must be stated with. */
  private Map<String, String> one(@Nullable MappingReader reader) {
    Map<String, String> facts = new LinkedHashMap<>();
    stated(reader, false).forEach((fact, values) -> values.forEach(v -> facts.put(fact, v)));
    return facts;
  }

  /** Facts and the values that they must be stated with. */
  private Map<String, List<String>> stated(@Nullable MappingReader reader, boolean several) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    if (reader == null) {
      return conditions;
    }
    for (Mapping.Entry entry : reader.entries()) {
      String key = entry.key().text();
      StatedFact<?> fact = vocabulary.statedFact(key).orElse(null);
      if (fact == null) {
        reader.problem(
            "unknown-fact",
            entry.key(),
            t("没有申报事项 `" + key + "`", "there is no stated fact `" + key + "`"),
            org.luohu.text.Spelling.nearest(
                    key, vocabulary.statedFacts().stream().map(StatedFact::key).toList())
                .map(MappingReader::didYouMean)
                .orElse(
                    t(
                        "写申报文件里的键，例如 child.birth-certificate",
                        "write a key of the application file, such as child.birth-certificate")));
      } else {
        List<Node> values =
            several && entry.value() instanceof Sequence list
                ? list.items()
                : List.of(entry.value());
        List<String> codes =
            values.stream().flatMap(value -> code(fact, key, value, reader).stream()).toList();
        conditions.put(key, codes);
      }
    }
    return conditions;
  }

  private static Optional<String> code(
      StatedFact<?> fact, String key, Node node, MappingReader reader) {
    List<String> codes = fact.options().stream().map(org.luohu.vocabulary.Option::code).toList();
    if (node instanceof Scalar value && codes.contains(value.text())) {
      return Optional.of(value.text());
    }
    reader.problem(
        "unknown-value",
        node,
        t("`" + key + "` 没有这个值", "`" + key + "` has no such value"),
        MappingReader.oneOf(codes));
    return Optional.empty();
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

  private List<Citation> basis(MappingReader reader, Scalar owner) {
    List<Citation> basis = citations(reader, "basis");
    List<Node> items = reader.list("basis");
    if (items == null || items.isEmpty()) {
      reader.problem(
          "no-basis",
          owner,
          t("`" + owner.text() + "` 没有依据", "`" + owner.text() + "` has no basis"),
          t("写 basis: [{source: …, article: …}]", "write basis: [{source: …, article: …}]"));
    }
    return basis;
  }

  private List<Citation> citations(MappingReader reader, String key) {
    List<Citation> basis = new ArrayList<>();
    List<Node> items = reader.list(key);
    for (Node item : items == null ? List.<Node>of() : items) {
      if (!(item instanceof Mapping mapping)) {
        reader.problem(
            "wrong-type",
            item,
            t("依据写作 {source: …, article: …}", "a basis reads {source: …, article: …}"));
        continue;
      }
      MappingReader inner = reader.nested(mapping);
      String source = inner.requiredText("source", t("来源", "source"));
      String article = inner.requiredText("article", t("条款", "article"));
      Scalar named = inner.scalar("source");
      if (source != null && named != null) {
        cited.add(source);
        if (sources.readable()
            && !inline.contains(source)
            && !sources.byCode().containsKey(source)) {
          Sources.unknown(inner, named, sources.byCode().keySet());
        }
      }
      inner.finish();
      if (source != null && article != null) {
        basis.add(new Citation(source, article));
      }
    }
    return basis;
  }

  private List<StepEntry> steps() {
    List<StepEntry> steps = new ArrayList<>();
    List<Node> items = root.list("steps");
    for (Node item : items == null ? List.<Node>of() : items) {
      if (item instanceof Mapping mapping) {
        StepEntry step = step(root.nested(mapping), mapping, steps);
        if (step != null) {
          steps.add(step);
        }
      } else {
        root.problem(
            "wrong-type",
            item,
            t(
                "步骤写作 {step: …, by: …, zh: …, en: …}",
                "a step reads {step: …, by: …, zh: …, en: …}"));
      }
    }
    return steps;
  }

  private @Nullable StepEntry step(MappingReader reader, Node node, List<StepEntry> steps) {
    String name = reader.requiredText("step", t("步骤名", "name of the step"));
    reader.required("by", t("由谁办理", "who takes it"));
    Party by = reader.choice("by", t("办理者", "a party"), Party.class);
    Text text =
        Text.of(
            orEmpty(reader.requiredText("zh", t("中文", "Chinese"))),
            orEmpty(reader.requiredText("en", t("英文", "English"))));
    MappingReader limit = reader.mapping("due");
    Due due = limit == null ? null : due(limit, steps);
    Map<StatedFact<?>, List<String>> onlyWhen = new LinkedHashMap<>();
    stated(reader.mapping("only-when"), true)
        .forEach((key, value) -> onlyWhen.put(vocabulary.statedFact(key).orElseThrow(), value));
    List<Citation> basis = citations(reader, "basis");
    MappingReader rejected = reader.mapping("on-reject");
    StepEntry onReject = rejected == null ? null : onReject(rejected, name, by, text, steps);
    reader.finish();
    if (name != null && steps.stream().anyMatch(step -> step.step().equals(name))) {
      reader.problem(
          "duplicate-step", node, t("步骤 `" + name + "` 重复", "the step `" + name + "` is repeated"));
    }
    return name == null || by == null
        ? null
        : new StepEntry(name, by, text, due, onlyWhen, onReject, basis);
  }

  /** Its time may run from the step that says no as well. */
  private @Nullable StepEntry onReject(
      MappingReader reader,
      @Nullable String decided,
      @Nullable Party by,
      Text text,
      List<StepEntry> steps) {
    List<StepEntry> earlier = new ArrayList<>(steps);
    if (decided != null && by != null) {
      earlier.add(new StepEntry(decided, by, text, null, Map.of(), null, List.of()));
    }
    return step(reader, reader.mapping(), earlier);
  }

  private @Nullable Due due(MappingReader reader, List<StepEntry> earlier) {
    Limit.Unit unit = null;
    Scalar amount = null;
    for (Limit.Unit each : Limit.Unit.values()) {
      Scalar stated = reader.scalar(each.key());
      if (stated != null && amount == null) {
        unit = each;
        amount = stated;
      }
    }
    String after =
        reader.requiredText("after", t("从哪一步或者哪一天起算", "the step or the day from which it runs"));
    Scalar afterNode = reader.scalar("after");
    reader.finish();
    StatedFact<LocalDate> fact = afterNode == null ? null : day(afterNode.text());
    if (afterNode != null
        && fact == null
        && earlier.stream().noneMatch(step -> step.step().equals(afterNode.text()))) {
      reader.problem(
          "unknown-step",
          afterNode,
          t(
              "前面没有步骤 `" + afterNode.text() + "`，也没有这个名字的日期事项",
              "there is no earlier step `" + afterNode.text() + "`, nor a stated day of that name"),
          MappingReader.oneOf(earlier.stream().map(StepEntry::step).toList()));
    }
    if (unit == null || amount == null || after == null) {
      return null;
    }
    if (!amount.text().matches("[0-9]{1,3}")) {
      reader.problem("due", amount, t("期限应当是整数", "a time limit is a whole number"));
      return null;
    }
    return new Due(Integer.parseInt(amount.text()), unit, after, fact);
  }

  /** The stated day with this key; null where there is none. */
  @SuppressWarnings("unchecked") // days are what a domain of days holds
  private @Nullable StatedFact<LocalDate> day(String key) {
    return (StatedFact<LocalDate>)
        vocabulary.statedFact(key).filter(fact -> fact.domain() instanceof DateDomain).orElse(null);
  }

  private static Text words(MappingReader reader) {
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
