package org.luohu.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.luohu.Luohu;

/**
 * The functions that decide rows, for SQL and, by {@code expr} or {@code call_function}, for
 * Datasets.
 *
 * <p>{@code luohu_decide(struct)} decides an application under the law of {@code
 * spark.luohu.policies}: {@code bundled} (so unless told), a directory, or a bundle with {@code
 * spark.luohu.public-key}. Its result is {@link #decided()}. {@code luohu_diff(struct, a, b)}
 * decides it under two laws, named so by literals. The fields of the struct are the keys of an
 * application file, sections nested, {@code _} as good as {@code -}; a field that is null or blank
 * states nothing. A row that cannot be decided has problems in place of an outcome.
 *
 * <p>The driver opens the law and executors open the same, each once, and hold its digest against
 * the driver's: with another law they do not decide.
 */
public final class LuohuFunctions {

  private LuohuFunctions() {}

  /** Makes the functions known to a session. */
  public static void register(SparkSession session) {
    all().forEach(function -> function.register(session));
  }

  static List<RowFunction> all() {
    return List.of(RowFunction.DECIDE, RowFunction.DIFF);
  }

  /** The columns of applications to the services that come with the library, all nullable. */
  public static StructType application() {
    return ApplicationColumns.of(Luohu.bundledServices());
  }

  /** What {@code luohu_decide} gives. */
  public static StructType decided() {
    return DecidedRow.TYPE;
  }

  /** What {@code luohu_diff} gives. */
  public static StructType compared() {
    return ComparedRow.TYPE;
  }
}
