package org.luohu.cli;

/** Where Jazzer begins: the target that {@code -Dluohu.target} names. */
public final class Fuzzing {

  private static final Targets.Target TARGET = Targets.of(System.getProperty("luohu.target", ""));

  private Fuzzing() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Targets.run(TARGET, bytes);
  }
}
