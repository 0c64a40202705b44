package org.luohu.newborn;

import java.util.List;
import java.util.stream.Stream;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/** The constants of an enumeration; those that nobody would answer are not offered. */
record ChoiceDomain<E extends Enum<E> & Choice>(List<E> values, List<E> offered)
    implements Domain<E> {

  static <E extends Enum<E> & Choice> ChoiceDomain<E> of(Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    return new ChoiceDomain<>(all, all);
  }

  ChoiceDomain<E> offeringNot(E hidden) {
    return new ChoiceDomain<>(values, values.stream().filter(value -> value != hidden).toList());
  }

  @Override
  public List<E> representatives(Landmarks landmarks) {
    return values;
  }

  @Override
  public String code(E value) {
    return value.code();
  }

  @Override
  public Text label(E value) {
    return value.label();
  }

  @Override
  public List<Option> options() {
    return Stream.of(offered)
        .flatMap(List::stream)
        .map(value -> new Option(value.code(), value.label()))
        .toList();
  }
}
