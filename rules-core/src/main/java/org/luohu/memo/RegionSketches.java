package org.luohu.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.region.Regions;

/**
 * Regions as a set of policies tells them apart. An area that they name is itself; any other is
 * only the first, the second … province or city of this family. Counties matter no further, but for
 * whether the counter's covers the target's. Thread-safe.
 */
final class RegionSketches {

  /** So many provinces may be named before the two that stand for all others might run out. */
  private static final int MANY_PROVINCES = 20;

  private static final String ABROAD = "abroad";
  private static final String ANOTHER = "another";

  private final Set<String> areas;
  private final int provinces;
  private final Regions regions;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  RegionSketches(Set<String> areas, Regions regions) {
    this.regions = regions;
    this.areas = Set.copyOf(areas);
    provinces = (int) areas.stream().filter(area -> area.length() == 2).count();
  }

  /**
   * What is always the same of a region of the mainland.
   *
   * @param length how many digits its code has
   * @param county the county itself where policies name it
   */
  private record Known(
      Integer length, Area province, @Nullable Area city, @Nullable String county) {}

  /**
   * A province or a city.
   *
   * @param name what it is told apart by
   * @param code the area's own code
   * @param token itself where policies name it, else null
   * @param counties in how many ways an unknown region could lie in it
   * @param named how many areas within it the policies name
   */
  private record Area(String name, String code, @Nullable String token, int counties, int named) {}

  private Known known(Region region) {
    Known about = known.get(region.code());
    return about != null ? about : known.computeIfAbsent(region.code(), code -> know(region));
  }

  private Known know(Region region) {
    String code = region.code();
    Area city = null;
    if (region.hasCity() && code.length() >= 4) {
      city = area(code.substring(0, 4), region.city());
    }
    return new Known(
        code.length(),
        area(region.province(), region.province()),
        city,
        code.length() == 6 && areas.contains(code) ? code : null);
  }

  private Area area(String code, String name) {
    List<Region> counties = regions.countiesIn(new Region(code));
    boolean oneCity = new Region(code).hasCity();
    int ways =
        oneCity ? counties.size() : (int) counties.stream().map(Region::city).distinct().count();
    int named =
        (int)
            areas.stream()
                .filter(other -> other.length() > code.length() && other.startsWith(code))
                .count();
    boolean itself = areas.contains(code) || (code.length() == 2 && oneCity);
    return new Area(name, code, itself ? name : null, ways, named);
  }

  Sketch sketch(Sketcher.Tokens tokens) {
    return new Sketch(tokens);
  }

  /** The regions of one family, in the order in which they are added. */
  final class Sketch {
    private final Sketcher.Tokens tokens;
    private final List<Area> seen = new ArrayList<>(8);
    private final List<Region> mainland = new ArrayList<>(8);

    private Sketch(Sketcher.Tokens tokens) {
      this.tokens = tokens;
    }

    /**
     * Adds a region.
     *
     * @param compared whether something compares it with another region of the family
     */
    void add(Region region, boolean compared) {
      if (!region.mainland()) {
        tokens.add(region.none() || region.hongKongMacaoTaiwan() ? region.code() : ABROAD);
        return;
      }
      mainland.add(region);
      Known about = known(region);
      tokens.add(about.length());
      tokens.add(token(about.province(), compared));
      if (about.city() != null) {
        tokens.add(token(about.city(), compared));
      }
      if (about.county() != null) {
        tokens.add(about.county());
      }
    }

    private Object token(Area area, boolean compared) {
      if (!compared) {
        return area.token() == null ? ANOTHER : area.token();
      }
      int number = number(area);
      return area.token() == null ? (Object) number : area.token();
    }

    private int number(Area area) {
      for (int i = 0; i < seen.size(); i++) {
        if (seen.get(i).name().equals(area.name())) {
          return i;
        }
      }
      seen.add(area);
      return seen.size() - 1;
    }

    /** Adds how a counter and a target lie to each other. */
    void relate(Region counter, @Nullable Region target) {
      if (target != null && target.mainland()) {
        tokens.add((counter.covers(target) ? 1 : 0) + (target.covers(counter) ? 2 : 0));
      }
    }

    /**
     * Adds how many other places each of the areas still has, up to the two by which an unknown
     * region is represented.
     *
     * @return whether enough provinces are left to represent those that nobody names
     */
    boolean finish() {
      for (Area area : seen) {
        tokens.add(area.counties() - area.named() - mainland.size() >= 2 ? 2 : others(area));
      }
      return provinces + mainland.size() <= MANY_PROVINCES;
    }

    private int others(Area area) {
      Set<String> all = new HashSet<>(areas);
      for (Region region : mainland) {
        for (int length = 2; length <= region.code().length(); length += 2) {
          all.add(region.code().substring(0, length));
        }
      }
      return RegionDomain.within(new Region(area.code()), all, regions).size();
    }
  }
}
