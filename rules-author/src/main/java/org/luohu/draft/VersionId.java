package org.luohu.draft;

import java.time.LocalDate;

/**
 * The name of a version.
 *
 * @param region the folder of the region
 * @param service the folder of the service
 * @param firstDay its first day in force
 */
public record VersionId(String region, String service, LocalDate firstDay) {

  /** The form of the folders of regions and services. */
  public static final String FOLDER = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** The service of registration policies; all others are channels. */
  private static final String REGISTRATION = "birth-registration";

  private static final String NATIONAL = "national";

  /** {@code region/service}. */
  public String name() {
    return region + "/" + service;
  }

  /** The version's folder within the tree. */
  public String folder() {
    return name() + "/" + firstDay;
  }

  /** Whether it says who may be registered, rather than where it may be filed. */
  public boolean registration() {
    return service.equals(REGISTRATION);
  }

  /** Whether it is for the whole country. */
  public boolean national() {
    return region.equals(NATIONAL);
  }

  /** The package of its rule files. */
  public String packageName() {
    return ("luohu." + region + "." + service + ".v" + firstDay).replace('-', '_');
  }

  /** The same policy's version of another day. */
  public VersionId on(LocalDate day) {
    return new VersionId(region, service, day);
  }
}
