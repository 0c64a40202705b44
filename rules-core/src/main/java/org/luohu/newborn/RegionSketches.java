package org.luohu.newborn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.region.Regions;

/**
 * Regions as a set of policies tells them apart. An area that they name is itself; any other is only the first, the
 * second … province, city or county that this family names. Thread-safe.
 */
final class RegionSketches {

  /** So many provinces may be named before the two that stand for all others might run out. */
  private static final int MANY_PROVINCES = 20;

  private static final String ABROAD = "abroad";
  private static final String COUNTY_OF_A_PROVINCE = "90";

  private final Set<String> areas = new HashSet<>();
  private final int provinces;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  RegionSketches(Map<String, SortedSet<Object>> constants, Set<String> named) {
    areas.addAll(RegionDomain.areas(named, constants.values()));
    provinces = (int) areas.stream().filter(area -> area.length() == 2).count();
  }

  /** What is always the same of a region of the mainland: its areas, widest first. */
  private record Known(List<Area> areas, Object kind) {}

  /**
   * An area.
   *
   * @param token itself where policies name it, else null
   * @param counties how many representatives could be found in it
   * @param named how many areas within it the policies name
   */
  private record Area(String code, @Nullable String token, int counties, int named) {}

  private Known known(Region region) {
    return known.computeIfAbsent(region.code(), code -> know(region));
  }

  private Known know(Region region) {
    List<Area> list = new ArrayList<>();
    String code = region.code();
    for (int length = 2; length <= code.length(); length += 2) {
      String area = code.substring(0, length);
      List<Region> counties = length == 6 ? List.of() : Regions.countiesIn(new Region(area));
      boolean oneCity = new Region(area).hasCity();
      int distinct = oneCity ? counties.size() : (int) counties.stream().map(Region::city).distinct().count();
      int named = (int) areas.stream().filter(other -> other.length() > area.length() && other.startsWith(area)).count();
      boolean itself = areas.contains(area) || length == 2 && oneCity;
      list.add(new Area(area, itself ? area : null, distinct, named));
    }
    boolean listed = code.length() == 6 && Regions.countiesIn(new Region(code.substring(0, 4))).contains(region);
    boolean apart = code.length() >= 4 && code.startsWith(COUNTY_OF_A_PROVINCE, 2);
    return new Known(List.copyOf(list), code.length() + (listed ? "+" : "-") + (apart ? "+" : "-"));
  }

  Sketch sketch(Outliner.Tokens tokens) {
    return new Sketch(tokens);
  }

  /** The regions of one family, in the order in which they are added. */
  final class Sketch {
    private final Outliner.Tokens tokens;
    private final List<Area> seen = new ArrayList<>();
    private final List<String> abroad = new ArrayList<>(2);
    private int regions;

    private Sketch(Outliner.Tokens tokens) {
      this.tokens = tokens;
    }

    void add(Region region) {
      if (!region.mainland()) {
        addOutside(region);
        return;
      }
      regions++;
      Known about = known(region);
      tokens.add(about.kind());
      for (Area area : about.areas()) {
        int number = number(area);
        tokens.add(area.token() != null ? area.token() : (Object) number);
      }
    }

    private void addOutside(Region region) {
      if (region.none() || region.hongKongMacaoTaiwan()) {
        tokens.add(region.code());
        return;
      }
      int number = abroad.indexOf(region.code());
      if (number < 0) {
        number = abroad.size();
        abroad.add(region.code());
      }
      tokens.add(ABROAD);
      tokens.add(number);
    }

    private int number(Area area) {
      for (int i = 0; i < seen.size(); i++) {
        if (seen.get(i).code().equals(area.code())) {
          return i;
        }
      }
      seen.add(area);
      return seen.size() - 1;
    }

    /**
     * Adds how many other places each of the areas still has, up to the two by which an unknown region is represented.
     *
     * @return whether enough provinces are left to represent those that nobody names
     */
    boolean finish() {
      for (Area area : seen) {
        if (area.code().length() < 6) {
          tokens.add(area.counties() - area.named() - regions >= 2 ? 2 : others(area));
        }
      }
      return provinces + regions <= MANY_PROVINCES;
    }

    private int others(Area area) {
      Set<String> all = new HashSet<>(areas);
      seen.forEach(other -> all.add(other.code()));
      return RegionDomain.within(new Region(area.code()), all).size();
    }
  }
}
