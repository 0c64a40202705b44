package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.author.Workshop;
import org.luohu.need.Needs;
import org.luohu.site.Site;

/** A page of each kind of the site on a telephone, by keyboard, in both languages: no axe faults. */
class SiteBrowserTest {

  @TempDir private static Path site;
  private static Playwright playwright;
  private static Page page;

  @BeforeAll
  static void open() throws Exception {
    playwright = Chromium.playwright();
    Browser browser = Chromium.open(playwright);
    page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740));
    Workshop workshop = Workshop.bundled();
    Needs all = workshop.needs();
    Needs one = new Needs(all.day(), List.of(spot(all)), all.ways());
    for (Map.Entry<String, byte[]> file :
        Site.of(
                workshop.library(), List.of(), workshop.coverage(List.of()), one, Map.of())
            .entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static org.luohu.need.Spot spot(Needs needs) {
    return needs.spots().stream()
        .filter(spot -> spot.region().code().equals("33"))
        .findFirst()
        .orElseThrow();
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static void go(String path) {
    page.navigate(site.resolve(path).toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "need.html",
        "need/33.html",
        "search.html",
        "words.html",
        "shanghai/birth-registration.html",
        "yangtze-delta/cross-province-newborn/2022-12-08.html"
      })
  void axe_finds_no_fault_and_it_fits_a_telephone(String path) throws Exception {
    go(path);
    try (InputStream axe = Page.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(
          new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    for (int language = 0; language < 2; language++) {
      assertEquals(
          "",
          page.evaluate(
              "axe.run().then(found => found.violations.map(fault => fault.id + ' '"
                  + " + fault.nodes[0].html).join('\\n'))"));
      assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
      page.evaluate("document.getElementById('english').click()");
    }
  }

  @Test
  void hangzhou_from_shanghai_is_two_clicks() {
    go("need.html");
    page.click("text=杭州市");
    page.click("#newborn .starts >> text=上海市");
    assertEquals("上海市", page.textContent(":target").trim().split(" ")[0]);
  }

  @Test
  void search_filters_as_one_types_and_the_first_stop_of_the_keyboard_skips_the_head() {
    go("search.html");
    page.keyboard().press("Tab");
    assertEquals("skip", page.evaluate("document.activeElement.className"));
    page.fill("#q", "淳安");
    assertEquals(1, page.locator("li.hit:visible").count());
  }
}
