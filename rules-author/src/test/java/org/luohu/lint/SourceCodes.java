package org.luohu.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of faults as the sources write them, of this module and of the core. */
final class SourceCodes {

  private static final List<Path> MAINS =
      List.of(main(Path.of("..", "rules-core")), main(Path.of("")));
  private static final List<String> ROOMS_OF_MAPPINGS =
      List.of("application", "case", "policy", "world");
  private static final String KIND =
      "\"([a-z0-9]+(?:-[a-z0-9]+)+|alias|tag|empty|encoding|malformed|[a-z]+)\"";
  private static final Pattern WHOLE =
      Pattern.compile(
          "\"((?:drl|policy|case|application|document|lint|world)/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:faults\\.(?:add|name)|whole\\(\\s*source,|problem|past|Check\\.\\w+|new Check|new"
              + " ValueFault)\\(?\\s*"
              + KIND
              + "\\s*,");

  private SourceCodes() {}

  private static Path main(Path module) {
    return module.resolve(Path.of("src", "main", "java", "org", "luohu"));
  }

  static TreeSet<String> all() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    for (Path main : MAINS) {
      try (Stream<Path> files = Files.walk(main)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          WHOLE.matcher(text).results().forEach(match -> codes.add(match.group(1)));
          inRoom(main.relativize(file).getName(0).toString(), text, codes);
        }
      }
    }
    return codes;
  }

  private static void inRoom(String folder, String text, TreeSet<String> codes) {
    List<String> rooms =
        switch (folder) {
          case "drl" -> List.of("drl");
          case "policy" -> List.of("policy");
          case "cases" -> List.of("case");
          case "world" -> List.of("world");
          case "input", "domain", "newborn", "idcard", "movechild" -> List.of("application");
          case "document" -> ROOMS_OF_MAPPINGS;
          default -> List.of();
        };
    Matcher matcher = FAULT.matcher(text);
    while (matcher.find()) {
      rooms.forEach(room -> codes.add(room + "/" + matcher.group(1)));
    }
    if (folder.equals("document") && text.contains("room + \"/missing-key\"")) {
      rooms.forEach(room -> codes.add(room + "/missing-key"));
      rooms.forEach(room -> codes.add(room + "/unknown-value"));
      rooms.forEach(room -> codes.add(room + "/unknown-key"));
      codes.remove("case/bad-date"); // what a case expects has no days
      codes.remove("world/unknown-value"); // no choice is made there
    }
    if (folder.equals("drl") && text.contains("\"missing-\" + keyword")) {
      List.of("when", "then", "end").forEach(word -> codes.add("drl/missing-" + word));
    }
  }
}
