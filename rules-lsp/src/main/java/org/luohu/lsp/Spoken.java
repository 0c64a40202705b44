package org.luohu.lsp;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Effect;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** The words of the law explained, in Markdown: Chinese first, English second. */
final class Spoken {

  private static final int SHOWN = 12;

  private final Vocabulary vocabulary;

  Spoken(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static String both(Text text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " · " + text.en();
  }

  String type(FactType type) {
    return "**"
        + type.name()
        + "** "
        + both(type.label())
        + "\n\n"
        + type.properties().stream()
            .map(each -> "- `" + each.name() + "` " + both(each.label()))
            .collect(Collectors.joining("\n"));
  }

  /** A property: its meaning, its values, and what it follows from. */
  String property(Property<?> property) {
    StringBuilder text =
        new StringBuilder("**" + property.qualifiedName() + "** " + both(property.label()));
    text.append("\n\n值 values: ").append(values(property));
    if (!property.inputs().isEmpty()) {
      text.append("\n\n由填写的这些事实得出 · follows from:\n");
      for (StatedFact<?> input : property.inputs()) {
        text.append("\n- `").append(input.key()).append("` ").append(both(input.label()));
      }
    }
    return text.toString();
  }

  static String values(Property<?> property) {
    if (property.type() == Boolean.class) {
      return "`true`, `false`";
    }
    if (property.type() == Integer.class) {
      return "整数 integer";
    }
    if (property.type() == String.class) {
      return "`\"…\"`" + (regional(property) ? " 地区代码（省两位，市四位）· region code" : "");
    }
    return constants(property).stream()
        .map(
            each ->
                "\n- `"
                    + each.getDeclaringClass().getSimpleName()
                    + "."
                    + each.name()
                    + "` "
                    + both(property.name(each)))
        .collect(Collectors.joining());
  }

  static boolean regional(Property<?> property) {
    return property.type() == String.class
        && Stream.of("rovince", "ity").anyMatch(property.name()::endsWith);
  }

  static List<Enum<?>> constants(Property<?> property) {
    List<Enum<?>> constants = new ArrayList<>();
    for (Object constant : property.type().getEnumConstants()) {
      constants.add((Enum<?>) constant);
    }
    return constants;
  }

  Optional<String> constant(String type, String name) {
    Class<? extends Enum<?>> known = vocabulary.enumerations().get(type);
    return known == null
        ? Optional.empty()
        : Arrays.stream(known.getEnumConstants())
            .filter(each -> each.name().equals(name) && each instanceof Choice)
            .map(each -> "**" + type + "." + name + "** " + both(((Choice) each).label()))
            .findFirst();
  }

  /** The effects, which are the collector's methods. */
  List<String> effects() {
    return Arrays.stream(vocabulary.collector().getMethods())
        .map(Method::getName)
        .sorted()
        .toList();
  }

  static String effect(String name) {
    return "**findings." + name + "** " + both(Effect.of(name).label());
  }

  /** A finding: its text, its articles, the rules that say it and the cases that reach it. */
  static String finding(Sight sight, String path, FindingEntry entry) {
    StringBuilder text = new StringBuilder("**" + entry.code() + "**\n\n" + entry.text().zh());
    text.append("\n\n").append(entry.text().en());
    basis(sight, entry.basis(), text);
    uses(sight, path, entry.code(), text);
    return text.toString();
  }

  static String material(Sight sight, String path, MaterialEntry entry) {
    StringBuilder text = new StringBuilder("**" + entry.code() + "** " + both(entry.name()));
    text.append("\n\n").append(both(entry.form().label())).append("，");
    text.append(both(entry.retention().label()));
    if (entry.note() != null) {
      text.append("\n\n").append(both(entry.note()));
    }
    basis(sight, entry.basis(), text);
    uses(sight, path, entry.code(), text);
    return text.toString();
  }

  private static void basis(Sight sight, List<Citation> basis, StringBuilder text) {
    for (Citation citation : basis) {
      String title =
          sight
              .source(citation.source())
              .map(each -> "《" + each.title().zh() + "》")
              .orElse(citation.source());
      text.append("\n\n依据 basis: ").append(title).append(citation.article());
    }
  }

  private static void uses(Sight sight, String path, String code, StringBuilder text) {
    Optional<Policy> own = sight.policy(path);
    own.ifPresent(
        policy -> {
          for (Rule rule : policy.rules()) {
            if (rule.consequences().stream().anyMatch(each -> each.code().equals(code))) {
              text.append("\n\n规则 rule: ").append(rule.name());
            }
          }
        });
    List<PolicyCase> cases = sight.expecting(code);
    text.append("\n\n案例 cases: ").append(cases.size());
    cases.stream().limit(SHOWN).forEach(each -> text.append("\n- ").append(each.claim()));
    if (cases.size() > SHOWN) {
      text.append("\n- …");
    }
  }

  static String source(Source source) {
    StringBuilder text = new StringBuilder("**" + source.id() + "** " + both(source.title()));
    if (source.issuer() != null) {
      text.append("\n\n").append(both(source.issuer()));
    }
    if (source.number() != null) {
      text.append(" ").append(source.number());
    }
    text.append("\n\n可信程度 trust: ").append(both(source.trust().label()));
    text.append("；核对 checked: ").append(source.checked());
    if (source.readAt() != null) {
      text.append("\n\n读自 read at: ").append(source.readAt());
    }
    return text.toString();
  }
}
