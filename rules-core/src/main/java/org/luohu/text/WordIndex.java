package org.luohu.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what people mean by a word: by its label, as it stands or as it is commonly written, with
 * what is in brackets or without, 的 and 《》 left out. A word that may mean several things means
 * none.
 *
 * @param <T> what is meant
 */
public final class WordIndex<T> {

  private static final Pattern BRACKETS = Pattern.compile("(.*)[（(]([^（）()]*)[）)](.*)");
  private static final Pattern PARTS = Pattern.compile("或者|、");
  private static final Pattern IDLE = Pattern.compile("[\\s《》“”\"的]|居民");

  private final Map<String, Set<T>> labels = new LinkedHashMap<>();
  private final Map<String, Set<T>> forms = new LinkedHashMap<>();

  /** What values that are choices are called, or may be, to find their codes by. */
  public static WordIndex<String> ofChoices(Map<String, ?> codes) {
    WordIndex<String> index = new WordIndex<>();
    codes.forEach(
        (code, value) -> {
          if (value instanceof Choice choice) {
            index.add(choice.label().zh(), code);
            index.add(choice.label().en(), code);
            choice.also().forEach(other -> index.add(other, code));
            choice.perhaps().forEach(other -> index.add(other, code));
          }
        });
    return index;
  }

  /** Lets a label stand for a value, in all its forms. */
  public void add(String label, T value) {
    put(labels, label, value);
    put(forms, label, value);
    Matcher brackets = BRACKETS.matcher(label);
    if (brackets.matches()) {
      String outside = brackets.group(1) + brackets.group(3);
      put(forms, outside, value);
      put(forms, brackets.group(2), value);
      parts(outside, value);
    } else {
      parts(label, value);
    }
  }

  private void parts(String label, T value) {
    for (String part : PARTS.split(label, -1)) {
      if (part.length() > 1) {
        put(forms, part, value);
      }
    }
  }

  private static <T> void put(Map<String, Set<T>> words, String word, T value) {
    words.computeIfAbsent(plain(word), any -> new LinkedHashSet<>()).add(value);
  }

  /** A word as it is compared. */
  public static String plain(String word) {
    String rest = IDLE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    return rest.isEmpty() ? word.strip() : rest;
  }

  /** What a word means, if it means one thing. */
  public Optional<T> find(String word) {
    String plain = plain(word);
    return only(labels.get(plain)).or(() -> only(forms.get(plain)));
  }

  /** What was probably meant by a word that means nothing. */
  public Optional<T> nearest(String word) {
    List<String> words = forms.keySet().stream().filter(form -> form.length() > 1).toList();
    return Spelling.nearest(plain(word), words).flatMap(this::find);
  }

  private static <T> Optional<T> only(@Nullable Set<T> values) {
    return values == null || values.size() != 1
        ? Optional.empty()
        : Optional.of(values.iterator().next());
  }
}
