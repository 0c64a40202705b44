package org.luohu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.luohu.PolicySource;
import org.luohu.forms.Office;
import org.luohu.problem.ProblemsException;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** The arguments of {@code luohu serve} as properties of Spring. */
final class ServeArguments {

  private static final int LAST_PORT = 65_535;

  private ServeArguments() {}

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if they cannot be used; says why in both languages
   */
  static String[] properties(List<String> arguments) {
    List<String> properties = new ArrayList<>();
    for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
      String[] said = left.next().split("=", 2);
      String property =
          switch (said[0]) {
            case "--port" -> "server.port";
            case "--host" -> "server.address";
            case "--policies" -> "luohu.policies";
            case "--public-key" -> "luohu.public-key";
            case "--office" -> "luohu.office";
            default ->
                throw new IllegalArgumentException(
                    "不认识 `" + said[0] + "` · unknown argument `" + said[0] + "`");
          };
      if (said.length == 1 && !left.hasNext()) {
        throw new IllegalArgumentException(said[0] + " 后面缺值 · " + said[0] + " needs a value");
      }
      String value = said.length == 2 ? said[1] : left.next();
      properties.add("--" + property + "=" + checked(said[0], value));
    }
    return properties.toArray(String[]::new);
  }

  private static String checked(String name, String value) {
    if (name.equals("--port") && !port(value)) {
      throw new IllegalArgumentException(
          "端口应当是 0 到 65535 的整数，不是 `" + value + "` · a port is 0 to 65535, not `" + value + "`");
    }
    if (name.equals("--office")) {
      office(value);
    }
    boolean path =
        name.equals("--policies")
            || name.equals("--office")
            || (name.equals("--public-key") && !value.equals(PolicySource.UNSIGNED));
    return path ? Path.of(value).toAbsolutePath().toString() : value;
  }

  private static void office(String file) {
    try {
      Office.read(Files.readAllBytes(Path.of(file)), file);
    } catch (ProblemsException e) {
      throw new IllegalArgumentException(
          ProblemText.render(e.problems(), Language.ZH, Style.PLAIN).strip());
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException("读不了 `" + file + "` · cannot read `" + file + "`");
    }
  }

  private static boolean port(String value) {
    return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= LAST_PORT;
  }
}
