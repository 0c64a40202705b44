package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.luohu.document.Quotation;
import org.luohu.site.Site;
import org.luohu.text.Text;

/**
 * The folder that a site is written to. It is written beside and put in place whole; a folder of
 * other things is left alone.
 */
final class SiteFolder {

  private final Path folder;

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A folder that may be written.
   *
   * @throws UsageFault if other things are in it
   */
  static SiteFolder at(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    boolean free =
        !Files.exists(folder)
            || (Files.isDirectory(folder)
                && (empty(folder) || Files.exists(folder.resolve(Site.MARKER))));
    if (!free) {
      throw new UsageFault(
          Text.format("%s 里有别的东西", "%s holds other things", Quotation.of(path.toString())),
          Text.of("给出还没有的或者空的文件夹", "name a folder that is new or empty"));
    }
    return new SiteFolder(folder);
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Puts these files in place of whatever was there. */
  void replace(Map<String, byte[]> files) throws IOException {
    Path parent = Objects.requireNonNull(folder.getParent());
    Files.createDirectories(parent);
    Path fresh = Files.createTempDirectory(parent, ".luohu-site-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = fresh.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      exchange(fresh, parent);
    } finally {
      delete(fresh);
    }
  }

  private void exchange(Path fresh, Path parent) throws IOException {
    Path old = Files.createTempDirectory(parent, ".luohu-old-");
    try {
      if (Files.exists(folder)) {
        Files.move(folder, old.resolve("site"));
      }
      Files.move(fresh, folder);
      readable();
    } catch (IOException e) {
      if (!Files.exists(folder) && Files.exists(old.resolve("site"))) {
        Files.move(old.resolve("site"), folder);
      }
      throw e;
    } finally {
      delete(old);
    }
  }

  /** Temporary folders are their owner's alone; a site is for all. */
  private void readable() throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
