package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Truth;
import org.luohu.memo.Signature;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;

/**
 * Conditions by the properties that they compare: for each value of a property the conditions that
 * fail on it. Numbers are cut at the conditions' own thresholds, codes that none names are one.
 * Thread-safe.
 */
final class TruthTable {

  private static final Object ANOTHER = new Object();

  private final int size;
  private final Column[] columns;
  private final List<Part> mixed = new ArrayList<>();

  /** A part of a condition, which holds only where all its parts do. */
  private record Part(int condition, Expression expression) {}

  /** How some conditions stand, by their numbers; the others fail. */
  record Standing(BitSet holds, BitSet open) {}

  TruthTable(List<List<Pattern>> conditions) {
    size = conditions.size();
    Map<Integer, Column> byProperty = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      for (Pattern pattern : conditions.get(i)) {
        for (Expression expression : pattern.expressions()) {
          add(new Part(i, expression), byProperty);
        }
      }
    }
    columns = byProperty.values().toArray(new Column[0]);
    for (Column column : columns) {
      column.cut();
    }
  }

  private void add(Part part, Map<Integer, Column> byProperty) {
    Set<Column> compared = new LinkedHashSet<>();
    part.expression.forEachComparison(
        comparison -> {
          Property<?> property = comparison.property();
          Column column =
              byProperty.computeIfAbsent(property.index(), index -> new Column(property));
          column.constants.addAll(comparison.constants());
          compared.add(column);
        });
    if (compared.size() == 1) {
      compared.iterator().next().add(part);
    } else {
      mixed.add(part);
    }
  }

  /** A property, and the parts that compare it alone. */
  private static final class Column {
    final Property<?> property;
    final TreeSet<Object> constants = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final BitSet conditions = new BitSet();
    private final Map<Object, BitSet> failing = new ConcurrentHashMap<>();
    private Object @Nullable [] borders;

    Column(Property<?> property) {
      this.property = property;
    }

    void add(Part part) {
      parts.add(part);
      conditions.set(part.condition);
    }

    void cut() {
      boolean many = property.type() == Integer.class || property.type() == String.class;
      borders = many ? constants.toArray() : null;
    }

    /** What the conditions can tell of a value. */
    Object token(Object value) {
      Object[] many = borders;
      if (many == null) {
        return value;
      }
      int place = Arrays.binarySearch(many, value);
      return value instanceof Integer ? (Object) place : place >= 0 ? many[place] : ANOTHER;
    }

    BitSet failing(Object value) {
      Object token = token(value);
      BitSet known = failing.get(token);
      return known != null ? known : failing.computeIfAbsent(token, any -> failed(value));
    }

    private BitSet failed(Object value) {
      BitSet failed = new BitSet();
      for (Part part : parts) {
        if (part.expression.evaluate(any -> value) == Truth.FALSE) {
          failed.set(part.condition);
        }
      }
      return failed;
    }
  }

  /** What the conditions can tell of a situation, as the key of what an owner makes of it. */
  Signature signature(Object owner, Situation situation) {
    @Nullable Object[] tokens = new Object[columns.length + 1];
    tokens[0] = owner;
    for (int i = 0; i < columns.length; i++) {
      Object value = situation.value(columns[i].property);
      tokens[i + 1] = value == null ? null : columns[i].token(value);
    }
    return new Signature(tokens);
  }

  /** How the conditions stand in a situation. */
  Standing of(Situation situation) {
    BitSet failed = new BitSet(size);
    BitSet open = new BitSet(size);
    for (Column column : columns) {
      Object value = situation.value(column.property);
      if (value == null) {
        open.or(column.conditions);
      } else {
        failed.or(column.failing(value));
      }
    }
    for (Part part : mixed) {
      if (!failed.get(part.condition)) {
        Truth truth = part.expression.evaluate(situation::value);
        failed.set(part.condition, truth == Truth.FALSE);
        if (truth == Truth.OPEN) {
          open.set(part.condition);
        }
      }
    }
    open.andNot(failed);
    BitSet holds = new BitSet(size);
    holds.set(0, size);
    holds.andNot(failed);
    holds.andNot(open);
    return new Standing(holds, open);
  }
}
