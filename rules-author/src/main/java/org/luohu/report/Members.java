package org.luohu.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.render.Json;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The members of a JSON object, in the order in which they are put. */
final class Members {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member; none where there is no value, or no letter of text. */
  Members put(String name, @Nullable Object value) {
    return value == null || value.equals("") ? this : always(name, value);
  }

  /** Adds a member, a text without a letter too. */
  Members always(String name, Object value) {
    members.put(name, plain(value));
    return this;
  }

  /** Adds a list, each item drawn as told. */
  <T> Members put(String name, Collection<T> items, Function<T, ?> item) {
    return put(name, items.stream().map(item).toList());
  }

  /** Adds a list, unless it is empty. */
  Members any(String name, Collection<?> items) {
    return put(name, items.isEmpty() ? null : items);
  }

  private static Object plain(Object value) {
    if (value instanceof Outcome outcome) {
      return outcome.name();
    }
    if (value instanceof Choice choice) {
      return choice.code();
    }
    if (value instanceof Members object) {
      return object.members;
    }
    return value instanceof Collection<?> list
        ? list.stream().map(Members::plain).toList()
        : value instanceof Json.Content
                || value instanceof Text
                || value instanceof Number
                || value instanceof Boolean
            ? value
            : value instanceof Map<?, ?> ? value : value.toString();
  }

  /** The object over many lines. */
  String pretty() {
    return Json.pretty(json -> json.value(members));
  }

  /** The object on one line. */
  String compact() {
    return Json.compact(json -> json.value(members));
  }

  /** Several objects as a list over many lines. */
  static String pretty(List<Members> objects) {
    return Json.pretty(json -> json.value(objects.stream().map(each -> each.members).toList()));
  }
}
