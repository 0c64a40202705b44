package org.luohu.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.vocabulary.Property;
import org.luohu.world.World;

/** What may be written at a place, each with its words. */
final class Completions {

  private static final String RULE =
      """
      rule "${1:法条的一句话}"
      when
          ${2:Child( origin == Origin.BIRTH )}
      then
          findings.${3:note}("${4:code}");
      end
      """;

  private final ServiceDescription service;
  private final Lines lines;
  private final List<CompletionItem> items = new ArrayList<>();
  private Range replaced = new Range();

  Completions(Service service, Lines lines) {
    this.service = ServiceDescription.of(service);
    this.lines = lines;
  }

  /** What may stand in a rule file. */
  List<CompletionItem> rules(Sight sight, String path, Position position) {
    int offset = lines.offset(position);
    RuleCursor cursor = new RuleCursor(service.vocabulary(), lines.text(), offset);
    replaced = lines.range(cursor.start(), offset);
    switch (cursor.wanted()) {
      case FACT ->
          service
              .vocabulary()
              .factTypes()
              .forEach(
                  each ->
                      snippet(
                          each.name(),
                          Spoken.both(each.label()),
                          each.name() + "( $0 )",
                          CompletionItemKind.Class));
      case PROPERTY ->
          cursor
              .type()
              .ifPresent(
                  type ->
                      type.properties()
                          .forEach(
                              each ->
                                  add(
                                      each.name(),
                                      Spoken.both(each.label()),
                                      CompletionItemKind.Property)));
      case OPERATOR -> operators(cursor);
      case CONSTANT -> constants(cursor, sight.world().regions());
      case EFFECT ->
          new Spoken(service.vocabulary())
              .effects()
              .forEach(
                  each ->
                      snippet(
                          each,
                          Spoken.both(Effect.of(each).label()),
                          each + "(\"$0\");",
                          CompletionItemKind.Method));
      case CODE ->
          codes(sight, path, cursor.effect().equals("need"), !cursor.effect().equals("need"));
      case STATEMENT -> {
        snippet("rule", "一条规则 · a rule", RULE, CompletionItemKind.Snippet);
        snippet("findings", "意见 · a finding", "findings.", CompletionItemKind.Variable);
        List.of("when", "then", "end").forEach(each -> add(each, "", CompletionItemKind.Keyword));
      }
      case NOTHING -> {}
    }
    return items;
  }

  private void operators(RuleCursor cursor) {
    Property<?> property = cursor.compared();
    add("==", "等于 · equals", CompletionItemKind.Operator);
    add("!=", "不等于 · is not", CompletionItemKind.Operator);
    if (property != null && property.type() == Integer.class) {
      List.of("<", "<=", ">", ">=").forEach(each -> add(each, "", CompletionItemKind.Operator));
    } else if (property != null && property.type() != Boolean.class) {
      snippet("in", "之一 · one of", "in ($0)", CompletionItemKind.Operator);
      snippet("not in", "都不是 · none of", "not in ($0)", CompletionItemKind.Operator);
    }
  }

  private void constants(RuleCursor cursor, Regions regions) {
    Property<?> property = cursor.compared();
    if (property == null) {
      return;
    }
    if (property.type() == Boolean.class) {
      add("true", "是 · yes", CompletionItemKind.Value);
      add("false", "否 · no", CompletionItemKind.Value);
    } else if (property.type().isEnum()) {
      for (Enum<?> each : Spoken.constants(property)) {
        String qualified = each.getDeclaringClass().getSimpleName() + "." + each.name();
        String detail = Spoken.both(property.name(each));
        add(cursor.afterDot() ? each.name() : qualified, detail, CompletionItemKind.EnumMember);
      }
    } else if (Spoken.regional(property)) {
      boolean quoted = cursor.piece() != null && cursor.piece().text().startsWith("\"");
      for (Region each : regions.provinces()) {
        String code = quoted ? each.code() : "\"" + each.code() + "\"";
        add(code, Spoken.both(each.name()), CompletionItemKind.Value);
      }
    }
  }

