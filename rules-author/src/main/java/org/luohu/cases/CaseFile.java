package org.luohu.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.PolicyFiles;

/**
 * A case file, as one that speaks of a version. A file in the folder of a version speaks of that
 * version; one in the folder of cases of a policy speaks of each version in force on a day that it
 * names.
 *
 * @param version the version, {@code region/matter/first-day}
 * @param path its path in the tree
 * @param bytes what it holds
 * @param from the first day on which it speaks of the version
 * @param until the day after the last such day
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CaseFile(String version, String path, byte[] bytes, LocalDate from, LocalDate until) {

  /** The folder of cases within that of a version or of a policy, with a slash behind it. */
  public static final String FOLDER = "cases/";

  /** A file that speaks of one version whatever its days. */
  public static CaseFile own(String version, String path, byte[] bytes) {
    return new CaseFile(version, path, bytes, LocalDate.MIN, LocalDate.MAX);
  }

  /** The case files that may speak of a version, those beside it first, by their names. */
  public static List<CaseFile> of(PolicyFiles files, String version) {
    List<CaseFile> all = new ArrayList<>(beside(files, version));
    all.addAll(shared(files, version));
    return all;
  }

  /** The case files in the folder of a version. */
  public static List<CaseFile> beside(PolicyFiles files, String version) {
    List<CaseFile> beside = new ArrayList<>();
    files
        .of(version)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(FOLDER)) {
                beside.add(own(version, version + "/" + path, bytes));
              }
            });
    return beside;
  }

  /** Those in the folder of cases of the policy that a version is of. */
  public static List<CaseFile> shared(PolicyFiles files, String version) {
    List<CaseFile> shared = new ArrayList<>();
    String policy = version.substring(0, version.lastIndexOf('/'));
    String folder = policy + "/" + FOLDER;
    Map<String, byte[]> found = files.of(policy + "/cases");
    LocalDate day = day(version);
    if (!found.isEmpty() && day != null) {
      NavigableSet<LocalDate> days = days(files, policy);
      LocalDate next = days.higher(day);
      LocalDate from = days.lower(day) == null ? LocalDate.MIN : day;
      LocalDate until = next == null ? LocalDate.MAX : next;
      found.forEach(
          (name, bytes) -> shared.add(new CaseFile(version, folder + name, bytes, from, until)));
    }
    return shared;
  }

  /** Whether another is the same file, with the same bytes, and speaks of the same days. */
  public boolean same(CaseFile other) {
    return version.equals(other.version)
        && path.equals(other.path)
        && from.equals(other.from)
        && until.equals(other.until)
        && Arrays.equals(bytes, other.bytes);
  }

  /** The first days of the versions of a policy. */
  private static NavigableSet<LocalDate> days(PolicyFiles files, String policy) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (String path : files.of(policy).keySet()) {
      LocalDate day = day(path.substring(0, Math.max(0, path.indexOf('/'))));
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(String version) {
    try {
      return LocalDate.parse(version.substring(version.lastIndexOf('/') + 1));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /**
   * Whether it speaks of the version on a day of filing; one that cannot be read is told of once,
   * by the earliest version.
   */
  public boolean covers(@Nullable LocalDate day) {
    return day == null ? from.equals(LocalDate.MIN) : !day.isBefore(from) && day.isBefore(until);
  }
}
