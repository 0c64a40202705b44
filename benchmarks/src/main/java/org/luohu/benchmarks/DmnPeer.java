package org.luohu.benchmarks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.compiler.profiles.ExtendedDMNProfile;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/** KIE DMN: a decision a verdict, in one of two shapes. */
final class DmnPeer extends Peer.OfRules<DmnPeer.Inputs> {

  /** How a verdict is written in DMN. */
  enum Shape {
    /**
     * A decision table that collects the numbers of the rules, interpreted. Its alpha network, an
     * experimental option, gives a second family the first one's answers.
     */
    TABLE,
    /** A FEEL list of one expression a rule, compiled to Java. */
    FEEL
  }

  private static final String NAMESPACE = "https://luohu/benchmarks";

  /**
   * A family's facts as inputs of the model.
   *
   * @param sheet all that is known
   * @param values the inputs
   */
  record Inputs(Sheet sheet, Map<String, @Nullable Object> values) {}

  private final Shape shape;
  private final DMNRuntime runtime;
  private final List<DMNModel> models = new ArrayList<>();
  private final List<Property<?>> columns;

  DmnPeer(Law law, Shape shape) {
    super(law);
    this.shape = shape;
    columns = Row.columns(Row.of(law, 0, law.rules.size()));
    List<Resource> resources =
        List.of(
            resource(model("registration", 0, law.firstOfChannel), "registration"),
            resource(model("channel", law.firstOfChannel, law.rules.size()), "channel"));
    DMNRuntimeBuilder builder =
        DMNRuntimeBuilder.fromDefaults().setOption(new RuntimeTypeCheckOption(false));
    if (shape == Shape.FEEL) {
      builder.addProfile(new CompiledFeel());
    }
    runtime =
        builder
            .buildConfiguration()
            .fromResources(resources)
            .getOrElseThrow(IllegalStateException::new);
    for (String name : List.of("registration", "channel")) {
      DMNModel model = runtime.getModel(NAMESPACE, name);
      if (model == null || model.hasErrors()) {
        throw new IllegalStateException(
            name + ": " + (model == null ? "no model" : model.getMessages()));
      }
      models.add(model);
    }
  }

  private static Resource resource(String text, String name) {
    return ResourceFactory.newReaderResource(new StringReader(text), "UTF-8")
        .setSourcePath(name + ".dmn");
  }

