package org.luohu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.Services;
import picocli.CommandLine.Option;

/** Which service of the counters is meant. */
final class ServiceOption {

  /** The key by which a file names it. */
  static final String KEY = "service";

  @Option(
      names = "--service",
      order = 15,
      paramLabel = "SERVICE",
      description = {
        "办哪一项业务：newborn（新生儿入户）、id-card（居民身份证）或者 move-child（子女投靠父母）；默认 newborn。",
        "Which service: newborn, id-card or move-child; newborn by default."
      })
  private @Nullable String name;

  /**
   * The service named here, else the one named elsewhere, else the first.
   *
   * @param elsewhere what a file says; null where it says nothing
   * @throws UsageFault if it is none of them
   */
  Service of(Services services, @Nullable String elsewhere) {
    String meant = name != null ? name : elsewhere;
    if (meant == null) {
      return services.first();
    }
    List<String> known = services.all().stream().map(Service::id).toList();
    return services.get(FormatOption.oneOf("--service", meant, known)).orElseThrow();
  }
}
