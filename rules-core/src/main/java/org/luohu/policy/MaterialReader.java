package org.luohu.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.decision.Form;
import org.luohu.decision.Party;
import org.luohu.decision.Retention;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.text.Text;

/** Reads the materials of a manifest. */
final class MaterialReader {

  private final MappingReader root;
  private final CitationReader citations;
  private final StatedValueReader values;

  /**
   * A reader.
   *
   * @param root the whole manifest, for its steps
   */
  MaterialReader(MappingReader root, CitationReader citations, StatedValueReader values) {
    this.root = root;
    this.citations = citations;
    this.values = values;
  }

  MaterialEntry read(Scalar key, MappingReader reader) {
    Text name = ManifestReader.words(reader);
    Form form = reader.choice("form", Text.of("材料形式", "a form"), Form.class);
    Retention retention =
        reader.choice("retention", Text.of("留存方式", "a retention"), Retention.class);
    List<Citation> retentionBasis = citations.of(reader, "retention-basis");
    Integer copies = copies(reader);
    Map<String, String> absent = values.one(reader.mapping("absent-when"));
    List<String> anyOf = codes(reader, "any-of");
    List<String> replaces = codes(reader, "replaces");
    List<String> lifts = codes(reader, "lifts");
    List<FateEntry> fate = fate(reader);
    List<Citation> basis = citations.basis(reader, key);
    Text note = ManifestReader.text(reader, "note");
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
        reader.problem(
            "wrong-type", item, Text.of("去向写作 {at: …, do: …}", "a fate reads {at: …, do: …}"));
      }
    }
    return fates;
  }

  private void fate(MappingReader reader, List<FateEntry> fates) {
    reader.required("at", Text.of("在哪一步", "the step"));
    Scalar at = reader.scalar("at");
    reader.required("do", Text.of("怎么处理", "what is done"));
    Fate.Act act = reader.choice("do", Text.of("处理方式", "what is done"), Fate.Act.class);
    Party by = reader.choice("by", Text.of("办理者", "a party"), Party.class);
    Fate.Part part = reader.choice("part", Text.of("哪一页", "a part"), Fate.Part.class);
    Map<String, String> when = values.one(reader.mapping("when"));
    reader.finish();
    if (at == null || act == null) {
      return;
    }
    Party taker = takers().get(at.text());
    if (taker == null) {
      reader.problem(
          "unknown-step",
          at,
          Text.of("没有步骤 `" + at.text() + "`", "there is no step `" + at.text() + "`"),
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
      reader.problem("copies", scalar, Text.of("份数应当是 1 至 9", "copies must be 1 to 9"));
      return null;
    }
    return Integer.valueOf(scalar.text());
  }
}
