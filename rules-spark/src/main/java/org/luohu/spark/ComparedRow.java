package org.luohu.spark;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;

/** What came of a row under two laws. */
final class ComparedRow {

  /**
   * Its columns: whether outcome, findings, missing materials, questions and problems are the same;
   * the codes that only the first has, and only the second; what each decided.
   */
  static final StructType TYPE =
      new StructType()
          .add("same", DataTypes.BooleanType, false)
          .add("gone", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("come", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("a", DecidedRow.TYPE)
          .add("b", DecidedRow.TYPE);

  private ComparedRow() {}

  static Row of(@Nullable Row row, Luohu before, Luohu after) {
    DecidedRow a = DecidedRow.of(row, before);
    DecidedRow b = DecidedRow.of(row, after);
    List<String> gone = codes(a).filter(code -> codes(b).noneMatch(code::equals)).toList();
    List<String> come = codes(b).filter(code -> codes(a).noneMatch(code::equals)).toList();
    boolean same = Objects.equals(a.outcome(), b.outcome()) && gone.isEmpty() && come.isEmpty();
    return RowFactory.create(same, gone.toArray(), come.toArray(), a.row(), b.row());
  }

  private static Stream<String> codes(DecidedRow row) {
    return Stream.of(row.reasons(), row.missing(), row.questions(), row.problems())
        .flatMap(List::stream);
  }
}
