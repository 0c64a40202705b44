package org.luohu.render;

import com.fasterxml.jackson.core.SerializableString;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was written of things that come again and again, kept by the things themselves, not their
 * values. For one thread; bounded.
 */
final class Fragments {

  private static final int MOST = 1 << 14;

  private final IdentityHashMap<Object, SerializableString> written = new IdentityHashMap<>();

  @Nullable SerializableString get(Object thing) {
    return written.get(thing);
  }

  void put(Object thing, SerializableString text) {
    if (written.size() >= MOST) {
      written.clear();
    }
    written.put(thing, text);
  }
}
