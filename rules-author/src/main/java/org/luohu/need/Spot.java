package org.luohu.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.luohu.policy.Policy;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.region.Regions;

/**
 * A place of whose own the law may say something: a province, or a city or county that a version
 * names.
 *
 * @param region the place
 * @param county a county that stands for it
 * @param except the places within it that are spots of their own
 */
public record Spot(Region region, Region county, List<Region> except) {

  private static final Pattern CODE = Pattern.compile("[0-9]{4}|[0-9]{6}");

  /** Copies the places in. */
  public Spot {
    except = List.copyOf(except);
  }

  /** Every province, and every place below that the law of a service names, by their codes. */
  static List<Spot> of(List<List<Policy>> laws, Regions regions) {
    TreeSet<Region> named = new TreeSet<>(regions.provinces());
    for (List<Policy> law : laws) {
      RuleConstants constants = RuleConstants.of(law);
      Stream.concat(
              constants.areas().stream(),
              constants.byProperty().values().stream().flatMap(Set::stream).map(Object::toString))
          .filter(code -> CODE.matcher(code).matches())
          .forEach(code -> regions.parse(code).ifPresent(named::add));
    }
    List<Spot> spots = new ArrayList<>();
    for (Region region : named) {
      List<Region> within =
          named.stream().filter(one -> !one.equals(region) && region.covers(one)).toList();
      county(region, within, regions)
          .ifPresent(county -> spots.add(new Spot(region, county, within)));
    }
    return spots;
  }

  private static Optional<Region> county(Region region, List<Region> except, Regions regions) {
    return regions.countiesIn(region).stream()
        .filter(county -> except.stream().noneMatch(one -> one.covers(county)))
        .findFirst();
  }
}
