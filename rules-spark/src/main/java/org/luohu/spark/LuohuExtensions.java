package org.luohu.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * The functions of {@link LuohuFunctions} in every session: {@code --conf
 * spark.sql.extensions=org.luohu.spark.LuohuExtensions}.
 */
public final class LuohuExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** For Spark, which makes it by its name. */
  public LuohuExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    LuohuFunctions.all().forEach(function -> extensions.injectFunction(function.description()));
    return BoxedUnit.UNIT;
  }
}
