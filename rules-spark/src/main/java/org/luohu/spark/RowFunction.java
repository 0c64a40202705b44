package org.luohu.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/** A function over rows, as Spark's parser calls it. */
enum RowFunction {
  DECIDE("luohu_decide", 0, DecidedRow.TYPE) {
    @Override
    Body body(List<Law> laws) {
      return new Body() {
        @Override
        public Object apply(@Nullable Object row) {
          return DecidedRow.of((Row) row, laws.get(0).luohu()).row();
        }
      };
    }
  },

  DIFF("luohu_diff", 2, ComparedRow.TYPE) {
    @Override
    Body body(List<Law> laws) {
      return new Body() {
        @Override
        public Object apply(@Nullable Object row) {
          return ComparedRow.of((Row) row, laws.get(0).luohu(), laws.get(1).luohu());
        }
      };
    }
  };

  private static final String POLICIES = "spark.luohu.policies";
  private static final String PUBLIC_KEY = "spark.luohu.public-key";

  private final String name;
  private final int laws;

  @SuppressWarnings("ImmutableEnumChecker") // a struct type never changes
  private final StructType type;

  RowFunction(String name, int laws, StructType type) {
    this.name = name;
    this.laws = laws;
    this.type = type;
  }

  /** What is done with each row; sent to executors. */
  abstract static class Body extends AbstractFunction1<Object, Object> implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  abstract Body body(List<Law> laws);

  private Expression call(Seq<Expression> arguments) {
    if (arguments.size() != 1 + laws) {
      throw new IllegalArgumentException(
          laws == 0
              ? name + " takes one struct: luohu_decide(struct(*))"
              : name + " takes a struct and two laws: luohu_diff(struct(*), 'bundled', 'law/')");
    }
    SQLConf conf = SQLConf.get();
    String publicKey = conf.getConfString(PUBLIC_KEY, null);
    List<Law> named = new ArrayList<>();
    for (int i = 1; i <= laws; i++) {
      named.add(Law.named(literal(arguments.apply(i)), publicKey));
    }
    if (laws == 0) {
      named.add(Law.named(conf.getConfString(POLICIES, Law.BUNDLED), publicKey));
    }
    return new ScalaUDF(
        body(List.copyOf(named)),
        type,
        CollectionConverters.asScala(List.of(arguments.head())).toSeq(),
        CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
        Option.empty(),
        Option.apply(name),
        false,
        true);
  }

  private String literal(Expression law) {
    Object value = law.foldable() ? law.eval(null) : null;
    if (value == null) {
      throw new IllegalArgumentException(
          name + " takes its laws as literals, such as 'bundled' or 'policies/': " + law.sql());
    }
    return value.toString();
  }

  private Function1<Seq<Expression>, Expression> builder() {
    return new AbstractFunction1<>() {
      @Override
      public Expression apply(Seq<Expression> arguments) {
        return call(arguments);
      }
    };
  }

  void register(SparkSession session) {
    ((org.apache.spark.sql.classic.SparkSession) session)
        .sessionState()
        .functionRegistry()
        .createOrReplaceTempFunction(name, builder(), "scala_udf");
  }

  Tuple3<FunctionIdentifier, ExpressionInfo, Function1<Seq<Expression>, Expression>> description() {
    return new Tuple3<>(
        new FunctionIdentifier(name),
        new ExpressionInfo(LuohuFunctions.class.getName(), name),
        builder());
  }
}
