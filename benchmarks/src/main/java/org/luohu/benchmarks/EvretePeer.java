package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/**
 * Evrete, one knowledge a verdict, with literal conditions: it compiles them to Java, within a few
 * percent of native by its own benchmarks, and evaluates equal ones once.
 */
final class EvretePeer extends Peer.OfRules<EvretePeer.Facts> {

  /**
   * A family's facts, for each verdict those that its rules look at.
   *
   * @param sheet all that is known
   * @param registration for registration
   * @param channel for the channel
   */
  record Facts(Sheet sheet, List<Object> registration, List<Object> channel) {}

  /** How sessions are used. */
  enum Use {
    /** A session without memory of its own, new for each decision. */
    STATELESS,
    /** One session kept, cleared after each decision. */
    STATEFUL_CLEARED,
    /**
     * The same, with an executor that runs on the calling thread instead of Evrete's own threads.
     */
    ON_ONE_THREAD
  }

  private final Use use;
  private final List<Knowledge> verdicts = new ArrayList<>();
  private final List<StatefulSession> sessions = new ArrayList<>();
  private Tally tally;

  EvretePeer(Law law, Use use) {
    super(law);
    this.use = use;
    tally = new Tally(scale);
    KnowledgeService service =
        use == Use.ON_ONE_THREAD
            ? KnowledgeService.builder().withExecutor(new OnCaller()).build()
            : new KnowledgeService();
    Newborn.VOCABULARY.enumerations().values().forEach(service.getConfiguration()::addImport);
    verdicts.add(knowledge(service, 0, law.firstOfChannel));
    verdicts.add(knowledge(service, law.firstOfChannel, law.rules.size()));
    if (use != Use.STATELESS) {
      verdicts.forEach(verdict -> sessions.add(verdict.newStatefulSession()));
    }
  }

  private Knowledge knowledge(KnowledgeService service, int from, int to) {
    Knowledge knowledge = service.newKnowledge().configureTypes(EvretePeer::declare);
    RuleSetBuilder<Knowledge> rules = knowledge.builder();
    for (int i = from; i < to; i++) {
      int number = i;
      Rule rule = law.rules.get(i);
      List<FactBuilder> facts =
          rule.patterns().stream()
              .map(Pattern::factType)
              .map(type -> FactBuilder.fact("$" + type.name(), type.type()))
              .toList();
      LhsBuilder<Knowledge> conditions = rules.newRule("rule-" + i).forEach(facts);
      for (Pattern pattern : rule.patterns()) {
        pattern.expressions().forEach(expression -> conditions.where(literal(expression)));
      }
      conditions.execute(context -> tally.fired(number));
    }
    return rules.build();
  }

  private static void declare(TypeResolver types) {
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      declare(types, type, type.type());
    }
  }

  private static <T> void declare(TypeResolver types, FactType fact, Class<T> record) {
    Type<T> type = types.declare(Type.logicalNameOf(record), record);
    types.addType(type);
    for (Property<?> property : fact.properties()) {
      declare(type, property);
    }
  }

  private static <T, V> void declare(Type<T> type, Property<V> property) {
    Function<Object, Object> reader = FactObjects.reader(property);
    type.declareField(
        property.name(), property.type(), fact -> property.type().cast(reader.apply(fact)));
  }

  private static String literal(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return literal(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + literal(not.part()) + ")";
    }
    boolean all = expression instanceof Expression.And;
    List<Expression> parts =
        all ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    return parts.stream()
        .map(EvretePeer::literal)
        .collect(Collectors.joining(all ? " && " : " || ", "(", ")"));
  }

  private static String literal(Expression.Comparison comparison) {
    String value = "$" + comparison.property().factType() + "." + comparison.property().name();
    return switch (comparison.operator()) {
      case LESS, AT_MOST, GREATER, AT_LEAST ->
          value + " " + comparison.operator().sign() + " " + comparison.constants().get(0);
      case EQUAL, IN ->
          comparison.constants().stream()
              .map(constant -> equal(constant, value))
              .collect(Collectors.joining(" || ", "(", ")"));
      case NOT_EQUAL, NOT_IN ->
          comparison.constants().stream()
              .map(constant -> "!" + equal(constant, value))
              .collect(Collectors.joining(" && ", "(", ")"));
    };
  }

  /** The constant first, so that a blank is no fault. */
  private static String equal(Object constant, String value) {
    String written =
        constant instanceof Enum<?> choice
            ? choice.getDeclaringClass().getSimpleName() + "." + choice.name()
            : constant instanceof Boolean truth
                ? truth ? "Boolean.TRUE" : "Boolean.FALSE"
                : constant instanceof String
                    ? "\"" + constant + "\""
                    : "Integer.valueOf(" + constant + ")";
    return written + ".equals(" + value + ")";
  }

  @Override
  Facts prepare(Family family) {
    return new Facts(
        family.sheet(),
        seen(family.sheet(), law.rules.subList(0, law.firstOfChannel)),
        seen(family.sheet(), law.rules.subList(law.firstOfChannel, law.rules.size())));
  }

  private static List<Object> seen(Sheet family, List<Rule> rules) {
    Set<Class<?>> seen =
        rules.stream()
            .flatMap(rule -> rule.patterns().stream())
            .map(pattern -> pattern.factType().type())
            .collect(Collectors.toSet());
    return family.facts().stream().filter(fact -> seen.contains(fact.getClass())).toList();
  }

  @Override
  Ruling decide(Facts family) {
    tally = new Tally(scale);
    fire(0, family.registration());
    if (family.sheet().overTheChannel()) {
      fire(1, family.channel());
    }
    return tally.ruling(family.sheet());
  }

  private void fire(int verdict, List<Object> facts) {
    switch (use) {
      case STATELESS -> verdicts.get(verdict).newStatelessSession().insertAndFire(facts);
      case STATEFUL_CLEARED, ON_ONE_THREAD -> {
        StatefulSession session = sessions.get(verdict);
        try {
          session.insert(facts);
          session.fire();
        } finally {
          session.clear();
        }
      }
    }
  }

  /** Runs what it is given at once. */
  private static final class OnCaller extends AbstractExecutorService {
    private boolean shut;

    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {
      shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      shut = true;
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return shut;
    }

    @Override
    public boolean isTerminated() {
      return shut;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return shut;
    }
  }
}
