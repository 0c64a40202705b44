package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyListing;
import org.luohu.problem.Problem;

/**
 * A tree of policies under an author's hands. The file system wakes it where it can; where it
 * cannot, or loses an event, it looks by itself. What changed shows in sizes and times, and only
 * that is read again.
 */
final class TreeWatch implements AutoCloseable {

  private static final long LOOK_EVERY = 500;
  private static final long SETTLE = 20;

  private final Path directory;
  private final @Nullable WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private final Map<String, Stamp> stamps = new HashMap<>();
  private final NavigableMap<String, byte[]> bytes = new TreeMap<>();
  private List<Problem> strays = List.of();
  private long lastSaved;

  private record Stamp(FileTime modified, long size, @Nullable Object key) {}

  TreeWatch(Path directory) {
    this.directory = directory;
    service = service();
    look();
  }

  private static @Nullable WatchService service() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null; // looking now and then will do
    }
  }

  /** The files as they are now known. */
  PolicyFiles files() {
    return new PolicyFiles(directory.toString(), new TreeMap<>(bytes), strays);
  }

  /** When the newest of the files that changed last was saved, in milliseconds of the epoch. */
  long lastSaved() {
    return lastSaved;
  }

  /** Waits until something has changed, and reads it. */
  void await() throws InterruptedException {
    do {
      pause();
    } while (!look());
    while (settled()) {
      look(); // an editor may write several files, or one in two steps
    }
  }

  private void pause() throws InterruptedException {
    if (service == null) {
      Thread.sleep(LOOK_EVERY);
      return;
    }
    WatchKey key = service.poll(LOOK_EVERY, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
  }

  /** Whether more came within a moment. */
  private boolean settled() throws InterruptedException {
    Thread.sleep(SETTLE);
    WatchKey key = service == null ? null : service.poll();
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
    return key != null;
  }

  /** Reads what is new or changed; whether anything was. */
  boolean look() {
    boolean changed = false;
    try {
      register();
      PolicyListing listing = PolicyListing.of(directory);
      NavigableMap<String, Path> now = listing.files();
      changed = !listing.strays().equals(strays);
      strays = listing.strays();
      changed |= bytes.keySet().retainAll(now.keySet());
      stamps.keySet().retainAll(now.keySet());
      for (Map.Entry<String, Path> file : now.entrySet()) {
        changed |= read(file.getKey(), file.getValue());
      }
      return changed;
    } catch (NoSuchFileException e) {
      return changed; // a file went while we looked; the next look will see what became of it
    } catch (IOException e) {
      throw PolicyFiles.unreadable(directory, e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return changed; // likewise, seen by a walk
      }
      throw e;
    }
  }

  private boolean read(String name, Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    Stamp stamp = new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    if (stamp.equals(stamps.get(name))) {
      return false;
    }
    bytes.put(name, PolicyFiles.bytes(path));
    stamps.put(name, stamp);
    lastSaved = stamp.modified().toMillis();
    return true;
  }

  private void register() throws IOException {
    if (service == null) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory, 5)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isDirectory)::iterator) {
        if (watched.add(path)) {
          path.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
