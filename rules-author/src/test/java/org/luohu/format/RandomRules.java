package org.luohu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Vocabulary;

/** Rule files that can be read, drawn at random and written as untidily as the subset allows. */
final class RandomRules {

  static final String PACKAGE = "luohu.anywhere.birth_registration.v2021_10_01";

  private final Random random;
  private final Vocabulary vocabulary;
  private final List<String> tokens = new ArrayList<>();

  private RandomRules(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  static String of(Random random, Vocabulary vocabulary) {
    return new RandomRules(random, vocabulary).text();
  }

  private String text() {
    String header =
        "package "
            + PACKAGE
            + "\nimport "
            + vocabulary.packageName()
            + ".*;\n  global   "
            + vocabulary.collector().getName()
            + " findings\n";
    int rules = 1 + random.nextInt(4);
    for (int i = 0; i < rules; i++) {
      rule(i);
    }
    StringBuilder text =
        new StringBuilder(random.nextInt(3) == 0 ? "// 开头\n\n" : "").append(header);
    tokens.forEach(token -> text.append(blank()).append(token));
    return text.append(blank()).toString();
  }

  private String blank() {
    return switch (random.nextInt(12)) {
      case 0 -> "\n";
      case 1 -> "\n\n\n";
      case 2 -> "\t ";
      case 3 -> " // 注释 (一) " + random.nextInt(9) + " \n";
      case 4 -> "\n\n    // 另起一行\n";
      case 5 -> " /* 中间 */ ";
      case 6 -> "\n/* 两行\n   的 */\n\n";
      case 7 -> "\r\n";
      default -> " ";
    };
  }

  private void rule(int number) {
    add("rule", "\"第" + number + "条，（某）、某\"", "when");
    List<FactType> types = new ArrayList<>(vocabulary.factTypes());
    java.util.Collections.shuffle(types, random);
    types.subList(0, 1 + random.nextInt(3)).forEach(this::pattern);
    add("then");
    for (int i = 0; i <= random.nextInt(2); i++) {
      add("findings", ".", "note", "(", "\"code-" + i + "\"", ")", ";");
    }
    add("end");
  }

  private void pattern(FactType type) {
    add(type.name(), "(");
    int conditions = random.nextInt(3);
    for (int i = 0; i < conditions; i++) {
      if (i > 0) {
        add(",");
      }
      condition(type, 2);
    }
    add(")");
  }

  private void condition(FactType type, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    if (kind == 1) {
      add("!", "(");
      condition(type, depth - 1);
      add(")");
    } else if (kind == 2 || kind == 3) {
      add("(");
      condition(type, depth - 1);
      add(kind == 2 ? "&&" : "||");
      condition(type, depth - 1);
      add(")");
    } else {
      comparison(type);
    }
  }

  private void comparison(FactType type) {
    List<? extends Property<?>> properties = List.copyOf(type.properties());
    Property<?> property = properties.get(random.nextInt(properties.size()));
    boolean number = property.type() == Integer.class;
    if (property.type() == Boolean.class || random.nextBoolean()) {
      add(property.name(), number ? "<=" : "!=", constant(property, 0));
    } else {
      add(property.name());
      if (random.nextBoolean()) {
        add("not");
      }
      add("in", "(", constant(property, 0), ",", constant(property, 1), ")");
    }
  }

  private String constant(Property<?> property, int which) {
    if (property.type().isEnum()) {
      Enum<?> constant = (Enum<?>) property.type().getEnumConstants()[which];
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return property.type() == Boolean.class
        ? "true"
        : property.type() == Integer.class ? String.valueOf(which + 3) : "\"3" + which + "\"";
  }

  private void add(String... more) {
    tokens.addAll(List.of(more));
  }
}
