package org.luohu.host;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A host that the library did not choose, as a JVM of its own. It refers to no class of the
 * library, for where they are nested only the inner loader sees them.
 */
public final class Host {

  private Host() {}

  /**
   * Decides twice, first on a thread that the library did not choose.
   *
   * @param args {@code plugin} or {@code nested}, and for the latter the class path
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("plugin")) {
      Runnable work = work(Host.class.getClassLoader());
      Thread thread = new Thread(work);
      thread.setContextClassLoader(new URLClassLoader(new URL[0], null));
      thread.start();
      thread.join();
      work.run();
    } else {
      List<URL> urls = new ArrayList<>();
      for (String entry : args[1].split(java.io.File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      ClassLoader nested =
          new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      Runnable work = work(nested);
      CompletableFuture.runAsync(work).join();
      work.run();
    }
  }

  private static Runnable work(ClassLoader loader) throws Exception {
    return (Runnable)
        loader.loadClass("org.luohu.host.Guest").getDeclaredConstructor().newInstance();
  }
}
