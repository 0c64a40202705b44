package org.luohu.logic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.luohu.author.Workshop;
import org.luohu.policy.PolicyFiles;

/** Copies of the bundled library with a change in them. */
public final class Edited {

  private final TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundled().files());

  /** Leaves out the law of all places but some; what lies beside their folders stays. */
  public Edited only(String... places) {
    List<String> kept = List.of(places);
    files.keySet().removeIf(path -> elsewhere(path, kept));
    return this;
  }

  private static boolean elsewhere(String path, List<String> kept) {
    int slash = path.indexOf('/');
    return slash > 0 && !path.startsWith("world/") && !kept.contains(path.substring(0, slash));
  }

  /** Adds a rule at the end of a file. */
  public Edited rule(String file, String rule) {
    return put(file, text(file) + "\n" + rule + "\n");
  }

  /** Replaces a passage that has to be there. */
  public Edited replace(String file, String passage, String by) {
    if (!text(file).contains(passage)) {
      throw new IllegalArgumentException(file + " does not say: " + passage);
    }
    return put(file, text(file).replace(passage, by));
  }

  /** Adds a copy of a version as the version of another day. */
  public Edited version(String from, String to) {
    String oldPackage = "v" + from.substring(from.lastIndexOf('/') + 1).replace('-', '_');
    String newPackage = "v" + to.substring(to.lastIndexOf('/') + 1).replace('-', '_');
    for (String path :
        files.keySet().stream()
            .filter(path -> path.startsWith(from + "/") && !path.contains("/cases/"))
            .toList()) {
      put(to + path.substring(from.length()), text(path).replace(oldPackage, newPackage));
    }
    return this;
  }

  private String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  private Edited put(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public Workshop open() {
    return Workshop.open(new PolicyFiles("", files));
  }
}
