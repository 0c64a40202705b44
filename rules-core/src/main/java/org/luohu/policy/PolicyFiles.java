package org.luohu.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.document.DocumentReader;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * The files of a policy tree, by their path with forward slashes, as bytes. Read whole, so that
 * nothing is read later.
 *
 * @param origin how places name the tree: a directory, or nothing for the bundled one
 * @param files the files
 * @param strays what must not lie in the tree
 */
public record PolicyFiles(String origin, NavigableMap<String, byte[]> files, List<Problem> strays) {

  private static final String BUNDLED = "luohu-policies/";
  private static final String COMPILED = "org/luohu/policy/law.bin";

  /** Keeps the map from being changed. */
  public PolicyFiles {
    files = Collections.unmodifiableNavigableMap(files);
    strays = Problems.copyOf(strays);
  }

  /** A tree without strays. */
  public PolicyFiles(String origin, NavigableMap<String, byte[]> files) {
    this(origin, files, List.of());
  }

  /** The bundled tree. */
  public static PolicyFiles bundled() {
    return bundled("index");
  }

  /** The bundled tree without its cases: what decisions need. */
  public static PolicyFiles bundledLaw() {
    return bundled("law-index");
  }

  /**
   * The files that an index of the bundled tree names; a jar cannot be listed through a class
   * loader.
   */
  private static PolicyFiles bundled(String index) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    new String(resource(index), StandardCharsets.UTF_8)
        .lines()
        .filter(path -> !path.isBlank())
        .forEach(path -> files.put(path.replace('\\', '/'), resource(path)));
    return new PolicyFiles("", files);
  }

  private static boolean law(String path) {
    return !path.contains("/cases/");
  }

  /** The bundled law as the build compiled it; null where it did not. */
  static byte @Nullable [] compiledLaw() {
    return read(COMPILED);
  }

  /** What tells the bundled law from any other: a checksum over its files. */
  static String bundledState() {
    return new String(resource("law-state"), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    byte[] found = read(BUNDLED + path);
    if (found == null) {
      throw new IllegalStateException("the bundled policies lack " + path);
    }
    return found;
  }

  private static byte @Nullable [] read(String path) {
    try (InputStream in = PolicyFiles.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tree in a directory.
   *
   * @throws ProblemsException if it is no directory or cannot be read
   */
  public static PolicyFiles in(Path directory) {
    return in(directory, path -> true);
  }

  /**
   * The tree in a directory without its cases: what decisions need.
   *
   * @throws ProblemsException if it is no directory or cannot be read
   */
  public static PolicyFiles lawIn(Path directory) {
    return in(directory, PolicyFiles::law);
  }

  private static PolicyFiles in(Path directory, Predicate<String> wanted) {
    if (!Files.isDirectory(directory)) {
      throw new ProblemsException(
          Problem.of(
              "policy/no-directory",
              Place.whole(directory.toString()),
              Text.of("没有这个政策目录", "there is no such directory of policies"),
              Text.of(
                  "给出含有 <地区>/<事项>/<施行日> 的目录",
                  "name the directory that holds <region>/<matter>/<first day>")));
    }
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try {
      PolicyListing listing = PolicyListing.of(directory);
      for (Map.Entry<String, Path> file : listing.files().entrySet()) {
        if (wanted.test(file.getKey())) {
          files.put(file.getKey(), bytes(file.getValue()));
        }
      }
      return new PolicyFiles(directory.toString(), files, listing.strays());
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
  }

  /** The bytes of a file; of one that is too large, as many as show that it is. */
  public static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(DocumentReader.LARGEST + 1);
    }
  }

  /** Whether another reading found the same files with the same bytes, and the same strays. */
  public boolean same(PolicyFiles other) {
    return strays.equals(other.strays)
        && files.keySet().equals(other.files.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
  }

  /** A tree that cannot be read, as a problem. */
  public static ProblemsException unreadable(Path directory, IOException failure) {
    boolean named = failure instanceof FileSystemException;
    String file = named ? ((FileSystemException) failure).getFile() : null;
    return new ProblemsException(
        Problem.of(
            "policy/unreadable",
            Place.whole(file == null ? directory.toString() : file),
            failure instanceof AccessDeniedException
                ? Text.of("没有读取权限", "there is no permission to read it")
                : Text.of("读不了", "it cannot be read"),
            Text.of("看看文件和磁盘", "look at the file and the disk")));
  }

  /**
   * The bundled world with what the tree adds to it.
   *
   * @param problems takes what cannot be used
   */
  public World world(Problems problems) {
    return World.of(files, this::shown, problems);
  }

  /** The name that places show for a file. */
  public String shown(String path) {
    return origin.isEmpty() ? path : origin + "/" + path;
  }

  /** A line of a file, from 1, by the name that places show; null where there is none. */
  public @Nullable String line(String shown, int number) {
    byte[] bytes = files.get(origin.isEmpty() ? shown : shown.substring(origin.length() + 1));
    return bytes == null
        ? null
        : new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .skip(number - 1L)
            .findFirst()
            .orElse(null);
  }

  /** The version folders, {@code region/matter/date}. */
  public List<String> folders() {
    return files.keySet().stream()
        .filter(path -> path.indexOf('/') > 0 && !path.startsWith(World.FOLDER))
        .map(path -> path.split("/", 4))
        .filter(parts -> !parts[2].equals("cases"))
        .map(parts -> parts[0] + "/" + parts[1] + "/" + parts[2])
        .distinct()
        .toList();
  }

  /** The files of a version folder by their path within it. */
  public NavigableMap<String, byte[]> of(String folder) {
    NavigableMap<String, byte[]> found = new TreeMap<>();
    String prefix = folder + "/";
    for (var entry : files.tailMap(prefix, true).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        break;
      }
      found.put(entry.getKey().substring(prefix.length()), entry.getValue());
    }
    return found;
  }
}
