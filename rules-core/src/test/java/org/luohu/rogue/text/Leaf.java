package org.luohu.rogue.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.luohu.rogue.facts.Rising;

/** A leaf that looks up, asks the clock, reads a file and writes to the console. */
public final class Leaf {

  public Rising rising() throws IOException {
    long now = System.currentTimeMillis() + Clock.systemUTC().millis();
    System.out.println(LocalDate.now() + " " + now + new String(Files.readAllBytes(Path.of("x"))));
    return new Rising(Leaf.class.getResourceAsStream("x"));
  }
}
