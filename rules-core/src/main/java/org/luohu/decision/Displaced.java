package org.luohu.decision;

import java.util.List;
import org.luohu.text.Text;

/**
 * A material of a wider policy that a more particular one's takes the place of.
 *
 * @param code its code
 * @param name what the wider policy calls it
 * @param basis the law that says so
 */
public record Displaced(String code, Text name, List<Basis> basis) {
  /** Copies the list in. */
  public Displaced {
    basis = List.copyOf(basis);
  }
}
