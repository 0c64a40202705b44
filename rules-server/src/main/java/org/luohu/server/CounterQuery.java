package org.luohu.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the counter's page says: the screens that were answered, in order, each with
 * its answers by the keys of an application file, and after them what else is wanted. The address
 * is all there is; the server keeps nothing.
 *
 * @param screens the answers, a blank where nobody knew one
 * @param wanted other words by their names, which begin with {@code _}
 * @param events what happened in the case, each as {@link CounterEvents} writes it
 */
record CounterQuery(
    List<Map<String, String>> screens, Map<String, String> wanted, List<String> events) {

  /** Begins a screen. */
  static final String SCREEN = "_s";

  static final String EVENT = "_e";
  static final String LANGUAGE = "_lang";
  static final String SERVICE = "_service";

  /** Copies the collections in. */
  CounterQuery {
    screens = List.copyOf(screens);
    wanted = Map.copyOf(wanted);
    events = List.copyOf(events);
  }

  /** Reads a query as browsers write it; what is no text is left out. */
  static CounterQuery read(@Nullable String query) {
    List<Map<String, String>> screens = new ArrayList<>();
    Map<String, String> wanted = new LinkedHashMap<>();
    List<String> events = new ArrayList<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      String name = text(sides[0]);
      String value = sides.length == 2 ? text(sides[1]) : "";
      if (name.equals(SCREEN)) {
        screens.add(new LinkedHashMap<>());
      } else if (name.equals(EVENT)) {
        events.add(value);
      } else if (name.startsWith("_")) {
        wanted.merge(name, value, CounterQuery::both);
      } else if (!screens.isEmpty() && !name.isEmpty()) {
        Map<String, String> screen = screens.get(screens.size() - 1);
        if (!value.isBlank() || !screen.containsKey(name)) {
          screen.put(name, value);
        }
      }
    }
    return new CounterQuery(screens, wanted, events);
  }

  private static String both(String one, String other) {
    return one.isEmpty() ? other : one + "," + other;
  }

  private static String text(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** What is said by a name; empty where it is not. */
  String word(String name) {
    return wanted.getOrDefault(name, "");
  }

  boolean has(String name) {
    return wanted.containsKey(name);
  }

  /** The answer to a fact that was given last; empty where there is none. */
  String answer(String key) {
    String last = "";
    for (Map<String, String> screen : screens) {
      last = screen.getOrDefault(key, last);
    }
    return last;
  }

  /** This with other screens. */
  CounterQuery with(List<Map<String, String>> others) {
    return new CounterQuery(others, wanted, events);
  }

  /** The service and the language alone; with what is answered, the answers too. */
  CounterQuery bare(boolean answers) {
    Map<String, String> kept = new LinkedHashMap<>(wanted);
    kept.keySet().retainAll(List.of(LANGUAGE, SERVICE));
    return new CounterQuery(answers ? screens : List.of(), kept, List.of());
  }

  /** This with another word. */
  CounterQuery with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(wanted);
    more.put(name, value);
    return new CounterQuery(screens, more, events);
  }

  /** This with other events. */
  CounterQuery withEvents(List<String> others) {
    return new CounterQuery(screens, wanted, others);
  }

  /** A name and a value, as an address and a form have them. */
  record Pair(String name, String value) {}

  /** What an address of this says, in order. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    wanted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> pairs.add(new Pair(entry.getKey(), entry.getValue())));
    events.forEach(event -> pairs.add(new Pair(EVENT, event)));
    for (Map<String, String> screen : screens) {
      pairs.add(new Pair(SCREEN, ""));
      screen.forEach((key, value) -> pairs.add(new Pair(key, value)));
    }
    return pairs;
  }

  /** The address under a path. */
  String at(String path) {
    StringBuilder address = new StringBuilder(path);
    char mark = '?';
    for (Pair pair : pairs()) {
      address.append(mark).append(pair.name()).append('=').append(encoded(pair.value()));
      mark = '&';
    }
    return address.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
