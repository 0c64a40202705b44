package org.luohu.reasoning;

import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fact;
import org.luohu.memo.BoundedMemo;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** Facts in words, each made once as long as it is asked for now and then. Thread-safe. */
public final class FactWords {

  private static final BoundedMemo<Key, Fact> MADE = new BoundedMemo<>(1 << 15);

  private FactWords() {}

  private record Key(StatedFact<?> fact, Object value, boolean presumed, World world) {
    @Override
    @SuppressWarnings("ReferenceEquality") // another world may call it otherwise
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && fact == that.fact
          && presumed == that.presumed
          && world == that.world
          && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return 31 * fact.index() + value.hashCode() + (presumed ? 1 : 0);
    }
  }

  /** A fact with its value as a decision shows it. */
  public static <T> Fact of(StatedFact<T> fact, T value, boolean presumed, World world) {
    Key key = new Key(fact, value, presumed, world);
    Fact known = MADE.get(key);
    if (known == null) {
      Text label = Domain.of(fact).label(value, world);
      known =
          new Fact(
              fact.key(),
              fact.code(value),
              Text.of(fact.label().zh() + "：" + label.zh(), fact.label().en() + ": " + label.en()),
              presumed);
      MADE.put(key, known);
    }
    return known;
  }
}
