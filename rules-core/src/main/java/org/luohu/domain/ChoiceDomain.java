package org.luohu.domain;

import java.util.List;
import java.util.Optional;
import org.luohu.document.MappingReader;
import org.luohu.problem.ValueFault;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/**
 * The constants of an enumeration; those that nobody would answer are not offered.
 *
 * @param noun what a value is called, as in “`famly` 不是户别”
 * @param values all constants
 * @param offered those that can be stated
 */
public record ChoiceDomain<E extends Enum<E> & Choice>(Text noun, List<E> values, List<E> offered)
    implements Domain<E> {

  /** All constants of an enumeration, each called a noun. */
  public static <E extends Enum<E> & Choice> ChoiceDomain<E> of(Class<E> type, Text noun) {
    List<E> all = List.of(type.getEnumConstants());
    return new ChoiceDomain<>(noun, all, all);
  }

  /** The same without a constant that nobody would answer. */
  public ChoiceDomain<E> offeringNot(E hidden) {
    return new ChoiceDomain<>(
        noun, values, values.stream().filter(value -> value != hidden).toList());
  }

  @Override
  public List<E> representatives(Landmarks landmarks) {
    return values;
  }

  @Override
  public Optional<ValueFault> fault(E value) {
    if (offered.contains(value)) {
      return Optional.empty();
    }
    String quoted = "`" + value.code() + "`";
    return Optional.of(
        new ValueFault(
            "unknown-value",
            Text.of(quoted + " 不是" + noun.zh(), quoted + " is not " + noun.en()),
            List.of(MappingReader.oneOf(offered.stream().map(Choice::code).toList()))));
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
    return offered.stream().map(value -> new Option(value.code(), value.label())).toList();
  }
}
