package org.luohu.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.luohu.drl.Expression;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/**
 * A property with its values in classes: two values are of one class if none of some comparisons
 * tells them apart.
 *
 * @param property the property
 * @param classes the classes
 */
record Aspect(Property<?> property, List<List<Object>> classes) {

  static Aspect of(
      Property<?> property, Families families, Collection<Expression.Comparison> comparisons) {
    List<Expression.Comparison> own =
        comparisons.stream().filter(comparison -> comparison.property() == property).toList();
    Map<List<Boolean>, List<Object>> classes = new LinkedHashMap<>();
    for (Object value : families.values(property)) {
      List<Boolean> truths = own.stream().map(comparison -> comparison.test(value)).toList();
      classes.computeIfAbsent(truths, key -> new ArrayList<>()).add(value);
    }
    return new Aspect(property, List.copyOf(classes.values()));
  }

  /** That the property's value is of a class. */
  int is(int index, Families families) {
    return families.condition(property, classes.get(index)::contains);
  }

  /** Some of the classes in words. */
  Text text(Collection<Integer> chosen) {
    List<Object> in = new ArrayList<>();
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      (chosen.contains(i) ? in : out).addAll(classes.get(i));
    }
    return property.type() == Integer.class
        ? range(in, out)
        : property.type() == Boolean.class ? truth(in) : listed(in, out);
  }

  private Text truth(List<Object> in) {
    Text label = property.label();
    return in.contains(true) ? label : Text.of("不是“" + label.zh() + "”", "not: " + label.en());
  }

  private Text listed(List<Object> in, List<Object> out) {
    boolean exclude = out.size() < in.size();
    Text values =
        Wording.join((exclude ? out : in).stream().map(Wording::value).toList(), "、", ", ");
    return Text.of(
        property.label().zh() + (exclude ? "不是：" : "：") + values.zh(),
        property.label().en() + (exclude ? " other than: " : ": ") + values.en());
  }

  private Text range(List<Object> in, List<Object> out) {
    TreeSet<Integer> values = new TreeSet<>();
    in.forEach(value -> values.add((Integer) value));
    TreeSet<Integer> others = new TreeSet<>();
    out.forEach(value -> others.add((Integer) value));
    Integer above = others.higher(values.last());
    Integer below = others.lower(values.first());
    String zh = (below == null ? "" : "不小于" + values.first()) + (above == null ? "" : "小于" + above);
    String en =
        (below == null ? "" : " at least " + values.first())
            + (above == null ? "" : " below " + above);
    return Text.of(property.label().zh() + zh, property.label().en() + en);
  }
}
