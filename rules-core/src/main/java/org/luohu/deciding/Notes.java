package org.luohu.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.ServiceDescription;
import org.luohu.region.Region;
import org.luohu.region.RegionUse;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * Remarks on what was stated: that the law of a place was not read, and region codes that are not
 * in use on the day they are meant for.
 */
final class Notes {

  private Notes() {}

  /**
   * The remarks.
   *
   * @param stated what a family states, by {@link Application#byIndex}
   * @param unread the place for which nothing but the law of the whole country is on record; null
   *     where there is none
   */
  static List<Text> on(
      ServiceDescription service, @Nullable Object[] stated, @Nullable Region unread) {
    List<Text> notes = new ArrayList<>(outOfUse(service, stated));
    if (unread != null) {
      notes.add(0, unread(unread, service.local()));
    }
    return List.copyOf(notes);
  }

  private static Text unread(Region place, Text local) {
    return Text.format(
        "申报日有效的%s的省、市规定没有收录，只按全国规定判断；当地对%s另有规定的，没有读到，请向当地公安机关核对",
        "no provincial or city rules of %s for that day are on record, so that this rests on"
            + " national law alone; what they say of %s was not read; ask the police there",
        place.name(),
        local);
  }

  private static List<Text> outOfUse(ServiceDescription service, @Nullable Object[] stated) {
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
  private static LocalDate day(ServiceDescription service, int index, @Nullable Object[] stated) {
    StatedFact<LocalDate> own =
        service.placedOn().get(service.vocabulary().statedFacts().get(index));
    LocalDate day = own == null ? null : (LocalDate) stated[own.index()];
    return day != null ? day : (LocalDate) Objects.requireNonNull(stated[service.day().index()]);
  }
}
