package org.luohu.server;

import java.util.Arrays;
import java.util.List;
import org.luohu.problem.ProblemsException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Serves decisions over HTTP. */
@SpringBootApplication(exclude = MustacheAutoConfiguration.class)
@ConfigurationPropertiesScan
public class LuohuServer {

  private static final int FAULT = 1;
  private static final int USAGE = 2;
  private static final int LAW = 4;

  private static final String HELP =
      """
      用法 Usage: luohu serve [--port N] [--host ADDRESS] [--policies DIR] [--public-key PEM]
                             [--office FILE]

        --port N         端口，默认 8080 · the port, 8080 unless said
        --host ADDRESS   监听地址，默认 127.0.0.1 · the address, 127.0.0.1 unless said
        --policies DIR   政策目录或者法规包，改动后自动换用 · a directory of policies, or a bundle, followed as
                         it changes
        --public-key PEM 验证法规包的 Ed25519 公钥，none 不验证 · the key that a bundle must be signed by, or none
        --office FILE    文书上本单位的信息（YAML），见 luohu notice --help · the office's own lines on notices

      / 是窗口网页 is the counter's page. POST /v1/decisions · GET /v1/policies · GET /openapi.json · GET /health · GET /metrics
      """;

  /** Starts; exits 2 for usage, 4 for policies that do not load, 1 for anything else. */
  public static void main(String[] arguments) {
    List<String> said = Arrays.asList(arguments);
    if (!said.isEmpty() && said.get(0).equals("serve")) {
      said = said.subList(1, said.size()); // luohu.cmd cannot leave it out
    }
    if (said.contains("--help") || said.contains("-h")) {
      System.out.print(HELP);
      return;
    }
    String[] properties;
    try {
      properties = ServeArguments.properties(said);
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n\n" + HELP);
      System.exit(USAGE);
      return;
    }
    SpringApplication application = new SpringApplication(LuohuServer.class);
    application.setBannerMode(Banner.Mode.OFF);
    try {
      application.run(properties);
    } catch (RuntimeException e) {
      System.exit(causedByLaw(e) ? LAW : FAULT); // what was wrong has been told
    }
  }

  private static boolean causedByLaw(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ProblemsException) {
        return true;
      }
    }
    return false;
  }
}
