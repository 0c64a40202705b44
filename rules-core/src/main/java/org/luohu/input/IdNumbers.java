package org.luohu.input;

import java.util.ArrayList;
import java.util.List;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.Scalar;
import org.luohu.domain.IdNumber;
import org.luohu.domain.IdNumberDomain;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** Keeps identity numbers out of everything that is shown. */
final class IdNumbers {

  private IdNumbers() {}

  /** The document with identity numbers masked in its lines, however they are written. */
  static Document masking(Services services, Document document, Mapping root) {
    List<String> lines = new ArrayList<>(document.lines());
    boolean any = false;
    for (Service service : services.all()) {
      for (StatedFact<?> fact : service.facts()) {
        Mapping.Entry entry =
            Domain.of(fact) instanceof IdNumberDomain ? Paths.find(root, fact.key()) : null;
        if (entry != null && entry.value() instanceof Scalar scalar) {
          mask(lines, scalar);
          any = true;
        }
      }
    }
    return any ? new Document(document.source(), lines, document.root()) : document;
  }

  private static void mask(List<String> lines, Scalar scalar) {
    String line = lines.get(scalar.line() - 1);
    int quote = scalar.quoted() ? 1 : 0;
    int start = Math.min(scalar.column() - 1 + quote, line.length());
    int end =
        Math.max(start, Math.min(scalar.column() - 1 + scalar.length() - quote, line.length()));
    lines.set(
        scalar.line() - 1,
        line.substring(0, start)
            + IdNumber.masked(line.substring(start, end))
            + line.substring(end));
  }
}
