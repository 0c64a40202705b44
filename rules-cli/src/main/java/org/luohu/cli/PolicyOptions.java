package org.luohu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.PolicySource;
import org.luohu.author.Workshop;
import org.luohu.bundle.Bundle;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import picocli.CommandLine.Option;

/** Which policies are used. */
final class PolicyOptions {

  @Option(
      names = "--policies",
      paramLabel = "DIR",
      order = 30,
      description = {
        "改用这个目录里的政策，或者法规包；不写则用自带的。",
        "Use the policies of this directory, or bundle, instead of the bundled ones."
      })
  private @Nullable String path;

  @Option(
      names = "--public-key",
      paramLabel = "PEM",
      order = 31,
      description = {
        "法规包必须是这把 Ed25519 公钥的主人签的；none 不验证签名。",
        "The Ed25519 public key whose owner must have signed the bundle; none for anybody's."
      })
  private @Nullable String publicKey;

  private boolean others;

  /** Whether a directory or a bundle was named. */
  boolean named() {
    return path != null;
  }

  /** Luohu with the policies asked for. */
  Luohu luohu() {
    PolicySource source = source();
    return source == null ? Bundled.luohu() : Luohu.open(source);
  }

  /** What was named; null where nothing was. */
  private @Nullable PolicySource source() {
    if (path == null) {
      if (publicKey != null && !others) {
        throw new UsageFault(
            Text.of("--public-key 要和 --policies 一起用", "--public-key goes with --policies"),
            Text.of("写明法规包：--policies law.zip", "name the bundle: --policies law.zip"));
      }
      return null;
    }
    return source(path(path));
  }

  /** What a path means under the key that was named. */
  PolicySource source(Path path) {
    if (publicKey != null && !publicKey.equals(PolicySource.UNSIGNED)) {
      path(publicKey);
    }
    return PolicySource.at(path, publicKey);
  }

  /** Lets the key be for other bundles than that of {@code --policies}. */
  void keyForOthers() {
    others = true;
  }

  /** The tree asked for. */
  PolicyFiles files() {
    PolicySource source = source();
    if (source instanceof PolicySource.Signed bundle) {
      return Bundle.read(bundle.path(), bundle.key());
    }
    return source instanceof PolicySource.Directory directory
        ? PolicyFiles.in(directory.path())
        : Bundled.files();
  }

  /**
   * The tree asked for, opened.
   *
   * @throws org.luohu.problem.ProblemsException if it would not load
   */
  Workshop workshop() {
    return Workshop.open(files());
  }

  /** Where the directory that an author works in is, whether it is there or not. */
  Path home() {
    return path(path == null ? "policies" : path);
  }

  /**
   * The directory that an author works in: the one named, or {@code policies} where the command
   * runs.
   *
   * @throws UsageFault if there is none
   */
  Path directory() {
    Path directory = home();
    if (!Files.isDirectory(directory)) {
      String quoted = Quotation.of(directory.toString());
      throw new UsageFault(
          Text.format("没有政策目录 %s", "there is no directory %s", quoted),
          Text.of(
              "用 `--policies` 指明含有 <地区>/<事项>/<施行日> 的目录",
              "name the directory that holds <region>/<matter>/<first day> with `--policies`"));
    }
    return directory;
  }

  /**
   * The versions that some ids name, each one version, all of a policy in time, or all whose id
   * begins so; all versions where there are no ids.
   *
   * @throws UsageFault if an id names none
   */
  static List<Policy> versions(Workshop workshop, List<String> ids) {
    return ids.isEmpty()
        ? workshop.library().all()
        : ids.stream().flatMap(id -> versions(workshop, id).stream()).distinct().toList();
  }

  /**
   * The versions that an id names, in time.
   *
   * @throws UsageFault if it names none
   */
  static List<Policy> versions(Workshop workshop, String typed) {
    List<Policy> all = workshop.library().all();
    List<String> meant = meant(all.stream().map(Policy::id).toList(), typed);
    return all.stream().filter(policy -> meant.contains(policy.id())).toList();
  }

  /**
   * The versions that are meant: the one that is called so, or all below it, or all whose id begins
   * so.
   *
   * @param all the ids of all versions
   * @throws UsageFault if none is
   */
  static List<String> meant(List<String> all, String typed) {
    String id = typed.replaceFirst("/+$", "");
    for (String beginning : List.of(id + "/", id)) {
      List<String> begun = all.stream().filter(each -> (each + "/").startsWith(beginning)).toList();
      if (!begun.isEmpty() && !id.isEmpty()) {
        return begun;
      }
    }
    TreeSet<String> ids = new TreeSet<>(all);
    all.forEach(each -> ids.add(each.substring(0, each.lastIndexOf('/'))));
    throw new UsageFault(
        Text.format("没有政策 %s", "there is no policy %s", Quotation.of(id)),
        Spelling.nearest(id, ids)
            .map(MappingReader::didYouMean)
            .orElse(Text.of("有哪些政策，见 luohu policy list", "luohu policy list shows what there is")));
  }

  /** A path as it was typed. */
  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageFault(Text.format("%s 不是路径", "%s is not a path", Quotation.of(typed)));
    }
  }
}
