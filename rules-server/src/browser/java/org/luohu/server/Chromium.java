package org.luohu.server;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that is here. Tests are left out, with a word, where there is none; {@code
 * -Dluohu.chromium=required} fails instead, and a path names the one to use.
 */
final class Chromium {

  private static final String ASKED = System.getProperty("luohu.chromium", "");

  private Chromium() {}

  static Playwright playwright() {
    path();
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser open(Playwright playwright) {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(path()));
  }

  private static Path path() {
    Optional<Path> chromium =
        Stream.of(ASKED, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .filter(name -> name.startsWith("/"))
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (chromium.isEmpty()) {
      String word = "no Chromium here: apt-get install chromium, or -Dluohu.chromium=/path/to/it";
      if (!ASKED.isEmpty()) {
        fail(word);
      }
      Assumptions.abort(word);
    }
    return chromium.orElseThrow();
  }
}
