package org.luohu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.luohu.document.CommonWords;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.DateDomain;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.region.RegionNames;
import org.luohu.region.Regions;
import org.luohu.text.WordIndex;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/**
 * The codes of values that are written as people write them: in Chinese words, as dates in any
 * common form, as regions by name or by the 9 or 12 digits of statistical codes.
 */
public final class CommonValues {

  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private CommonValues() {}

  /**
   * The code of the value that a word means; empty where it means none or several, and where it is
   * a code already.
   *
   * @param day the day on which regions are called so
   */
  public static Optional<String> code(Domain<?> domain, String word, LocalDate day, World world) {
    if (domain instanceof RegionDomain regions) {
      return region(regions, word, day, world.regions());
    }
    if (domain instanceof DateDomain) {
      return CommonWords.day(word).map(LocalDate::toString).filter(iso -> !iso.equals(word));
    }
    if (domain instanceof EthnicityDomain) {
      boolean none = WordIndex.plain(word).equals(WordIndex.plain("无民族成份"));
      return none ? Optional.of(EthnicityDomain.NONE) : Optional.empty();
    }
    return option(domain, word);
  }

  private static Optional<String> option(Domain<?> domain, String word) {
    List<Option> options = domain.options();
    if (options.stream().anyMatch(option -> option.code().equals(word))) {
      return Optional.empty();
    }
    WordIndex<String> index = new WordIndex<>();
    for (Option option : options) {
      index.add(option.code(), option.code());
      index.add(option.label().zh(), option.code());
      index.add(option.label().en(), option.code());
    }
    if (domain instanceof ChoiceDomain<?> choice) {
      choice.offered().forEach(value -> value.also().forEach(w -> index.add(w, value.code())));
    }
    return index.find(word).or(() -> truth(options, word));
  }

  /** The one answer that says no, or yes, where that is what a word says. */
  private static Optional<String> truth(List<Option> options, String word) {
    Optional<Boolean> meant = CommonWords.truth(word);
    List<Option> alike =
        options.stream()
            .filter(option -> meant.isPresent())
            .filter(o -> said(o).equals(meant))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0).code()) : Optional.empty();
  }

  private static Optional<Boolean> said(Option option) {
    return CommonWords.truth(option.label().zh()).or(() -> CommonWords.truth(option.code()));
  }

  private static Optional<String> region(
      RegionDomain domain, String word, LocalDate day, Regions regions) {
    String text = word.strip();
    if (regions.parse(word).isPresent()) {
      return Optional.empty();
    }
    if (text.matches("[0-9]{9}|[0-9]{12}")) {
      return regions.parse(text.substring(0, 6)).map(Region::code);
    }
    List<Region> called = new ArrayList<>(RegionNames.called(text, day, regions));
    if (domain.anywhere() && called.isEmpty()) {
      called.addAll(outside(text, regions));
    }
    return called.size() == 1 ? Optional.of(called.get(0).code()) : Optional.empty();
  }

  /** The place outside the mainland that is called so, in Chinese or English. */
  private static List<Region> outside(String text, Regions regions) {
    List<String> codes = new ArrayList<>(Regions.COUNTRIES);
    codes.addAll(List.of("HK", "MO", "TW"));
    return codes.stream()
        .map(code -> regions.parse(code).orElseThrow())
        .filter(place -> isCalled(place, text))
        .toList();
  }

  private static boolean isCalled(Region place, String text) {
    Function<Locale, String> name =
        locale -> new Locale("", place.code()).getDisplayCountry(locale);
    return place.name().zh().equals(text)
        || LANGUAGES.stream().anyMatch(locale -> name.apply(locale).equalsIgnoreCase(text));
  }
}
