package org.luohu.draft;

import java.time.LocalDate;

/**
 * The name of a version.
 *
 * @param region the folder of the region
 * @param matter the folder of the matter (事项)
 * @param firstDay its first day in force
 */
public record VersionId(String region, String matter, LocalDate firstDay) {

  /** The form of the folders of regions and matters. */
  public static final String FOLDER = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** The matter of registration policies; all others are channels. */
  private static final String REGISTRATION = "birth-registration";

  private static final String NATIONAL = "national";

  /** {@code region/matter}. */
  public String name() {
    return region + "/" + matter;
  }

  /** The version's folder within the tree. */
  public String folder() {
    return name() + "/" + firstDay;
  }

  /** Whether it says who may be registered, rather than where it may be filed. */
  public boolean registration() {
    return matter.equals(REGISTRATION);
  }

  /** Whether it is for the whole country. */
  public boolean national() {
    return region.equals(NATIONAL);
  }

  /** The package of its rule files. */
  public String packageName() {
    return ("luohu." + region + "." + matter + ".v" + firstDay).replace('-', '_');
  }

  /** The same policy's version of another day. */
  public VersionId on(LocalDate day) {
    return new VersionId(region, matter, day);
  }
}
