package org.luohu.engine;

import java.util.function.Supplier;

/**
 * Drools finds its services through the context class loader of the thread that asks first, and
 * keeps them, or the failure to find them, for as long as the JVM lives. A host may ask on a thread
 * whose context class loader sees nothing of Drools: that of a plug-in, or of the common pool in a
 * jar of jars. So the engine is only touched under the loader that loaded it.
 */
final class HomeLoader {

  private HomeLoader() {}

  /** Does something under the library's own class loader, and gives the thread its own back. */
  static <T> T call(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader host = thread.getContextClassLoader();
    thread.setContextClassLoader(HomeLoader.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(host);
    }
  }
}
