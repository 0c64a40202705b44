package org.luohu.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.format.RuleTokens;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;
import org.luohu.region.Region;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.world.World;

/** What stands under the cursor, explained. */
final class Hovers {

  private final ServiceDescription service;
  private final Lines lines;
  private final Spoken spoken;

  Hovers(Service service, Lines lines) {
    this.service = ServiceDescription.of(service);
    this.lines = lines;
    this.spoken = new Spoken(this.service.vocabulary());
  }

  /** Explains a place of a rule file. */
  Optional<Hover> rules(Sight sight, String path, Position position) {
    int offset = lines.offset(position);
    for (Piece piece : RuleTokens.of(lines.text())) {
      if (piece.start() <= offset && offset < piece.end() && piece.kind() != Kind.COMMENT) {
        Optional<String> text =
            piece.kind() == Kind.WORD
                ? word(piece, offset)
                : piece.kind() == Kind.STRING
                    ? code(sight, path, position).or(() -> region(sight.world(), piece.inside()))
                    : Optional.empty();
        return text.map(each -> hover(each, piece));
      }
    }
    return Optional.empty();
  }

  private Optional<String> word(Piece piece, int offset) {
    String name = piece.text();
    RuleCursor cursor = new RuleCursor(service.vocabulary(), lines.text(), offset);
    Optional<FactType> within = cursor.type();
    Property<?> property = within.flatMap(type -> type.property(name)).orElse(null);
    if (property != null) {
      return Optional.of(spoken.property(property));
    }
    if (within.isEmpty() && service.vocabulary().factType(name).isPresent()) {
      return service.vocabulary().factType(name).map(spoken::type);
    }
    if (cursor.wanted() == RuleCursor.Wanted.EFFECT && spoken.effects().contains(name)) {
      return Optional.of(Spoken.effect(name));
    }
    return service.vocabulary().enumerations().keySet().stream()
        .filter(type -> type.equals(name) || dotted(piece, type))
        .findFirst()
        .flatMap(type -> spoken.constant(type, type.equals(name) ? after(piece) : name));
  }

  private boolean dotted(Piece piece, String type) {
    return lines.text().substring(0, piece.start()).endsWith(type + ".");
  }

  private String after(Piece piece) {
    String rest = lines.text().substring(piece.end());
    return rest.startsWith(".") ? rest.substring(1).replaceFirst("(?s)\\W.*", "") : "";
  }

  /** Explains a place of a YAML file: a code, a region, or else a key. */
  Optional<Hover> yaml(
      @Nullable Sight sight, String path, @Nullable String schema, World world, Position position) {
    Optional<String> text = sight == null ? Optional.empty() : code(sight, path, position);
    return text.or(() -> region(world, position))
        .or(() -> schema == null ? Optional.empty() : key(schema, position))
        .map(each -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, each)));
  }

  private Optional<String> code(Sight sight, String path, Position position) {
    return Named.at(sight, path, lines, position)
        .flatMap(
            named ->
                switch (named.kind()) {
                  case FINDING ->
                      sight
                          .finding(path, named.code())
                          .map(each -> Spoken.finding(sight, path, each));
                  case MATERIAL ->
                      sight
                          .material(path, named.code())
                          .map(each -> Spoken.material(sight, path, each));
                  case SOURCE -> sight.source(named.code()).map(Spoken::source);
                });
  }

  private Optional<String> region(World world, Position position) {
    String line = lines.line(position.getLine());
    int start = Math.min(position.getCharacter(), line.length());
    int end = start;
    while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
      start--;
    }
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return region(world, line.substring(start, end));
  }

  private static Optional<String> region(World world, String code) {
    return code.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}")
        ? world.regions().parse(code).map(each -> "**" + code + "** " + named(each))
        : Optional.empty();
  }

  private static String named(Region region) {
    return Spoken.both(region.name());
  }

  private Optional<String> key(String schema, Position position) {
    String line = lines.line(position.getLine());
    int end = Math.min(position.getCharacter(), line.length());
    while (end < line.length() && "{}[],:\"' ".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String word = line.substring(0, end).replaceFirst("^.*[{}\\[\\],:\"' ]", "");
    YamlPlace place = YamlPlace.at(lines, new Position(position.getLine(), end - word.length()));
    java.util.List<String> path = new java.util.ArrayList<>(place.keys());
    if (!place.value()) {
      path.add(word);
    }
    String title = SchemaNodes.of(schema, service).title(path);
    return title.isEmpty() || word.isEmpty()
        ? Optional.empty()
        : Optional.of("`" + String.join(".", path) + "` " + title);
  }

  private Hover hover(String text, Piece piece) {
    Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, text));
    hover.setRange(lines.range(piece.start(), piece.end()));
    return hover;
  }
}
