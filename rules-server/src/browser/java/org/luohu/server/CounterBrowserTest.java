package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The counter's page as a clerk uses it, in headless Chromium, by keyboard alone. Left out, with a
 * word, where there is no Chromium; {@code -Dluohu.chromium=required} fails instead, and a path
 * names the one to use.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "luohu.warm-up=false")
class CounterBrowserTest {

  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort private int port;
  private Page page;
  private final List<String> strange = new ArrayList<>();

  @BeforeAll
  static void open() {
    playwright = Chromium.playwright();
    browser = Chromium.open(playwright);
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void begin() {
    page = browser.newPage();
    page.setDefaultTimeout(20_000);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://127.0.0.1:" + port) && !request.url().startsWith("data:")) {
            strange.add(request.url());
          }
        });
    page.onConsoleMessage(message -> strange.add(message.text()));
    page.onPageError(strange::add);
    page.navigate("http://127.0.0.1:" + port + "/");
  }

  @AfterEach
  void nothingStrange() {
    page.close();
    assertEquals(List.of(), strange, "requests abroad, or faults of the page");
  }

  private void type(String... keys) {
    Arrays.stream(keys).forEach(this::key);
  }

  /** Types a word where the cursor is and goes on to the next; a digit chooses. */
  private void key(String key) {
    if (key.matches("[0-9]")) {
      page.keyboard().press(key);
    } else if (key.equals("Enter") || key.equals("Tab") || key.equals("Escape")) {
      page.keyboard().press(key);
    } else {
      page.keyboard().insertText(key);
      page.keyboard().press("Tab");
    }
  }

  private void goOn() {
    leave("Enter");
  }

  private void leave(String key) {
    String here = page.url();
    page.keyboard().press(key);
    page.waitForURL(address -> !address.equals(here));
  }

  private int screen() {
    return Integer.parseInt(page.textContent(".at").replaceAll("^\\D*(\\d+).*$", "$1"));
  }

  private String letter() {
    return page.textContent("main.sheet");
  }

  /** A plain family of Hangzhou: every screen by the keyboard. */
  private void plain() {
    type("杭州市上城区", "1", "1");
    goOn();
    type("1", "杭州市上城区", "杭州市上城区", "汉");
    goOn();
    type("1", "2026年11月2日", "杭州市上城区", "2");
    goOn();
  }

  /** The other papers, and what is asked beside them. */
  private void rest() {
    for (int screens = 3; page.locator("form .at").count() > 0; screens++) {
      assertTrue(screens < 8, page.url());
      String paper = page.locator("h1").count() > 0 ? page.textContent("h1") : "";
      if (paper.contains("母亲")) {
        type("1", "浙江杭州上城", "浙江杭州上城", "汉");
      } else {
        assertTrue(paper.contains("结婚证"), paper);
        type("1", "1", "1");
      }
      goOn();
    }
  }

  @Test
  void a_plain_family_is_decided_by_keyboard_and_its_receipt_printed() throws Exception {
    plain();
    rest();
    assertTrue(letter().contains("可以办理"), letter());
    assertEquals("受理回执", page.evaluate("document.activeElement.textContent"));
    goOn();
    assertTrue(page.url().contains("/notice?"), page.url());
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
    assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(paper, 4));
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertFalse(page.locator(".tools").isVisible() || page.locator(".bar").isVisible());
    assertEquals(2, page.locator("main.sheet").count(), "two copies");
  }

  @Test
  void a_typo_keeps_what_was_answered_and_the_cursor_goes_to_it() {
    type("上海杨埔", "1", "1");
    goOn();
    assertEquals(1, screen());
    assertEquals("filed-at", page.evaluate("document.activeElement.name"));
    assertTrue(page.locator(".wrong").first().isVisible());
    assertTrue(page.locator("input[name=follow][value=father]").isChecked());
    page.keyboard().press("Control+a");
    type("上海市杨浦区");
    goOn();
    assertEquals(2, screen());
  }

  @Test
  void back_and_reload_lose_nothing() {
    plain();
    int before = page.locator("form .at").count() > 0 ? screen() : 0;
    page.waitForLoadState(); // a script adds to the page
    String shown = page.content();
    page.reload();
    assertEquals(shown, page.content());
    page.goBack();
    assertEquals(3, screen());
    page.goForward();
    assertEquals(before, page.locator("form .at").count() > 0 ? screen() : 0);
    leave("Escape");
    assertEquals(3, screen());
    assertTrue(page.url().contains("father.hukou.region=330102"), page.url());
  }

  @Test
  void regions_are_completed_while_they_are_typed() {
    page.keyboard().type("淳安");
    page.waitForSelector(
        "#list-filed-at option:first-child[value='浙江省杭州市淳安县']",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  @Test
  void one_sent_home_is_told_where() {
    page.navigate(page.url() + "?" + query("filed-at=110105&follow=father&applicant=father"));
    assertEquals("转办告知单", page.textContent(".tools a >> nth=0"));
    assertTrue(letter().contains("淳安县"), letter());
    goOn();
    assertEquals("转办告知单", page.textContent("h1 >> nth=0"));
  }

  private static String query(String first) {
    return "_s=&filed-on=2021-11-23&"
        + first
        + "&child.birth-certificate=held&child.born-on=2021-11-02&child.born-in=110105&child.registered=false"
        + "&father.hukou.household=family&father.hukou.region=330127&father.residence=110105&father.ethnicity=汉"
        + "&mother.hukou.household=family&mother.hukou.region=330127&mother.residence=110105&mother.ethnicity=汉"
        + "&marriage.at-birth=married&marriage.now=married&marriage.certificate=held";
  }

  @Test
  void what_nobody_knows_leaves_it_open() {
    type("上海市杨浦区", "1", "1");
    goOn();
    for (int i = 0; i < 20 && page.locator("form .at").count() > 0; i++) {
      goOn(); // nobody knows anything
    }
    assertTrue(letter().contains("暂不能判定"), letter());
    assertTrue(page.locator("text=还不清楚、会影响结论的").isVisible());
  }

  @Test
  void it_fits_a_telephone() {
    page.setViewportSize(360, 740);
    for (String path : new String[] {"/", "/?" + query("filed-at=310110&follow=father"), "/notice?" + query("filed-at=310110&follow=father")}) {
      page.navigate("http://127.0.0.1:" + port + path);
      assertEquals(
          360, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(), path);
    }
  }
}
