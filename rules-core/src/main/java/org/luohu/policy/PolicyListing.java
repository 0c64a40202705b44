package org.luohu.policy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Text;

/**
 * What lies in a directory of policies. Law that is passed over in silence would be a wrong answer,
 * so what looks like law and is not read is a problem.
 *
 * @param files where the files that are read lie, by their path in the tree
 * @param strays what must not lie there
 */
public record PolicyListing(NavigableMap<String, Path> files, Problems strays) {

  private static final int DEEPEST = 8;
  private static final Pattern READ =
      Pattern.compile(
          "sources\\.yaml|checked\\.yaml|LOCK|ERRATA\\.yaml"
              + "|world/(regions\\.tsv|ethnicities\\.yaml|calendar/[0-9]{4}\\.yaml)"
              + "|[^/]+/[^/]+/cases/[^/]+\\.ya?ml"
              + "|[^/]+/[^/]+/[^/]+/((policy|not-encoded)\\.yaml|[^/]+\\.drl|cases/[^/]+\\.ya?ml)");
  private static final Pattern IN_THE_WORLD = Pattern.compile("world/.*");
  private static final Pattern IN_A_VERSION =
      Pattern.compile("[^/]+/[^/]+/([0-9]{4}-[0-9]{2}-[0-9]{2}|cases)/.*");
  private static final Pattern LIKE_LAW =
      Pattern.compile("(?i)(?:.*/)?(?:policy\\.ya?ml|[^/]*\\.drl)");
  private static final Pattern LIKE_SHARED =
      Pattern.compile("(?i)(?:.*/)?(?:sources|checked|errata)\\.ya?ml");
  private static final Pattern PASSED_OVER = Pattern.compile("(?:.*/)?(?:\\.|README)[^/]*");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private static final Text NO_LAW =
      Text.of(
          "版本文件夹里只放 policy.yaml、not-encoded.yaml、*.drl 和 cases/*.yaml，事项的 cases 里只放 *.yaml，"
              + "这个文件没有读",
          "a version's folder holds policy.yaml, not-encoded.yaml, *.drl and cases/*.yaml, a"
              + " matter's cases *.yaml; this file is not read");
  private static final Text NO_WORLD =
      Text.of(
          "world 里只放 regions.tsv、ethnicities.yaml 和 calendar/<年>.yaml，这个文件没有读",
          "world holds regions.tsv, ethnicities.yaml and calendar/<year>.yaml; this file is not"
              + " read");
  private static final Text ELSEWHERE =
      Text.of(
          "规则和 policy.yaml 要放在 <地区>/<事项>/<施行日> 里，这个文件没有读",
          "rules and policy.yaml lie in <region>/<matter>/<first day>; this file is not read");
  private static final Text NOT_SHARED =
      Text.of(
          "sources.yaml、checked.yaml、ERRATA.yaml 放在政策目录的最上面，这个文件没有读",
          "sources.yaml, checked.yaml and ERRATA.yaml lie at the top of the tree; this file is not"
              + " read");
  private static final Text OUT =
      Text.of("这个链接指到政策目录外面", "this link leads out of the directory of policies");
  private static final Text NO_FILE = Text.of("这不是普通文件", "this is no ordinary file");
  private static final Text HIDDEN =
      Text.of("文件名里有看不见的字符", "the file's name holds an invisible character");

  /**
   * Lists a directory.
   *
   * @throws IOException if a part of it cannot be read
   */
  public static PolicyListing of(Path directory) throws IOException {
    Walk walk = new Walk(directory);
    Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
    return new PolicyListing(walk.files, walk.strays);
  }

  /** Whether a name, in a tree that cannot be walked, is that of a file that decisions need. */
  public static boolean law(String name) {
    return READ.matcher(name).matches()
        && !name.contains("/cases/")
        && !name.contains("\\")
        && !UNPRINTABLE.matcher(name).find()
        && List.of(name.split("/")).stream().noneMatch(part -> part.startsWith("."));
  }

  /** The name that a wrongly ended one is meant for, as editors and Windows end them. */
  static String meant(String name) {
    return name.replaceFirst("(?i)\\.txt$", "")
        .replaceFirst("(?i)\\.drl$", ".drl")
        .replaceFirst("(?i)policy\\.ya?ml$", "policy.yaml")
        .replaceFirst("(?i)\\.ya?ml$", ".yaml");
  }

  private static boolean leadsOut(Path path, Path root) throws IOException {
    return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path real;
    private final NavigableMap<String, Path> files = new TreeMap<>();
    private final Problems strays = new Problems();

    Walk(Path root) throws IOException {
      this.root = root;
      this.real = root.toRealPath();
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      String name = name(folder);
      if (PASSED_OVER.matcher(name).matches() || name.equals("target")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (leadsOut(folder, real)) {
        stray(folder, OUT);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = name(file);
      boolean read = READ.matcher(name).matches();
      boolean law = LIKE_LAW.matcher(name).matches();
      boolean world = IN_THE_WORLD.matcher(name).matches();
      boolean within = world || IN_A_VERSION.matcher(name).matches();
      boolean shared = LIKE_SHARED.matcher(name).matches();
      if (PASSED_OVER.matcher(name).matches() || (!read && !law && !shared && !within)) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        stray(file, NO_FILE);
      } else if (leadsOut(file, real)) {
        stray(file, OUT);
      } else if (!read) {
        stray(file, world ? NO_WORLD : within ? NO_LAW : shared ? NOT_SHARED : ELSEWHERE);
      } else if (UNPRINTABLE.matcher(name).find()) {
        stray(file, HIDDEN);
      } else {
        files.put(name, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE; // it went while we looked
      }
      if (!(failure instanceof FileSystemLoopException)) {
        throw failure;
      }
      strays.add(
          Problem.of(
              "policy/unreadable",
              Place.whole(path.toString()),
              Text.of("这个链接绕回了自己的上级目录", "this link leads back to a directory that holds it"),
              Text.of("删去这个链接", "delete the link")));
      return FileVisitResult.CONTINUE;
    }

    private void stray(Path path, Text message) {
      strays.note(
          () ->
              Problem.of(
                  "policy/stray-file", Place.whole(path.toString()), message, mend(name(path))));
    }

    private static Text mend(String name) {
      String meant = meant(name);
      String shown = meant.substring(meant.lastIndexOf('/') + 1);
      return READ.matcher(meant).matches()
          ? Text.of("改名为 `" + shown + "`", "rename it `" + shown + "`")
          : Text.of(
              "改正文件名，或者移到政策目录外面；名字以点或者 README 开头的不算",
              "correct its name, or move it out of the directory; names that begin with a"
                  + " dot or README are passed over");
    }
  }
}
