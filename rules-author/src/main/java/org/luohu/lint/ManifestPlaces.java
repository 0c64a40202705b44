package org.luohu.lint;

import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.drl.Span;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Place;

/** Where things stand in a file of keys, such as a manifest, and in the rule files beside it. */
final class ManifestPlaces {

  private final PolicyFiles files;
  private final String source;
  private final @Nullable Document document;

  /**
   * The places in a file of a tree.
   *
   * @param memo remembers what was read before
   */
  ManifestPlaces(PolicyFiles files, String path, LintMemo memo) {
    this.files = files;
    source = files.shown(path);
    byte[] bytes = files.files().get(path);
    document = bytes == null ? null : memo.document(source, bytes);
  }

  /** The place of a key at the outermost level, or of the whole file where it has none. */
  Place key(String key) {
    return document == null ? Place.whole(source) : key((Mapping) document.root(), key, document);
  }

  /** The place of an entry of a section, such as a finding's code. */
  Place entry(String section, String key) {
    if (document != null && ((Mapping) document.root()).get(section) instanceof Mapping mapping) {
      return key(mapping, key, document);
    }
    return Place.whole(source);
  }

  /** The place of a step of the procedure. */
  Place step(String name) {
    if (document != null && ((Mapping) document.root()).get("steps") instanceof Sequence steps) {
      for (Node item : steps.items()) {
        if (item instanceof Mapping step
            && step.get("step") instanceof Scalar scalar
            && scalar.text().equals(name)) {
          return document.place(scalar);
        }
      }
    }
    return Place.whole(source);
  }

  private Place key(Mapping mapping, String key, Document of) {
    Mapping.Entry entry = mapping.entry(key);
    return entry == null ? Place.whole(source) : of.place(entry.key());
  }

  /** The place of a part of a rule file. */
  Place rule(String file, Span span) {
    return Place.of(file, span.line(), span.column(), span.length(), files.line(file, span.line()));
  }
}
