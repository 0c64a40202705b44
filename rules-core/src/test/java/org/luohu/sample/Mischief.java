package org.luohu.sample;

/** What a hostile rule file tries to run. It leaves a mark as soon as it is so much as loaded. */
public final class Mischief {

  /** The system property that is set when the class is loaded. */
  public static final String MARK = "luohu.mischief";

  static {
    leaveMark();
  }

  private Mischief() {}

  private static void leaveMark() {
    System.setProperty(MARK, "done");
  }

  public static String run() {
    leaveMark();
    return "done";
  }

  public static boolean yes() {
    leaveMark();
    return true;
  }

  public static int one() {
    leaveMark();
    return 1;
  }
}
