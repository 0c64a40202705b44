package org.luohu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.author.Workshop;
import org.luohu.policy.Policy;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Choice;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;

/**
 * The vocabulary by its words: what rules call a thing, what an application calls it, and which
 * findings and materials speak of it.
 */
public final class WordSearchPage {

  private final String word;
  private final Language language;

  private WordSearchPage(String word, Language language) {
    this.word = word.toLowerCase(Locale.ROOT);
    this.language = language;
  }

  /** A name in files, what it is called, and what it may be. */
  private record Entry(String name, Text words, List<Text> values) {

    boolean speaksOf(String word) {
      return Stream.concat(Stream.of(Text.plain(name), words), values.stream())
          .flatMap(text -> Stream.of(text.zh(), text.en()))
          .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
  }

  /**
   * The page; empty where nothing speaks of the word.
   *
   * @param word Chinese, English or a name in files; any case
   */
  public static String of(Workshop workshop, String word, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    WordSearchPage search = new WordSearchPage(word, language);
    search.section(page, Text.of("规则里", "In rules"), properties());
    search.section(page, Text.of("申报和案例里", "In applications and cases"), stated());
    search.section(page, Text.of("意见", "Findings"), findings(workshop));
    search.section(page, Text.of("材料", "Materials"), materials(workshop));
    return page.toString();
  }

  private void section(TextPage page, Text heading, List<Entry> entries) {
    List<Entry> found = entries.stream().filter(entry -> entry.speaksOf(word)).toList();
    if (found.isEmpty()) {
      return;
    }
    page.heading(page.in(heading));
    for (Entry entry : found) {
      page.item(2, entry.name() + "  ", Ink.BOLD, entry.words().in(language), Ink.PLAIN);
      String values =
          entry.values().stream().map(text -> text.in(language)).collect(Collectors.joining("、"));
      if (!values.isEmpty()) {
        page.paragraph(4, values, Ink.FAINT);
      }
    }
  }

  private static List<Entry> properties() {
    List<Entry> entries = new ArrayList<>();
    for (Service service : Workshop.SERVICES.all()) {
      for (FactType type : ServiceDescription.of(service).vocabulary().factTypes()) {
        for (Property<?> property : type.properties()) {
          String name = type.name() + "( " + property.name() + " )";
          entries.add(new Entry(name, property.label(), constants(property.type())));
        }
      }
    }
    return entries;
  }

  private static List<Text> constants(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants)
            .filter(Choice.class::isInstance)
            .map(
                constant ->
                    named(type.getSimpleName() + "." + constant, ((Choice) constant).label()))
            .toList();
  }

  private static Text named(String name, Text words) {
    return Text.format("%s %s", "%s %s", name, words);
  }

  private static List<Entry> stated() {
    List<Entry> entries = new ArrayList<>();
    for (Service service : Workshop.SERVICES.all()) {
      for (StatedFact<?> fact : service.facts()) {
        List<Text> values =
            fact.options().stream().map(option -> named(option.code(), option.label())).toList();
        entries.add(new Entry(fact.key(), fact.label(), values));
      }
    }
    return entries;
  }

  private static List<Entry> findings(Workshop workshop) {
    Sayings sayings = new Sayings();
    for (Policy policy : workshop.library().all()) {
      policy.manifest().findings().forEach((code, e) -> sayings.add(code, e.text(), policy));
    }
    return sayings.entries();
  }

  private static List<Entry> materials(Workshop workshop) {
    Sayings sayings = new Sayings();
    for (Policy policy : workshop.library().all()) {
      policy.manifest().materials().forEach((code, e) -> sayings.add(code, e.name(), policy));
    }
    return sayings.entries();
  }

  /** Codes with their words and the policies that say so: a code may have other words elsewhere. */
  private static final class Sayings {

    private final Map<String, Map<Text, Set<String>>> byCode = new TreeMap<>();

    void add(String code, Text words, Policy policy) {
      byCode
          .computeIfAbsent(code, any -> new LinkedHashMap<>())
          .computeIfAbsent(words, any -> new LinkedHashSet<>())
          .add(policy.name());
    }

    List<Entry> entries() {
      List<Entry> entries = new ArrayList<>();
      byCode.forEach(
          (code, said) ->
              said.forEach(
                  (words, policies) ->
                      entries.add(
                          new Entry(code, words, policies.stream().map(Text::plain).toList()))));
      return entries;
    }
  }
}
