package org.luohu.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.NestedKeys;
import org.luohu.application.Service;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.domain.IdNumberDomain;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/**
 * What was answered so far, as codes by the keys of an application file, and what nobody knew.
 * Immutable; identity numbers are not kept.
 */
public final class Answers {

  private static final String HEAD = "# luohu ask";
  private static final String UNKNOWN = "# 不清楚 not known:";
  private static final String MATERIALS = "materials";

  private final Map<String, String> codes;
  private final Set<String> unknown;
  private final @Nullable List<String> materials;

  private Answers(
      Map<String, String> codes, Set<String> unknown, @Nullable List<String> materials) {
    this.codes = Collections.unmodifiableMap(codes);
    this.unknown = Collections.unmodifiableSet(unknown);
    this.materials = materials;
  }

  /** No answer yet. */
  public static Answers none() {
    return new Answers(new LinkedHashMap<>(), new LinkedHashSet<>(), null);
  }

  /** Whether a file is one that {@link #file} made. */
  public static boolean made(List<String> lines) {
    return !lines.isEmpty() && lines.get(0).startsWith(HEAD);
  }

  /** What a file says, and what it says is not known. */
  public static Answers of(Service service, Mapping root, List<String> lines) {
    Map<String, String> codes = new LinkedHashMap<>();
    collect(root, "", codes);
    service.facts().stream()
        .filter(fact -> Domain.of(fact) instanceof IdNumberDomain)
        .forEach(fact -> codes.remove(fact.key()));
    Set<String> unknown = new LinkedHashSet<>();
    for (String line : lines) {
      if (line.startsWith(UNKNOWN)) {
        unknown.addAll(List.of(line.substring(UNKNOWN.length()).strip().split("\\s+")));
      }
    }
    unknown.removeAll(codes.keySet());
    List<String> materials = null;
    if (root.get(MATERIALS) instanceof Sequence list) {
      materials = new ArrayList<>();
      for (Node item : list.items()) {
        if (item instanceof Scalar scalar) {
          materials.add(scalar.text());
        }
      }
    }
    return new Answers(codes, unknown, materials);
  }

  private static void collect(Mapping mapping, String section, Map<String, String> codes) {
    for (Mapping.Entry entry : mapping.entries()) {
      String key = section.isEmpty() ? entry.key().text() : section + "." + entry.key().text();
      if (entry.value() instanceof Mapping inner) {
        collect(inner, key, codes);
      } else if (entry.value() instanceof Scalar scalar && !scalar.isNull()) {
        codes.put(key, scalar.text());
      }
    }
  }

  /** What was answered to a key, or null. */
  public @Nullable String code(String key) {
    return codes.get(key);
  }

  /** Whether a key was answered, even by not knowing. */
  public boolean has(StatedFact<?> fact) {
    return codes.containsKey(fact.key()) || unknown.contains(fact.key());
  }

  /** Whether anything is said of a section. */
  public boolean anyWithin(String prefix) {
    return codes.keySet().stream().anyMatch(key -> key.startsWith(prefix));
  }

  /** These answers and one more. */
  public Answers with(String key, String code) {
    Map<String, String> more = new LinkedHashMap<>(codes);
    more.put(key, code);
    more.keySet().removeIf(other -> other.startsWith(key + "."));
    Set<String> rest = new LinkedHashSet<>(unknown);
    rest.remove(key);
    return new Answers(more, rest, materials);
  }

  /** These answers, and that nobody knows one more. */
  public Answers without(String key) {
    Set<String> more = new LinkedHashSet<>(unknown);
    more.add(key);
    return new Answers(codes, more, materials);
  }

  /** These answers with the materials that were brought, in place of those said so far. */
  public Answers withMaterials(List<String> brought) {
    return new Answers(codes, unknown, List.copyOf(brought));
  }

  /** Every answer by its key, in the order in which they were given. */
  public Map<String, String> codes() {
    return codes;
  }

  /** The keys of what nobody knew. */
  public Set<String> unknown() {
    return unknown;
  }

  /** The codes of the materials that were brought; null where nothing is said of any. */
  public @Nullable List<String> materials() {
    return materials;
  }

  /** The application file that says this. */
  public String file(Service service) {
    StringBuilder text = new StringBuilder(HEAD + "：一问一答写成，可以接着问，也可以判定 · made by answering\n");
    if (!unknown.isEmpty()) {
      text.append(UNKNOWN).append(' ').append(String.join(" ", unknown)).append('\n');
    }
    NestedKeys keys = new NestedKeys();
    for (StatedFact<?> fact : service.facts()) {
      String code = codes.get(fact.key());
      if (code != null) {
        keys.put(fact.key(), scalar(code));
      }
    }
    codes.forEach((key, code) -> keys.put(key, scalar(code)));
    text.append(keys);
    if (materials != null) {
      text.append(MATERIALS).append(": [").append(String.join(", ", materials)).append("]\n");
    }
    return text.toString();
  }

  private static String scalar(String value) {
    return !value.equals("null")
            && value.matches("[a-z][a-z-]*|[\\u4e00-\\u9fff]+|[0-9]{4}-[0-9]{2}-[0-9]{2}")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
