package org.luohu.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.policy.PolicyFiles;

/**
 * Luohu with the bundled policies, or with those of the checkout where the launcher says that they
 * are newer; prepared on a thread of its own while the arguments and the application are read.
 */
final class Bundled {

  private static final AtomicReference<Luohu> PREPARED = new AtomicReference<>();

  private Bundled() {}

  /**
   * Begins to prepare where the arguments will want it: they name an application that is there. A
   * single application has no use for a memo.
   */
  static void prepareFor(String... arguments) {
    if (arguments.length == 0
        || !arguments[0].equals("check")
        || Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    boolean file = false;
    for (String argument : arguments) {
      if (argument.startsWith("--policies") || argument.equals("-h") || argument.equals("--help")) {
        return;
      }
      file |= !argument.startsWith("-") && new File(argument).isFile();
    }
    if (!file) {
      return;
    }
    Thread thread = new Thread(Bundled::prepare, "prepare");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whatever goes wrong here will go wrong again where it is told. */
  private static void prepare() {
    try {
      luohu().prepare();
    } catch (RuntimeException | LinkageError e) {
      // told by the thread that decides
    }
  }

  /** The one that is being prepared, or the first. */
  static Luohu luohu() {
    Luohu known = PREPARED.get();
    if (known == null) {
      Luohu fresh = open().remembering(0);
      known = PREPARED.compareAndExchange(null, fresh);
      return known == null ? fresh : known;
    }
    return known;
  }

  private static Luohu open() {
    Path changed = changed();
    return changed == null ? Luohu.bundled() : Luohu.open(changed);
  }

  /** The tree of the bundled policies. */
  static PolicyFiles files() {
    Path changed = changed();
    return changed == null ? PolicyFiles.bundled() : PolicyFiles.in(changed);
  }

  /** Where the law lies that is newer than the build; null where none is. */
  private static @Nullable Path changed() {
    String named = System.getProperty("luohu.policies");
    return named == null ? null : Path.of(named);
  }
}
