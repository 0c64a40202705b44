package org.luohu.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luohu.problem.ValueFault;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/**
 * Regions: of each area that rules, policies or this application name, two counties in different
 * cities, each named county itself, and two elsewhere in different provinces. Two suffice, as rules
 * compare regions in pairs at most.
 */
public enum RegionDomain implements Domain<Region> {
  /** Where a hukou is: the mainland, or nowhere. */
  HUKOU,
  /** Where an institution is: the mainland. */
  SEAT,
  /** A counter: always taken as stated, coarse or not. */
  COUNTER,
  /** Any place on earth. */
  ANYWHERE;

  private static final Text REGION = Text.of("行政区划代码", "a region code");
  private static final Text PLACE = Text.of("行政区划代码，也不是国家或者地区代码", "a region code, nor a country's");
  private static final Text PLACE_FORM =
      Text.of(
          "境内填 2、4 或者 6 位行政区划代码；境外填 HK、MO、TW 或者两位国家代码",
          "write a region code of 2, 4 or 6 digits, or HK, MO, TW or a country's two letters");
  private static final Text FORM =
      Text.of(
          "填名称，例如 `上海市杨浦区`，或者 2、4、6 位行政区划代码，例如 `\"310110\"`",
          "write a name, such as `上海市杨浦区`, or a region code of 2, 4 or 6 digits, such as"
              + " `\"310110\"`");

  private static final String SOMEWHERE_ABROAD = "FR";

  @Override
  public List<Region> representatives(Landmarks landmarks) {
    Regions regions = landmarks.world().regions();
    Set<String> areas = areas(landmarks);
    List<Region> values = new ArrayList<>();
    for (String area : areas) {
      addWithin(new Region(area), areas, regions, values);
    }
    regions.provinces().stream()
        .filter(province -> !areas.contains(province.code()))
        .limit(2)
        .forEach(province -> values.add(regions.countiesIn(province).get(0)));
    if (this == HUKOU) {
      values.add(Region.NONE);
    } else if (this == ANYWHERE) {
      SortedSet<String> outside = new TreeSet<>(Set.of("HK", "MO", "TW", SOMEWHERE_ABROAD));
      outside.forEach(code -> values.add(new Region(code)));
    }
    return values;
  }

  @Override
  public List<Region> refinements(Region stated, Landmarks landmarks) {
    if (this == COUNTER || !stated.mainland() || stated.code().length() == 6) {
      return List.of(stated);
    }
    Set<String> areas = areas(landmarks);
    areas.add(stated.code());
    List<Region> values = new ArrayList<>();
    for (String area : areas) {
      if (area.startsWith(stated.code())) {
        addWithin(new Region(area), areas, landmarks.world().regions(), values);
      }
    }
    return values.isEmpty() ? List.of(stated) : values;
  }

  /** The areas by which regions can be told apart, each with those it lies in. */
  private static Set<String> areas(Landmarks landmarks) {
    Set<String> areas = new TreeSet<>(landmarks.areas());
    for (Object value : landmarks.values()) {
      if (value instanceof Region region && region.mainland()) {
        addArea(region.code(), areas);
      }
    }
    return areas;
  }

  /**
   * The areas that policies name, in their fields of application and in their rules, each with
   * those it lies in.
   */
  public static Set<String> areas(Set<String> named, Collection<SortedSet<Object>> compared) {
    Set<String> areas = new TreeSet<>();
    named.forEach(area -> addArea(area, areas));
    for (SortedSet<Object> constants : compared) {
      for (Object constant : constants) {
        if (constant instanceof String text && text.matches("[0-9]{2,6}")) {
          addArea(text, areas);
        }
      }
    }
    return areas;
  }

  private static void addArea(String code, Set<String> areas) {
    String area = new Region(code).code();
    for (int length = 2; length <= area.length(); length += 2) {
      areas.add(area.substring(0, length));
    }
  }

  /** The regions that stand for an area, those left out that other areas name. */
  public static List<Region> within(Region area, Set<String> areas, Regions regions) {
    List<Region> values = new ArrayList<>();
    addWithin(area, areas, regions, values);
    return values;
  }

  private static void addWithin(
      Region area, Set<String> areas, Regions regions, List<Region> values) {
    if (area.code().length() == 6) {
      values.add(regions.own(area));
      return;
    }
    Set<String> cities = new HashSet<>();
    int added = 0;
    List<Region> counties = regions.countiesIn(area);
    for (Region county : counties) {
      boolean named = areas.contains(county.code().substring(0, area.code().length() + 2));
      boolean fresh = area.hasCity() || cities.add(county.city());
      if (!named && fresh) {
        values.add(county);
        if (++added == 2) {
          return;
        }
      }
    }
    if (counties.isEmpty()) {
      values.add(regions.own(area));
    }
  }

  /** What a value is called. */
  public Text noun() {
    return anywhere() ? PLACE : REGION;
  }

  /** How a value is written. */
  public Text form() {
    return anywhere() ? PLACE_FORM : FORM;
  }

  /** Whether a region outside the mainland can be stated. */
  public boolean anywhere() {
    return this == ANYWHERE;
  }

  @Override
  public Region canonical(Region value, World world) {
    return world.regions().own(value);
  }

  @Override
  public Optional<ValueFault> fault(Region value) {
    if (value.mainland() || (anywhere() && !value.none()) || (this == HUKOU && value.none())) {
      return Optional.empty();
    }
    String quoted = "`" + value.code() + "`";
    return Optional.of(
        new ValueFault(
            "not-mainland",
            Text.of(
                quoted + " 是" + value.name().zh() + "，这里只能填内地的行政区划",
                quoted
                    + " is "
                    + value.name().en()
                    + ", and this must be a region of the mainland"),
            List.of(FORM)));
  }

  @Override
  public String code(Region value) {
    return value.code();
  }

  @Override
  public Text label(Region value) {
    return value.name();
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
