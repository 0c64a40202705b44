package org.luohu.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luohu.application.Presence;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.text.Spelling;

/**
 * Applications as rows of a table. The columns are the keys of an application file with dots
 * between, such as {@code father.hukou.region}; {@code father.exists} says whether there is such a
 * person.
 */
public final class TableColumns {

  /** The one column whose cells hold several values. */
  public static final String MATERIALS = "materials";

  /** What stands in the cell of materials where none were brought; a blank one says nothing. */
  public static final String NO_MATERIALS = "none";

  private final Services services;
  private final Set<String> keys = new LinkedHashSet<>();

  /** The columns of some services. */
  public TableColumns(Services services) {
    this.services = services;
    keys.add("service");
    services.all().forEach(this::add);
    keys.add(MATERIALS);
  }

  private void add(Service asked) {
    ServiceDescription service = ServiceDescription.of(asked);
    service.facts().stream()
        .filter(fact -> service.dated().stream().noneMatch(dated -> dated.day() == fact))
        .forEach(
            fact -> {
              boolean presence = service.presences().stream().anyMatch(p -> p.exists() == fact);
              keys.add(presence ? fact.key() + "." + Presence.EXISTS : fact.key());
            });
  }

  /** All columns that there are, in the order of the vocabulary. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** The column that was probably meant by a word: by its spelling, or by what people call it. */
  public Optional<String> meant(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Spelling.nearest(plain, keys).or(() -> called(word));
  }

  private Optional<String> called(String word) {
    return services.all().stream()
        .map(service -> new KeyNames(service).in(""))
        .flatMap(names -> names.find(word).or(() -> names.nearest(word)).stream())
        .map(key -> keys.contains(key) ? key : key + "." + Presence.EXISTS)
        .filter(keys::contains)
        .findFirst();
  }

  /** The cells of an application file by their columns; what is not stated has none. */
  public Map<String, String> cells(Mapping root) {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, "", root);
    return cells;
  }

  private void put(Map<String, String> cells, String key, Node node) {
    if (node instanceof Mapping mapping) {
      String path = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach(entry -> put(cells, path + entry.key().text(), entry.value()));
    } else if (node instanceof Sequence list) {
      String items =
          list.items().stream()
              .map(item -> ((Scalar) item).text())
              .collect(Collectors.joining(" "));
      cells.put(key, items.isEmpty() ? NO_MATERIALS : items);
    } else if (node instanceof Scalar scalar && !scalar.isNull()) {
      if (keys.contains(key)) {
        cells.put(key, scalar.text());
      } else {
        cells.put(key + "." + Presence.EXISTS, "false"); // the word for no in place of a section
      }
    }
  }
}
