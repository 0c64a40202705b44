package org.luohu.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luohu.application.Service;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.DateDomain;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.IdNumberDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.RemarkDomain;
import org.luohu.domain.YesNoDomain;
import org.luohu.render.Json;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** The kinds of values that the facts of a service have, each defined once and referred to. */
final class Definitions {

  private final Map<String, Domain<?>> kinds = new LinkedHashMap<>();
  private final boolean cases;

  /**
   * The definitions that the facts of a service need, in the order in which they need them.
   *
   * @param cases whether for cases, whose days may be counted back from the day of filing
   */
  Definitions(Service service, boolean cases) {
    this.cases = cases;
    for (StatedFact<?> fact : service.facts()) {
      String name = name(Domain.of(fact));
      if (!name.isEmpty()) {
        kinds.putIfAbsent(name, Domain.of(fact));
      }
    }
  }

  private static String reference(String name) {
    return "#/$defs/" + name;
  }

  /** The definitions that a text refers to. */
  void write(Json json, String text) throws IOException {
    for (Map.Entry<String, Domain<?>> kind : kinds.entrySet()) {
      if (text.contains('"' + reference(kind.getKey()) + '"')) {
        json.object(kind.getKey(), () -> define(json, kind.getValue()));
      }
    }
  }

  /** The members of the schema of a value: a reference where the kind is defined. */
  void value(Json json, Domain<?> domain) throws IOException {
    String name = name(domain);
    if (!name.isEmpty()) {
      json.string("$ref", reference(name));
    } else if (domain instanceof YesNoDomain answers && !answers.plain()) {
      oneOf(json, domain.options());
    } else if (domain instanceof RemarkDomain remark) {
      json.strings("type", List.of("string", "integer"));
      json.number("maxLength", remark.longest());
    } else {
      json.string("type", "boolean");
    }
  }

  /** An enumeration with what each value is called. */
  private static void oneOf(Json json, List<Option> options) throws IOException {
    json.string(
        "description",
        options.stream()
            .map(option -> option.code() + ": " + both(option.label()))
            .collect(Collectors.joining("; ")));
    json.strings("enum", options.stream().map(Option::code).toList());
  }

  static String both(Text text) {
    return text.zh() + " / " + text.en();
  }

  /** The name under which a kind of value is defined; empty for what is written out. */
  private String name(Domain<?> domain) {
    if (domain instanceof ChoiceDomain<?> choice) {
      String type = choice.values().get(0).getDeclaringClass().getSimpleName();
      return type.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
    if (domain instanceof RegionDomain region) {
      return region.anywhere() ? "place" : "region";
    }
    if (domain instanceof DateDomain) {
      return cases ? "case-day" : "day";
    }
    if (domain instanceof EthnicityDomain) {
      return "ethnicity";
    }
    return domain instanceof IdNumberDomain ? "id-number" : "";
  }

  private void define(Json json, Domain<?> domain) throws IOException {
    if (domain instanceof RegionDomain region) {
      code(json, region);
    } else if (domain instanceof DateDomain) {
      day(json);
    } else if (domain instanceof EthnicityDomain) {
      json.string(
          "description",
          "GB/T 3304 名称，有无“族”字均可；外国人填 none / GB/T 3304 name with or without 族; none for"
              + " foreigners");
      json.strings("enum", ethnicities());
    } else if (domain instanceof IdNumberDomain) {
      json.string("description", "GB 11643; 校验后不再显示 / checked, then never shown whole");
      json.strings("type", List.of("string", "integer"));
      json.string("pattern", "^[0-9]{17}[0-9X]$");
    } else {
      oneOf(json, domain.options());
    }
  }

  private void day(Json json) throws IOException {
    String day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    if (cases) {
      json.string(
          "description",
          "年-月-日，或者从申报日倒数：filed-on - 21d（日）、- 1m（月）、- 6y（年） / year-month-day, or counted back"
              + " from the filing: filed-on - 21d (days), - 1m (months), - 6y (years)");
      json.string("type", "string");
      json.string("pattern", "^(" + day + "|filed-on( *- *[0-9]{1,5}[dmy])?)$");
    } else {
      json.string("description", "年-月-日 / year-month-day");
      json.string("type", "string");
      json.string("format", "date");
      json.string("pattern", "^" + day + "$");
    }
  }

  private static void code(Json json, RegionDomain region) throws IOException {
    boolean anywhere = region.anywhere();
    json.string(
        "description",
        anywhere
            ? "行政区划代码或者全称，或者 HK、MO、TW，或者两位国家代码（ISO 3166-1）/ region code or full name, or"
                + " HK, MO, TW, or a country's ISO 3166-1 alpha-2 code"
            : "GB/T 2260 行政区划代码，2、4 或者 6 位，或者全称 / GB/T 2260 code of 2, 4 or 6 digits, or full"
                + " name");
    json.strings("type", List.of("string", "integer"));
    json.string(
        "pattern",
        "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[\u4e00-\u9fff]{2,60}"
            + (anywhere ? "|[A-Z]{2}" : "")
            + ")$");
    json.number("minimum", 11);
    json.number("maximum", 999_999);
  }

  /** The names that are bundled, with and without 族; a tree may add to them. */
  private static List<String> ethnicities() {
    List<String> bundled = World.bundled().ethnicities().names();
    List<String> names = new ArrayList<>(bundled);
    bundled.forEach(name -> names.add(name + "族"));
    names.add(EthnicityDomain.NONE);
    return names;
  }
}
