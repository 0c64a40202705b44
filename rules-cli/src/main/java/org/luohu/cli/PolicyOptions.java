package org.luohu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.document.Quotation;
import org.luohu.policy.PolicyFiles;
import org.luohu.text.Text;
import picocli.CommandLine.Option;

/** Which policies are used. */
final class PolicyOptions {

  @Option(
      names = "--policies",
      paramLabel = "DIR",
      description = {
        "改用这个目录里的政策；不写则用自带的。",
        "Use the policies of this directory instead of the bundled ones."
      })
  private @Nullable String directory;

  /** Whether a directory was named. */
  boolean named() {
    return directory != null;
  }

  /** Luohu with the policies asked for. */
  Luohu luohu() {
    return directory == null ? Bundled.luohu() : Luohu.open(path(directory));
  }

  /** The tree asked for. */
  PolicyFiles files() {
    return directory == null ? PolicyFiles.bundled() : PolicyFiles.in(path(directory));
  }

  /**
   * The directory that an author works in: the one named, or {@code policies} where the command
   * runs.
   *
   * @throws UsageFault if there is none
   */
  Path directory() {
    Path path = path(directory == null ? "policies" : directory);
    if (!Files.isDirectory(path)) {
      throw new UsageFault(
          Text.of(
              "没有政策目录 " + Quotation.of(path.toString()),
              "there is no directory " + Quotation.of(path.toString())),
          List.of(
              Text.of(
                  "用 `--policies` 指明含有 <地区>/<事项>/<施行日> 的目录",
                  "name the directory that holds <region>/<matter>/<first day> with"
                      + " `--policies`")));
    }
    return path;
  }

  /** A path as it was typed. */
  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      String quoted = Quotation.of(typed);
      throw new UsageFault(Text.of(quoted + " 不是路径", quoted + " is not a path"), List.of());
    }
  }
}
