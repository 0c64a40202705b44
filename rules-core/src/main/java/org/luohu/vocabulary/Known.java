package org.luohu.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a family. */
public interface Known {

  /** The one value possible for a fact, or null when there are several. */
  <T> @Nullable T value(StatedFact<T> fact);

  /** The values possible for a fact. */
  List<Object> candidates(StatedFact<?> fact);
}
