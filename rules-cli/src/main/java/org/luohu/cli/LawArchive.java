package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luohu.Luohu;
import org.luohu.PolicySource;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * The law of now, and that of before: the bundles and directories of a folder, found by their
 * digest. Each is opened when a digest is first looked for; a few stay open.
 */
final class LawArchive {

  private static final int OPEN = 4;

  private final Luohu now;
  private final Deque<PolicySource> unread = new ArrayDeque<>();
  private final Map<String, PolicySource> known = new HashMap<>();
  private final Problems refused = new Problems();
  private final Map<String, Luohu> open =
      new LinkedHashMap<>(OPEN, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Luohu> eldest) {
          return size() > OPEN;
        }
      };

  private LawArchive(Luohu now) {
    this.now = now;
  }

  /** No law but that of now. */
  static LawArchive of(Luohu now) {
    return new LawArchive(now);
  }

  /**
   * The law of now and that of a folder.
   *
   * @param policies with what key bundles are verified
   * @throws UsageFault if there is no such folder
   * @throws ProblemsException if there is a bundle and no key
   */
  static LawArchive in(Path folder, Luohu now, PolicyOptions policies) {
    LawArchive archive = new LawArchive(now);
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path path : inside.sorted().toList()) {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path) && !name.startsWith(".")) {
          archive.unread.add(PolicySource.directory(path));
        } else if (name.endsWith(".zip")) {
          archive.unread.add(policies.source(path));
        }
      }
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("文件夹 %s 读不了", "the folder %s cannot be read", folder),
          Text.of("给出放法规包和政策目录的文件夹", "name the folder that holds bundles and directories"));
    }
    return archive;
  }

  /** The law with a digest; that of now where there is none. */
  Luohu under(String digest) {
    if (digest.equals(now.digest())) {
      return now;
    }
    while (!known.containsKey(digest) && !unread.isEmpty()) {
      PolicySource source = unread.remove();
      try {
        Luohu luohu = opened(source);
        known.putIfAbsent(luohu.digest(), source);
        open.put(luohu.digest(), luohu);
      } catch (ProblemsException e) {
        refused.addAll(e.problems());
      }
    }
    PolicySource source = known.get(digest);
    return source == null ? now : open.computeIfAbsent(digest, key -> opened(source));
  }

  private static Luohu opened(PolicySource source) {
    return Luohu.open(source).remembering(Luohu.rememberedByDefault());
  }

  /** Why some of the folder was not used. */
  List<Problem> refused() {
    return refused;
  }
}
