package org.luohu.world;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.CalendarYear;
import org.luohu.document.BinaryInput;
import org.luohu.document.BinaryOutput;
import org.luohu.text.Text;

/**
 * The bundled ethnicities and calendars in a form that is read at once, year by year: the build
 * makes it of the sources, which are kept beside it.
 */
final class CompiledWorld {

  private final byte[] bytes;
  private final int ethnicities;
  private final Map<Integer, Integer> years = new HashMap<>();

  private CompiledWorld(byte[] bytes, BinaryInput in) {
    this.bytes = bytes;
    ethnicities = in.skipBytes();
    for (int left = in.number(); left > 0; left--) {
      years.put(in.number(), in.skipBytes());
    }
  }

  /**
   * The compiled form.
   *
   * @param state what tells its sources from others
   */
  static byte[] of(Ethnicities ethnicities, Collection<CalendarYear> years, String state) {
    BinaryOutput labels = new BinaryOutput();
    labels.list(
        ethnicities.labels().entrySet(),
        label -> {
          labels.text(label.getKey());
          labels.text(label.getValue().zh());
          labels.text(label.getValue().en());
        });
    BinaryOutput out = new BinaryOutput();
    out.text(state);
    out.bytes(labels.toByteArray());
    out.list(
        years,
        year -> {
          out.number(year.year());
          out.bytes(of(year));
        });
    return out.toByteArray();
  }

  private static byte[] of(CalendarYear year) {
    BinaryOutput out = new BinaryOutput();
    for (Set<LocalDate> days : List.of(year.off(), year.work())) {
      out.list(days.stream().sorted().toList(), out::day);
    }
    return out.toByteArray();
  }

  /** What was compiled; null where there is none of these sources. */
  static @Nullable CompiledWorld read(byte @Nullable [] bytes, String state) {
    if (bytes == null) {
      return null;
    }
    BinaryInput in = new BinaryInput(bytes, 0);
    return in.text().equals(state) ? new CompiledWorld(bytes, in) : null;
  }

  Ethnicities ethnicities() {
    BinaryInput in = new BinaryInput(bytes, ethnicities);
    Map<String, Text> labels = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      String zh = in.text();
      labels.put(name, Text.of(zh, in.text()));
    }
    return new Ethnicities(labels);
  }

  /** A year; null where none is on record. */
  @Nullable CalendarYear year(int year) {
    Integer place = years.get(year);
    if (place == null) {
      return null;
    }
    BinaryInput in = new BinaryInput(bytes, place);
    Set<LocalDate> off = Set.copyOf(in.list(in::day));
    return new CalendarYear(year, off, Set.copyOf(in.list(in::day)));
  }
}
