package org.luohu.lsp;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** A problem as editors show it. */
final class Diagnosed {

  private Diagnosed() {}

  static List<Diagnostic> errors(List<Problem> problems, Language language) {
    return problems.stream()
        .map(problem -> of(problem, DiagnosticSeverity.Error, language))
        .toList();
  }

  static Diagnostic of(Problem problem, DiagnosticSeverity severity, Language language) {
    StringBuilder message = new StringBuilder(problem.message().in(language));
    for (Text help : problem.help()) {
      message.append("\n= ").append(help.in(language));
    }
    Diagnostic diagnostic = new Diagnostic(range(problem.place()), message.toString());
    diagnostic.setSeverity(severity);
    diagnostic.setCode(Either.forLeft(problem.code()));
    diagnostic.setSource("luohu");
    return diagnostic;
  }

  /** Where a problem stands; that of a whole file at its beginning. */
  static Range range(Place place) {
    int line = Math.max(0, place.line() - 1);
    int column = Math.max(0, place.column() - 1);
    return new Range(new Position(line, column), new Position(line, column + place.length()));
  }
}
