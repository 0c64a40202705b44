package org.luohu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.luohu.text.Text;

/** Which files are one and the same, through links, whether they are there already or not. */
final class FileIdentity {

  private static final int LINKS = 40;

  private FileIdentity() {}

  /**
   * Where a file lies or would lie: the real path of its folder and its name, links followed even
   * where they lead to nothing yet.
   *
   * @throws IOException if its folder is not there, or links lead round in a circle
   */
  static Path of(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    for (int link = 0; Files.isSymbolicLink(place); link++) {
      if (link == LINKS) {
        throw new FileSystemException(file.toString(), null, "links lead round in a circle");
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    Path folder = place.getParent();
    Path name = place.getFileName();
    if (folder == null || name == null) {
      return place.toRealPath();
    }
    return folder.toRealPath().resolve(name).normalize();
  }

  /**
   * Whether two names lead to one file, or would once both are written. Where neither is there yet,
   * names that differ in case alone may: not every disc tells them apart.
   *
   * @throws IOException as {@link #of} does
   */
  static boolean same(Path one, Path other) throws IOException {
    Path first = of(one);
    Path second = of(other);
    if (first.equals(second)) {
      return true;
    }
    if (Files.exists(first) && Files.exists(second)) {
      return Files.isSameFile(first, second);
    }
    return !Files.exists(first) && !Files.exists(second) && folded(first).equals(folded(second));
  }

  private static String folded(Path path) {
    return path.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Why files could not be read or written, in words: the file, and what the system says. */
  static Text words(IOException failure) {
    String reason = failure.getMessage();
    if (failure instanceof FileSystemException file) {
      String name = String.valueOf(file.getFile());
      if (failure instanceof AccessDeniedException) {
        return Text.format("%s：没有权限", "%s: permission denied", name);
      }
      if (failure instanceof NoSuchFileException) {
        return Text.format("%s：没有这个文件", "%s: there is no such file", name);
      }
      reason = file.getReason();
      return reason == null ? Text.plain(name) : Text.format("%s：%s", "%s: %s", name, reason);
    }
    return Text.plain(reason == null ? failure.getClass().getSimpleName() : reason);
  }
}
