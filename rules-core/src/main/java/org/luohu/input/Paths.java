package org.luohu.input;

import org.jspecify.annotations.Nullable;
import org.luohu.document.Mapping;

/** Finds entries by a dotted path such as {@code father.hukou.region}. */
final class Paths {

  private Paths() {}

  /** The entry of a path, or null where the file does not have it. */
  static Mapping.@Nullable Entry find(Mapping root, String path) {
    Mapping mapping = root;
    String[] keys = path.split("\\.", -1);
    for (int i = 0; i < keys.length - 1; i++) {
      if (!(mapping.get(keys[i]) instanceof Mapping inner)) {
        return null;
      }
      mapping = inner;
    }
    return mapping.entry(keys[keys.length - 1]);
  }
}
