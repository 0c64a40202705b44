package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/**
 * Stock Drools' word on the versions of a tree. Its compiler lies in a folder of its own beside the
 * command's libraries and is loaded apart from them, so that nothing else pays for it.
 */
final class StockWitness {

  private static final String COMPILER = "org.luohu.stock.StockCompiler";

  private final Function<Map<String, byte[]>, List<String[]>> compiler;
  private final ClassLoader loader;

  private StockWitness(ClassLoader loader) {
    this.loader = loader;
    this.compiler = compiler(loader);
  }

  /**
   * What Drools says of the versions that the subset's own reader accepts; the others are not shown
   * to it.
   *
   * @param folders the versions that it is asked for
   * @param found what was found wrong already
   */
  static List<Problem> check(PolicyFiles files, Collection<String> folders, List<Problem> found) {
    List<String> sound =
        folders.stream()
            .filter(
                folder ->
                    found.stream().noneMatch(problem -> refused(problem, files.shown(folder))))
            .toList();
    Path lib = library();
    if (lib == null) {
      return new StockWitness(StockWitness.class.getClassLoader()).versions(files, sound);
    }
    try (URLClassLoader loader =
        new URLClassLoader(jars(lib), ClassLoader.getPlatformClassLoader())) {
      return new StockWitness(loader).versions(files, sound);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean refused(Problem problem, String folder) {
    return problem.place().source().startsWith(folder)
        && (problem.code().startsWith("drl/") || problem.code().startsWith("policy/"));
  }

  private List<Problem> versions(PolicyFiles files, List<String> folders) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return folders.stream().flatMap(folder -> version(files, folder).stream()).toList();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private List<Problem> version(PolicyFiles files, String folder) {
    Map<String, byte[]> rules = new TreeMap<>(files.of(folder));
    rules.keySet().removeIf(path -> !path.endsWith(".drl"));
    return compiler.apply(rules).stream()
        .map(error -> problem(files, folder, rules, error))
        .toList();
  }

  /**
   * An error of Drools as a problem, at the line that Drools names or at the rule that it speaks
   * of.
   */
  static Problem problem(
      PolicyFiles files, String folder, Map<String, byte[]> rules, String[] error) {
    String file =
        rules.containsKey(error[0]) || rules.isEmpty()
            ? error[0]
            : rules.keySet().iterator().next();
    String shown = files.shown(folder + "/" + file);
    int number = Integer.parseInt(error[1]);
    String line = number == 0 ? null : files.line(shown, number);
    Place place =
        line == null
            ? Place.whole(shown)
            : Place.of(shown, number, 1, Math.max(1, line.length()), line);
    return Problem.of(
        "stock/not-compiled",
        place,
        Text.format("Drools 编译不了：%s", "stock Drools does not compile it: %s", error[2]),
        Text.of(
            "换一种写法，并把这个文件报告给维护者", "write it another way, and report the file to the maintainers"));
  }

  @SuppressWarnings("unchecked") // what the compiler's class says it is
  private static Function<Map<String, byte[]>, List<String[]>> compiler(ClassLoader loader) {
    try {
      Object made = Class.forName(COMPILER, true, loader).getConstructor().newInstance();
      return (Function<Map<String, byte[]>, List<String[]>>) made;
    } catch (ReflectiveOperationException e) {
      throw new UsageFault(
          Text.of(
              "这里没有装 Drools 的编译器，`--stock` 用不了",
              "the compiler of Drools is not installed here, which `--stock` needs"),
          Text.of(
              "在源代码目录里用 ./luohu 运行，或者把 stock 文件夹放在 lib 旁边",
              "run ./luohu in the source tree, or put the folder stock beside lib"));
    }
  }

  /** The folder of the command's libraries; null where it runs from classes. */
  private static @Nullable Path library() {
    try {
      Path here =
          Path.of(StockWitness.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(here) ? null : here.getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL[] jars(Path lib) throws IOException {
    List<URL> jars = new ArrayList<>();
    Path stock = lib.resolveSibling("stock");
    for (Path folder : Files.isDirectory(stock) ? List.of(stock, lib) : List.<Path>of()) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
        for (Path file : files) {
          jars.add(file.toUri().toURL());
        }
      }
    }
    return jars.toArray(URL[]::new);
  }
}
