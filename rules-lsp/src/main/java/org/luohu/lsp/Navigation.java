package org.luohu.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.luohu.format.RuleTokens;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;

/** From a code to where it is defined and used; and what a file holds. */
final class Navigation {

  private final LawTree tree;
  private final Sight sight;

  Navigation(LawTree tree, Sight sight) {
    this.tree = tree;
    this.sight = sight;
  }

  /**
   * Where a code is defined, beside the file at hand where it is defined there; from a definition,
   * the rules of its version that say it.
   */
  List<Location> definition(String path, Named named) {
    List<Occurrences.Occurrence> all = Occurrences.of(sight, named.kind(), named.code());
    String folder = folder(path);
    boolean here =
        all.stream()
            .anyMatch(
                each ->
                    each.defines()
                        && each.path().equals(path)
                        && each.range().equals(named.range()));
    List<Occurrences.Occurrence> found =
        all.stream().filter(each -> here ? each.path().endsWith(".drl") : each.defines()).toList();
    List<Occurrences.Occurrence> beside =
        found.stream().filter(each -> folder(each.path()).equals(folder)).toList();
    return (beside.isEmpty() ? found : beside).stream().map(this::location).toList();
  }

  /** Every place of a code. */
  List<Location> references(Named named) {
    return Occurrences.of(sight, named.kind(), named.code()).stream().map(this::location).toList();
  }

  /** The edits that give a code another name everywhere. */
  WorkspaceEdit rename(Named named, String name) {
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Occurrences.Occurrence each : Occurrences.of(sight, named.kind(), named.code())) {
      edits
          .computeIfAbsent(Desk.uri(tree.file(each.path())), key -> new ArrayList<>())
          .add(new TextEdit(each.range(), name));
    }
    return new WorkspaceEdit(edits);
  }

  /** Whether a name may be given: a code that nothing of the kind has. */
  boolean free(Named named, String name) {
    return name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
        && (named.kind() == Named.Kind.SOURCE
            ? sight.source(name).isEmpty()
            : sight.finding("", name).isEmpty() && sight.material("", name).isEmpty());
  }

  private Location location(Occurrences.Occurrence each) {
    return new Location(Desk.uri(tree.file(each.path())), each.range());
  }

  private static String folder(String path) {
    String[] parts = path.split("/", 4);
    return parts.length < 4 ? "" : parts[0] + "/" + parts[1] + "/" + parts[2];
  }

  /** The rules of a file, each by its sentence, with what it says. */
  static List<DocumentSymbol> rules(Lines lines) {
    List<DocumentSymbol> rules = new ArrayList<>();
    List<Piece> pieces = RuleTokens.of(lines.text());
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece name = pieces.get(i + 1);
      if (!pieces.get(i).is("rule") || name.kind() != Kind.STRING || name.inside().isBlank()) {
        continue;
      }
      int end = i + 2;
      List<String> said = new ArrayList<>();
      while (end < pieces.size() && !pieces.get(end).is("end") && !pieces.get(end).is("rule")) {
        if (pieces.get(end).is("findings") && end + 4 < pieces.size()) {
          said.add(pieces.get(end + 2).text() + " " + pieces.get(end + 4).inside());
        }
        end++;
      }
      int last = end < pieces.size() ? pieces.get(end).end() : lines.text().length();
      DocumentSymbol symbol =
          new DocumentSymbol(
              name.inside(),
              SymbolKind.Function,
              lines.range(pieces.get(i).start(), last),
              lines.range(name.start(), name.end()));
      symbol.setDetail(String.join("；", said));
      rules.add(symbol);
    }
    return rules;
  }

  /** The sections of a YAML file, and the codes in them. */
  static List<DocumentSymbol> sections(Lines lines) {
    List<DocumentSymbol> sections = new ArrayList<>();
    for (int row = 0; row < lines.count(); row++) {
      String line = lines.line(row);
      boolean outer = line.matches("[A-Za-z][\\w-]*:.*");
      boolean inner = line.matches("  [A-Za-z][\\w.-]*:.*") && !sections.isEmpty();
      if (!outer && !inner) {
        continue;
      }
      String name = line.strip().replaceFirst(":.*", "");
      int start = outer ? 0 : 2;
      Range whole = new Range(new Position(row, start), new Position(row, line.length()));
      Range key = new Range(whole.getStart(), new Position(row, start + name.length()));
      DocumentSymbol symbol =
          new DocumentSymbol(name, outer ? SymbolKind.Namespace : SymbolKind.Key, whole, key);
      if (outer) {
        symbol.setChildren(new ArrayList<>());
        sections.add(symbol);
      } else {
        DocumentSymbol parent = sections.get(sections.size() - 1);
        parent.getChildren().add(symbol);
        parent.getRange().setEnd(whole.getEnd());
      }
    }
    return sections;
  }
}
