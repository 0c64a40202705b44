package org.luohu.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.PolicySource;

/**
 * Law by its name, and the digest that it had when the driver opened it.
 *
 * @param name {@value #BUNDLED}, or the path of a directory or bundle
 * @param publicKey the file of the key that verifies a bundle; null where none is named
 * @param digest what the driver found
 */
record Law(String name, @Nullable String publicKey, String digest) implements Serializable {

  static final String BUNDLED = "bundled";

  private static final ConcurrentHashMap<String, Luohu> OPENED = new ConcurrentHashMap<>();

  /**
   * The law of a name as it is now, for the driver.
   *
   * @throws org.luohu.problem.ProblemsException if it would not load
   */
  static Law named(String name, @Nullable String publicKey) {
    Luohu luohu = open(name, publicKey);
    OPENED.putIfAbsent(luohu.digest(), luohu);
    return new Law(name, publicKey, luohu.digest());
  }

  private static Luohu open(String name, @Nullable String publicKey) {
    return name.equals(BUNDLED)
        ? Luohu.bundled()
        : Luohu.open(PolicySource.at(Path.of(name), publicKey));
  }

  /**
   * What decides by it: one in each process, whatever the number of tasks.
   *
   * @throws IllegalStateException if other law lies there than the driver saw
   */
  Luohu luohu() {
    return OPENED.computeIfAbsent(digest, any -> same());
  }

  private Luohu same() {
    Luohu luohu = open(name, publicKey);
    if (!luohu.digest().equals(digest)) {
      throw new IllegalStateException(
          "the law `"
              + name
              + "` is "
              + luohu.digest()
              + " on this executor and "
              + digest
              + " on the driver; put the same law on every machine");
    }
    return luohu;
  }
}
