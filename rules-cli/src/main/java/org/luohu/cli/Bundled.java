package org.luohu.cli;

import java.io.File;
import java.util.concurrent.atomic.AtomicReference;
import org.luohu.Luohu;

/**
 * Luohu with the bundled policies, prepared on a thread of its own while the arguments and the
 * application are read.
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
      Luohu fresh = Luohu.bundled().remembering(0);
      known = PREPARED.compareAndExchange(null, fresh);
      return known == null ? fresh : known;
    }
    return known;
  }
}