  private String model(String name, int from, int to) {
    List<Row> rows = Row.of(law, from, to);
    List<Property<?>> columns = Row.columns(rows);
    StringBuilder text = new StringBuilder();
    text.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" namespace=\"")
        .append(NAMESPACE)
        .append("\" name=\"")
        .append(name)
        .append("\" id=\"_")
        .append(name)
        .append("\">\n");
    for (Property<?> column : columns) {
      text.append("<inputData id=\"_")
          .append(name(column))
          .append("\" name=\"")
          .append(name(column))
          .append("\"><variable name=\"")
          .append(name(column))
          .append("\" typeRef=\"")
          .append(type(column))
          .append("\"/></inputData>\n");
    }
    text.append("<decision id=\"_fired\" name=\"fired\"><variable name=\"fired\"/>\n");
    columns.forEach(
        column ->
            text.append("<informationRequirement><requiredInput href=\"#_")
                .append(name(column))
                .append("\"/></informationRequirement>\n"));
    if (shape == Shape.FEEL) {
      list(from, to, text);
    } else {
      table(rows, columns, text);
    }
    return text.append("</decision></definitions>\n").toString();
  }

  private void list(int from, int to, StringBuilder text) {
    List<String> tests = new ArrayList<>();
    for (int i = from; i < to; i++) {
      tests.add(
          law.rules.get(i).patterns().stream()
              .map(Pattern::expressions)
              .flatMap(List::stream)
              .map(DmnPeer::feel)
              .collect(Collectors.joining(" and ")));
    }
    text.append("<literalExpression><text>")
        .append(escaped("[" + String.join(",\n", tests) + "]"))
        .append("</text></literalExpression>\n");
  }

  private static void table(List<Row> rows, List<Property<?>> columns, StringBuilder text) {
    text.append("<decisionTable hitPolicy=\"COLLECT\">\n");
    for (Property<?> column : columns) {
      text.append("<input><inputExpression typeRef=\"")
          .append(type(column))
          .append("\"><text>")
          .append(name(column))
          .append("</text></inputExpression></input>\n");
    }
    text.append("<output typeRef=\"number\"/>\n");
    for (Row row : rows) {
      text.append("<rule>");
      for (Property<?> column : columns) {
        text.append("<inputEntry><text>")
            .append(escaped(cell(row, column)))
            .append("</text></inputEntry>");
      }
      text.append("<outputEntry><text>")
          .append(row.rule())
          .append("</text></outputEntry></rule>\n");
    }
    text.append("</decisionTable>\n");
  }

  private static String cell(Row row, Property<?> column) {
    String range = row.range(column);
    if (range != null) {
      return range;
    }
    Row.Test test = row.test(column);
    if (test == null) {
      return "-";
    }
    String constants =
        test.constants().stream().map(DmnPeer::literal).collect(Collectors.joining(", "));
    return switch (test.operator()) {
      case EQUAL, IN -> constants;
      case NOT_EQUAL, NOT_IN -> "not(" + constants + ")";
      default -> test.operator().sign() + " " + constants;
    };
  }

  private static String feel(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      String name = name(comparison.property());
      String constants =
          comparison.constants().stream().map(DmnPeer::literal).collect(Collectors.joining(", "));
      return switch (comparison.operator()) {
        case EQUAL -> name + " = " + constants;
        case IN -> name + " in (" + constants + ")";
        case NOT_IN -> "not(" + name + " in (" + constants + "))";
        default -> name + " " + comparison.operator().sign() + " " + constants;
      };
    }
    if (expression instanceof Expression.Not not) {
      return "not(" + feel(not.part()) + ")";
    }
    boolean all = expression instanceof Expression.And;
    List<Expression> parts =
        all ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    return parts.stream()
        .map(DmnPeer::feel)
        .collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
  }

  private static String literal(Object constant) {
    return constant instanceof Boolean || constant instanceof Integer
        ? constant.toString()
        : "\"" + constant + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String name(Property<?> property) {
    return property.factType() + "_" + property.name();
  }

  private static String type(Property<?> property) {
    return property.type() == Boolean.class
        ? "boolean"
        : property.type() == Integer.class ? "number" : "string";
  }

  /** FEEL compiled to Java instead of interpreted. */
  private static final class CompiledFeel
      extends org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile
      implements org.kie.dmn.core.compiler.DMNProfile {
    private final ExtendedDMNProfile standard = new ExtendedDMNProfile();

    @Override
    public List<org.kie.dmn.api.marshalling.DMNExtensionRegister> getExtensionRegisters() {
      return standard.getExtensionRegisters();
    }

    @Override
    public List<org.kie.dmn.core.compiler.DRGElementCompiler> getDRGElementCompilers() {
      return standard.getDRGElementCompilers();
    }
  }

  @Override
  Inputs prepare(Family family) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      for (Property<?> property : type.properties()) {
        Object value = family.situation().value(property);
        if (value != null) {
          values.put(
              name(property),
              value instanceof Integer number
                  ? java.math.BigDecimal.valueOf(number)
                  : value instanceof Boolean ? value : value.toString());
        }
      }
    }
    columns.forEach(column -> values.putIfAbsent(name(column), null)); // a blank is FEEL's null
    return new Inputs(family.sheet(), values);
  }

  @Override
  Ruling decide(Inputs family) {
    Tally tally = new Tally(scale);
    fired(0, 0, family, tally);
    if (family.sheet().overTheChannel()) {
      fired(1, law.firstOfChannel, family, tally);
    }
    return tally.ruling(family.sheet());
  }

  private void fired(int model, int first, Inputs family, Tally tally) {
    DMNContext context = runtime.newContext();
    family.values().forEach(context::set);
    DMNResult result = runtime.evaluateAll(models.get(model), context);
    Object fired = result.getContext().get("fired");
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    int number = first;
    for (Object answer : fired instanceof Collection<?> answers ? answers : List.of()) {
      if (shape == Shape.FEEL) {
        if (Boolean.TRUE.equals(answer)) {
          tally.fired(number);
        }
        number++;
      } else {
        tally.fired(((Number) answer).intValue());
      }
    }
  }
}