  /** The codes of findings and materials, those of the version at hand first. */
  private void codes(Sight sight, String path, boolean materials, boolean findings) {
    Map<String, String> codes = new LinkedHashMap<>();
    boolean beside = path.endsWith(".drl") || path.endsWith("policy.yaml");
    sight
        .from(path)
        .limit(beside && sight.policy(path).isPresent() ? 1 : Long.MAX_VALUE)
        .forEach(
            policy -> {
              if (findings) {
                policy
                    .manifest()
                    .findings()
                    .values()
                    .forEach(each -> codes.putIfAbsent(each.code(), each.text().zh()));
              }
              if (materials) {
                policy
                    .manifest()
                    .materials()
                    .values()
                    .forEach(each -> codes.putIfAbsent(each.code(), Spoken.both(each.name())));
              }
            });
    codes.forEach((code, words) -> add(code, words, CompletionItemKind.Reference));
  }

  /** What may stand in a YAML file that a schema describes. */
  List<CompletionItem> yaml(
      @Nullable Sight sight, String path, String schema, World world, Position position) {
    YamlPlace place = YamlPlace.at(lines, position);
    String line = lines.line(position.getLine());
    int start = Math.min(position.getCharacter(), line.length());
    while (start > 0 && "{}[],:\"' \t".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    replaced = new Range(new Position(position.getLine(), start), position);
    SchemaNodes nodes = SchemaNodes.of(schema, service);
    if (!place.value()) {
      nodes
          .keys(place.keys())
          .forEach((key, title) -> add(key, title, key + ": ", CompletionItemKind.Property));
      return items;
    }
    nodes
        .values(place.keys())
        .forEach((value, title) -> add(value, title, CompletionItemKind.Value));
    String last = place.keys().isEmpty() ? "" : place.keys().get(place.keys().size() - 1);
    if (sight != null) {
      named(sight, path, place, last);
    }
    if (last.matches("region|filed-at|target-region|target|counter|born-in|residence|at")) {
      boolean quoted = start > 0 && line.charAt(start - 1) == '"';
      for (Region each : world.regions().provinces()) {
        add(
            quoted ? each.code() : "\"" + each.code() + "\"",
            Spoken.both(each.name()),
            CompletionItemKind.Value);
      }
    }
    return items;
  }

  private void named(Sight sight, String path, YamlPlace place, String last) {
    switch (last) {
      case "source" ->
          sight
              .sources()
              .byCode()
              .values()
              .forEach(
                  each -> add(each.id(), Spoken.both(each.title()), CompletionItemKind.Reference));
      case "article" -> articles(sight, path);
      case "any-of" -> codes(sight, path, true, false);
      case "findings", "notes" -> codes(sight, path, false, place.keys().contains("expect"));
      case "materials" -> codes(sight, path, place.keys().contains("expect"), false);
      case "questions" ->
          service
              .vocabulary()
              .statedFacts()
              .forEach(
                  each -> add(each.key(), Spoken.both(each.label()), CompletionItemKind.Reference));
      default -> {}
    }
  }

  /** The articles that the library cites, of the source before the cursor where there is one. */
  private void articles(Sight sight, String path) {
    String line = lines.line(replaced.getStart().getLine());
    int end = Math.min(replaced.getStart().getCharacter(), line.length());
    String source =
        line.substring(0, end).replaceFirst("^.*\\bsource:\\s*[\"']?([a-z0-9-]+).*$", "$1");
    Map<String, Set<String>> said = new LinkedHashMap<>();
    sight
        .from(path)
        .map(Policy::manifest)
        .forEach(
            manifest -> {
              manifest
                  .findings()
                  .values()
                  .forEach(each -> note(said, source, each.basis(), each.text().zh()));
              manifest
                  .materials()
                  .values()
                  .forEach(each -> note(said, source, each.basis(), each.name().zh()));
            });
    said.forEach(
        (article, words) -> add(article, String.join("；", words), CompletionItemKind.Text));
  }

  private static void note(
      Map<String, Set<String>> said, String source, List<Citation> basis, String words) {
    for (Citation each : basis) {
      if (each.source().equals(source)) {
        said.computeIfAbsent(each.article(), key -> new LinkedHashSet<>()).add(words);
      }
    }
  }

  private void add(String label, String detail, CompletionItemKind kind) {
    add(label, detail, label, kind);
  }

  private void snippet(String label, String detail, String text, CompletionItemKind kind) {
    CompletionItem item = add(label, detail, text, kind);
    item.setInsertTextFormat(InsertTextFormat.Snippet);
  }

  private CompletionItem add(String label, String detail, String text, CompletionItemKind kind) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setDetail(detail);
    item.setFilterText(label + " " + detail);
    item.setSortText(String.format("%05d", items.size()));
    item.setTextEdit(Either.forLeft(new TextEdit(replaced, text)));
    items.add(item);
    return item;
  }
}
