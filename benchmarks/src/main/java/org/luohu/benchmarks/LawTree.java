package org.luohu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.luohu.policy.PolicyFiles;

/** The law as a directory of policies, and copies of Zhejiang's and the channel's beside them. */
final class LawTree {

  /** Not in force when the families file; a paper that some bring is known by it alone. */
  private static final String KNOWS_A_PAPER = "jiangsu/birth-registration/2023-06-09";

  private static final PolicyFiles BUNDLED = PolicyFiles.bundledLaw();

  private LawTree() {}

  /**
   * Writes a tree.
   *
   * @param provinces for which of them there are copies beside Zhejiang's own
   */
  static Path write(List<String> provinces) {
    try {
      Path tree = Files.createTempDirectory("luohu-law");
      for (String file : List.of("sources.yaml", "checked.yaml")) {
        Files.write(tree.resolve(file), BUNDLED.files().get(file));
      }
      for (String version : Law.VERSIONS) {
        copy(version, version, "", tree);
      }
      copy(KNOWS_A_PAPER, KNOWS_A_PAPER, "", tree);
      for (String province : provinces) {
        if (!province.equals(Law.ZHEJIANG)) {
          for (String version : Law.VERSIONS.subList(1, Law.VERSIONS.size())) {
            String region = version.substring(0, version.indexOf('/'));
            copy(version, version.replace(region, region + "-" + province), province, tree);
          }
        }
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String version, String copy, String province, Path tree)
      throws IOException {
    Files.createDirectories(tree.resolve(copy));
    for (var file : BUNDLED.of(version).entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      if (!province.isEmpty()) {
        text =
            text.replaceFirst(
                    "(?m)^package luohu\\.(\\w+)\\.", "package luohu.$1_" + province + ".")
                .replaceFirst("target: \\[[^\\]]*\\]", "target: [\"" + province + "\"]");
      }
      Files.writeString(tree.resolve(copy).resolve(name), text);
    }
  }
}
