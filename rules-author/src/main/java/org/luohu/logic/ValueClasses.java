package org.luohu.logic;

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
record ValueClasses(Property<?> property, List<List<Object>> classes) {

  static ValueClasses of(
      Property<?> property, Families families, Collection<Expression.Comparison> comparisons) {
    List<Expression.Comparison> own =
        comparisons.stream().filter(comparison -> comparison.property() == property).toList();
    Map<List<Boolean>, List<Object>> classes = new LinkedHashMap<>();
    for (Object value : families.values(property)) {
      List<Boolean> truths = own.stream().map(comparison -> comparison.test(value)).toList();
      classes.computeIfAbsent(truths, key -> new ArrayList<>()).add(value);
    }
    return new ValueClasses(property, List.copyOf(classes.values()));
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
    return in.contains(true) ? property.label() : Wording.not(property.label());
  }

  private Text listed(List<Object> in, List<Object> out) {
    boolean exclude = out.size() < in.size();
    return Text.format(
        exclude ? "%s不是：%s" : "%s：%s",
        exclude ? "%s other than: %s" : "%s: %s",
        property.label(),
        Text.join("、", ", ", (exclude ? out : in).stream().map(Wording::value).toList()));
  }

  private Text range(List<Object> in, List<Object> out) {
    TreeSet<Integer> values = new TreeSet<>();
    in.forEach(value -> values.add((Integer) value));
    TreeSet<Integer> others = new TreeSet<>();
    out.forEach(value -> others.add((Integer) value));
    Integer above = others.higher(values.last());
    Integer below = others.lower(values.first());
    Text from =
        below == null ? Text.plain("") : Text.format("不小于%s", " at least %s", values.first());
    Text to = above == null ? Text.plain("") : Text.format("小于%s", " below %s", above);
    return Text.join("", "", List.of(property.label(), from, to));
  }
}
