package org.luohu.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.region.Region;
import org.luohu.region.RegionUse;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** Remarks on what was stated: region codes that are not in use on the day they are meant for. */
final class Notes {

  private Notes() {}

  /**
   * The remarks.
   *
   * @param stated what a family states, by {@link Application#byIndex}
   */
  static List<Text> on(Service service, @Nullable Object[] stated) {
    SortedMap<Region, Text> notes = new TreeMap<>();
    for (int i = 0; i < stated.length; i++) {
      if (stated[i] instanceof Region region) {
        Text note = RegionUse.note(region, day(service, i, stated));
        if (note != null) {
          notes.putIfAbsent(region, note);
        }
      }
    }
    return List.copyOf(notes.values());
  }

  /** The day of a region's own where it has one and that is stated, else the day of filing. */
  private static LocalDate day(Service service, int index, @Nullable Object[] stated) {
    StatedFact<LocalDate> own =
        service.placedOn().get(service.vocabulary().statedFacts().get(index));
    LocalDate day = own == null ? null : (LocalDate) stated[own.index()];
    return day != null ? day : (LocalDate) Objects.requireNonNull(stated[service.day().index()]);
  }
}
