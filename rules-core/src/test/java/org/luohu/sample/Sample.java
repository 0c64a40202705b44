package org.luohu.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * A fact with a property of each type, and a vocabulary that knows no other: a service that has
 * nothing to do with newborns.
 */
public record Sample(
    @Nullable Colour colour,
    @Nullable String city,
    @Nullable Boolean flag,
    @Nullable Integer count) {

  private static final Vocabulary.Builder BUILDER =
      Vocabulary.builder("org.luohu.sample", Notes.class);

  public static final StatedFact<Colour> COLOUR = state("colour", List.of(Colour.values()));
  public static final StatedFact<String> CITY = state("city", List.of("31", "33", "34"));
  public static final StatedFact<Boolean> FLAG = state("flag", List.of(true, false));
  public static final StatedFact<Integer> COUNT = state("count", List.of(0, 1, 2, 3, 4, 5, 100));
  public static final Vocabulary VOCABULARY = vocabulary();

  private static <T> StatedFact<T> state(String key, List<T> values) {
    return BUILDER.state(key, new Values<>(values), Text.of(key, key), Text.of(key, key));
  }

  private static Vocabulary vocabulary() {
    BUILDER
        .type(Sample.class, Text.of("样品", "sample"))
        .property("colour", Colour.class, COLOUR.label(), COLOUR)
        .property("city", String.class, CITY.label(), CITY)
        .property("flag", Boolean.class, FLAG.label(), FLAG)
        .property("count", Integer.class, COUNT.label(), COUNT)
        .end();
    return BUILDER.build();
  }

  private record Values<T>(List<T> representatives) implements Domain<T> {

    @Override
    public List<T> representatives(Landmarks landmarks) {
      return representatives;
    }

    @Override
    public String code(T value) {
      return value.toString();
    }

    @Override
    public Text label(T value) {
      return Text.of(value.toString(), value.toString());
    }

    @Override
    public List<Option> options() {
      return List.of();
    }
  }
}
