package org.luohu.deciding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What decided: the versions of Luohu and of the rules engine. */
public final class Engine {

  private static final String NAME = read();

  private Engine() {}

  /** The versions in words, as the build knows them. */
  public static String name() {
    return NAME;
  }

  private static String read() {
    try (InputStream in = Engine.class.getResourceAsStream("engine.txt")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks engine.txt");
      }
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return words.replace("-SNAPSHOT", ""); // what is being built is called by what it will be
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
