package org.luohu.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.problem.ValueFault;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/**
 * Ethnicities (民族): what stands on cards, without 族, and {@code none} for those who have no Chinese
 * one. Rules only see whether two are the same, so the representatives are those stated and enough
 * others.
 */
public final class EthnicityDomain implements Domain<String> {

  /** The ethnicity of a person who has none, such as a foreigner. */
  public static final String NONE = "none";

  /** The ethnicity of most; all others that have a name are minorities. */
  public static final String HAN = "汉";

  private static final Text NOUN = Text.of("民族名称", "an ethnicity");
  private static final Text FORM =
      Text.of(
          "照户口簿、身份证填民族名称，例如 `汉`；外国人填 `none`",
          "write the name that stands on the card, such as `汉`, or `none` for a foreigner");

  /** Whether an ethnicity is a minority's (少数民族). */
  public static boolean minority(String ethnicity) {
    return !ethnicity.equals(HAN) && !ethnicity.equals(NONE);
  }

  @Override
  public String canonical(String value) {
    return canonical(value, World.bundled());
  }

  @Override
  public String canonical(String value, World world) {
    return world.ethnicities().parse(value.strip()).orElse(value.equals(NONE) ? NONE : value);
  }

  @Override
  public Optional<ValueFault> fault(String value) {
    return fault(value, World.bundled());
  }

  @Override
  public Optional<ValueFault> fault(String value, World world) {
    if (value.equals(NONE) || world.ethnicities().parse(value.strip()).isPresent()) {
      return Optional.empty();
    }
    List<Text> help = new ArrayList<>();
    help.add(FORM);
    nearest(value, world).ifPresent(word -> help.add(MappingReader.didYouMean(word)));
    String quoted = Quotation.of(value);
    return Optional.of(
        new ValueFault(
            "unknown-value",
            Text.of(quoted + " 不是" + NOUN.zh(), quoted + " is not " + NOUN.en()),
            help));
  }

  /** Names of one character are all one letter apart, so only longer ones are compared. */
  private static Optional<String> nearest(String text, World world) {
    if (text.equalsIgnoreCase("han")) {
      return Optional.of("汉");
    }
    String stem = text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    return stem.length() < 2
        ? Optional.empty()
        : Spelling.nearest(
            stem, world.ethnicities().names().stream().filter(n -> n.length() > 1).toList());
  }

  @Override
  public List<String> representatives(Landmarks landmarks) {
    List<String> names = landmarks.world().ethnicities().names();
    Set<String> values = new LinkedHashSet<>();
    values.add(HAN);
    for (Object value : landmarks.values()) {
      if (value instanceof String name && names.contains(name)) {
        values.add(name);
      }
    }
    int wanted = values.size() + 3;
    for (int i = 0; values.size() < wanted; i++) {
      values.add(names.get(i));
    }
    values.add(NONE);
    return new ArrayList<>(values);
  }

  @Override
  public String code(String value) {
    return value;
  }

  @Override
  public Text label(String value) {
    return label(value, World.bundled());
  }

  @Override
  public Text label(String value, World world) {
    return value.equals(NONE) ? Text.of("无民族成份", "no ethnicity") : world.ethnicities().label(value);
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
