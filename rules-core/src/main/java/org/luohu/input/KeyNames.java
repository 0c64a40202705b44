package org.luohu.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.text.WordIndex;
import org.luohu.vocabulary.StatedFact;

/** What people call the keys of an application file, by the labels that a service declares. */
final class KeyNames {

  /** The keys that are no fact's, with what they are called. */
  static final Map<String, String> OTHERS = Map.of("service", "业务", "materials", "材料");

  private static final Set<String> IDLE = Set.of("是否");

  private final ServiceDescription service;
  private final Map<String, WordIndex<String>> sections = new HashMap<>();

  KeyNames(Service service) {
    this.service = ServiceDescription.of(service);
    OTHERS.forEach((key, name) -> in("").add(name, key));
    for (StatedFact<?> fact : service.facts()) {
      addSections(fact.key());
      addFact(fact);
    }
  }

  /** The names of the keys in a section, each with its path from there; the root is "". */
  WordIndex<String> in(String section) {
    return sections.computeIfAbsent(section, any -> new WordIndex<>());
  }

  private void addFact(StatedFact<?> fact) {
    String path = fact.key();
    Set<String> words = new LinkedHashSet<>(List.of(fact.label().zh()));
    String[] keys = path.split("\\.", -1);
    String section = "";
    for (int i = 0; i < keys.length; i++) {
      String rest = String.join(".", Arrays.copyOfRange(keys, i, keys.length));
      for (String word : words) {
        in(section).add(word, rest);
        IDLE.stream()
            .filter(word::startsWith)
            .forEach(idle -> in(section(keys, rest)).add(word.substring(idle.length()), rest));
      }
      section = section.isEmpty() ? keys[i] : section + "." + keys[i];
      words = within(keys[i], words);
    }
  }

  private static String section(String[] keys, String rest) {
    String path = String.join(".", keys);
    int length = path.length() - rest.length() - 1;
    return length < 0 ? "" : path.substring(0, length);
  }

  /** The words without the title of the section that they stand in. */
  private Set<String> within(String key, Set<String> words) {
    Section section = service.sections().get(key);
    Set<String> inner = new LinkedHashSet<>();
    for (String word : words) {
      String title = section == null ? "" : section.title().zh();
      String rest = word.startsWith(title) ? word.substring(title.length()) : word;
      rest = rest.startsWith("的") ? rest.substring(1) : rest;
      inner.add(rest.isEmpty() ? word : rest);
    }
    return inner;
  }

  private void addSections(String path) {
    String[] keys = path.split("\\.", -1);
    for (int first = 0; first < keys.length - 1; first++) {
      String outer = String.join(".", Arrays.copyOfRange(keys, 0, first));
      StringBuilder name = new StringBuilder();
      for (int last = first; last < keys.length - 1; last++) {
        Section section = service.sections().get(keys[last]);
        if (section != null) {
          name.append(section.title().zh());
          String rest = String.join(".", Arrays.copyOfRange(keys, first, last + 1));
          in(outer).add(name.toString(), rest);
        }
      }
    }
  }
}
