package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.Luohu;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.forms.LetterHtml;
import org.luohu.text.Language;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The counter's page over HTTP, as a browser without a script meets it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"luohu.server.patience=500ms", "luohu.warm-up=false"})
@AutoConfigureObservability(tracing = false)
class CounterPageTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern SHEET =
      Pattern.compile("<main class=\"sheet.*</main>", Pattern.DOTALL);

  /** The Xu family, as a clerk would type it. */
  static final Map<String, String> XU =
      Map.ofEntries(
          Map.entry("filed-on", "2021年11月23日"),
          Map.entry("filed-at", "上海杨浦"),
          Map.entry("follow", "father"),
          Map.entry("applicant", "father"),
          Map.entry("child.birth-certificate", "held"),
          Map.entry("child.born-on", "2021/11/2"),
          Map.entry("child.born-in", "上海市杨浦区"),
          Map.entry("child.registered", "false"),
          Map.entry("father.hukou.household", "family"),
          Map.entry("father.hukou.region", "淳安"),
          Map.entry("father.residence", "310110"),
          Map.entry("father.ethnicity", "汉"),
          Map.entry("mother.hukou.household", "family"),
          Map.entry("mother.hukou.region", "浙江淳安"),
          Map.entry("mother.residence", "上海杨浦"),
          Map.entry("mother.ethnicity", "汉"),
          Map.entry("marriage.at-birth", "married"),
          Map.entry("marriage.now", "married"),
          Map.entry("marriage.certificate", "held"));

  @LocalServerPort private int port;

  /** Where a walk ended, and after how many screens. */
  private record End(String address, String page, int screens) {}

  private HttpResponse<String> get(String address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private End walk(String address, Map<String, String> family) throws Exception {
    String at = address;
    String page = get(at).body();
    int screens = 0;
    while (!CounterWalk.asked(page).isEmpty()) {
      at = CounterWalk.sent(page, family);
      page = get(at).body();
      screens++;
      assertTrue(screens <= 14, at);
    }
    return new End(at, page, screens);
  }

  private static Map<String, String> but(Map<String, String> family, String... others) {
    Map<String, String> changed = new HashMap<>(family);
    for (int i = 0; i < others.length; i += 2) {
      changed.put(others[i], others[i + 1]);
    }
    return changed;
  }

  private static String link(String page, String words) {
    Matcher link = Pattern.compile("href=\"([^\"]*)\"[^>]*>" + Pattern.quote(words)).matcher(page);
    assertTrue(link.find(), () -> "no link " + words + " in " + page);
    return "/" + CounterWalk.text(link.group(1)).replaceFirst("^\\./", "");
  }

  @Test
  void the_xu_family_comes_to_its_letter_in_eight_screens() throws Exception {
    End end = walk("/", XU);
    assertTrue(end.screens() <= 8, end.screens() + " screens");
    assertTrue(end.page().contains("可以在这里办理"), end.page());
    byte[] saved = get(link(end.page(), "保存申报")).body().getBytes(StandardCharsets.UTF_8);
    Luohu luohu = Luohu.bundled();
    Decision decision = luohu.decide(luohu.read(saved, "saved.yaml", null));
    assertEquals(Outcome.ACCEPT, decision.outcome());
    Matcher sheet = SHEET.matcher(end.page());
    assertTrue(sheet.find());
    assertEquals(
        LetterHtml.sheet(
                new LetterHtml.Letter(org.luohu.decision.Slip.BLANK, decision), Language.ZH)
            .strip(),
        sheet.group());
    assertEquals(end.page(), get(end.address()).body(), "a reload shows the same");
  }

  @Test
  void what_is_answered_is_taken_back_a_screen_at_a_time() throws Exception {
    End end = walk("/", XU);
    String back = link(end.page(), "上一屏");
    String page = get(back).body();
    assertTrue(CounterWalk.asked(page).contains("marriage.now"), page);
    assertTrue(get(CounterWalk.sent(page, XU)).body().contains("可以在这里办理"));
    String again = get(link(page, "上一屏")).body();
    assertTrue(CounterWalk.asked(again).contains("child.birth-certificate"), again);
  }

  @Test
  void an_answer_may_be_changed_at_the_end() throws Exception {
    End end = walk("/", XU);
    Matcher change =
        Pattern.compile("随谁落户</th><td>父亲</td><td><a href=\"([^\"]*)\"").matcher(end.page());
    assertTrue(change.find(), end.page());
    String page = get("/" + CounterWalk.text(change.group(1)).substring(2)).body();
    assertEquals(List.of("follow"), CounterWalk.asked(page));
    assertTrue(page.contains("value=\"father\" checked"), page);
    End other = walk(CounterWalk.sent(page, Map.of("follow", "mother")), XU);
    assertTrue(other.page().contains("随母亲落户"), other.page());
  }

  @Test
  void a_typo_is_told_where_it_is_and_nothing_is_lost() throws Exception {
    String page = get("/").body();
    String bad = get(CounterWalk.sent(page, but(XU, "filed-at", "上海杨埔"))).body();
    assertTrue(bad.contains("class=\"wrong\"") && bad.contains("value=\"上海杨埔\""), bad);
    assertTrue(bad.contains("value=\"father\" checked"), bad);
    assertEquals(CounterWalk.asked(page), CounterWalk.asked(bad));
    String good = get(CounterWalk.sent(bad, Map.of("filed-at", "上海杨浦"))).body();
    assertTrue(CounterWalk.asked(good).contains("father.hukou.region"), good);
    String day = get(CounterWalk.sent(page, but(XU, "filed-on", "昨天"))).body();
    assertTrue(day.contains("看不出是哪一天"), day);
    String none = get(CounterWalk.sent(page, Map.of())).body();
    assertTrue(none.contains("这一项必须知道"), none);
  }

  @Test
  void one_sent_home_is_told_where_and_gets_the_notice_for_it() throws Exception {
    End end = walk("/", but(XU, "filed-at", "北京市朝阳区", "child.born-in", "北京市朝阳区"));
    assertTrue(end.page().contains("转办告知单"), end.page());
    String notice = get(link(end.page(), "转办告知单")).body();
    assertTrue(notice.contains("<h1>转办告知单</h1>") && notice.contains("淳安县"), notice);
    assertFalse(end.page().contains("办理进度</a>"), "nothing to follow here");
  }

  @Test
  void what_nobody_knows_is_open_at_the_end_and_can_be_answered_there() throws Exception {
    Map<String, String> unknown = new HashMap<>(XU);
    unknown
        .keySet()
        .removeIf(key -> key.startsWith("mother.hukou") || key.startsWith("father.hukou"));
    End end = walk("/", unknown);
    assertTrue(end.page().contains("还不清楚、会影响结论的"), end.page());
    assertTrue(end.page().contains("暂不能判定"), end.page());
    assertFalse(end.page().contains("受理回执"), "no notice before a decision");
    String asked = get(link(end.page(), "父亲的户口所在地")).body();
    assertEquals(List.of("father.hukou.region"), CounterWalk.asked(asked));
  }

  @Test
  void a_child_whose_father_has_died_gets_a_receipt() throws Exception {
    Map<String, String> family =
        but(
            XU,
            "filed-on",
            "2026-11-24",
            "filed-at",
            "杭州市上城区",
            "follow",
            "mother",
            "applicant",
            "mother",
            "child.born-on",
            "2026.11.2",
            "child.born-in",
            "杭州市上城区",
            "father.hukou.region",
            "杭州市上城区",
            "mother.hukou.region",
            "杭州市上城区",
            "marriage.now",
            "widowed",
            "father.alive",
            "false",
            "mother.alive",
            "true");
    End end = walk("/", family);
    assertTrue(end.screens() <= 8, end.screens() + " screens");
    String notice = get(link(end.page(), "受理回执")).body();
    assertTrue(notice.contains("随母亲落户") && notice.contains("存根"), notice);
  }

  @Test
  void a_card_is_asked_for_on_the_same_page() throws Exception {
    End end =
        walk(
            "/?_service=id-card",
            Map.of(
                "filed-on", "2024-06-03",
                "filed-at", "苏州市姑苏区",
                "card.request", "renew",
                "person.hukou.region", "郑州市中原区",
                "person.born-on", "1990年3月1日",
                "person.tie", "residence",
                "card.reason", "expiry",
                "card.expires-on", "2024.8.3"));
    assertTrue(end.page().contains("可以在这里办理"), end.page());
    assertTrue(get(link(end.page(), "保存申报")).body().contains("service: id-card"));
  }

  @Test
  void a_case_is_followed_and_what_cannot_have_happened_is_refused() throws Exception {
    End end = walk("/", XU);
    String at = link(end.page(), "办理进度");
    String first = get(at + "&_asof=2021-11-23").body();
    assertTrue(first.contains("name=\"_step\" value=\"apply\" checked"), first);
    String event = "&_step=apply&_on=2021%2F11%2F23&_result=DONE";
    String second = get(at + "&_asof=2021-11-24" + event).body();
    assertTrue(second.contains("value=\"transmit\" checked"), second);
    assertTrue(
        second.contains("<input type=\"hidden\" name=\"_e\" value=\"apply|2021-11-23|DONE|\">"),
        second);
    String wrong =
        get(at + "&_asof=2021-11-24&_step=review&_on=2021-11-23&_result=APPROVED").body();
    assertTrue(wrong.contains("class=\"wrong\""), wrong);
    assertTrue(wrong.contains("value=\"apply\" checked"), "nothing has happened yet");
    assertTrue(get(link(second, "取消最后一件")).body().contains("value=\"apply\" checked"));
  }

  private HttpResponse<String> open(String file) throws Exception {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.yaml\"\r\n\r\n"
            + file
            + "\r\n--x--\r\n";
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/open"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String opened(String file) throws Exception {
    HttpResponse<String> answer = open(file);
    assertEquals(303, answer.statusCode(), answer.body());
    return "/" + answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
  }

  @Test
  void a_saved_application_is_opened_and_gone_on_with() throws Exception {
    String half = get(CounterWalk.sent(get("/").body(), XU)).body();
    String saved = get(link(half, "保存，以后接着填")).body();
    End end = walk(opened(saved), XU);
    assertTrue(end.page().contains("可以在这里办理"), end.page());
    assertEquals(4, end.screens(), "the first is not asked again");
    String whole = Files.readString(Path.of("..", "examples", "xu-family.yaml"));
    assertTrue(get(opened(whole + "case-no: 第<7>号\n")).body().contains("第&lt;7&gt;号"));
    String papers =
        Files.readString(Path.of("..", "examples", "incomplete-forgot-marriage-certificate.yaml"));
    assertTrue(get(opened(papers)).body().contains("一次性告知书"));
  }

  @Test
  void a_file_that_cannot_be_used_is_told_with_places() throws Exception {
    HttpResponse<String> bad = open("follow: 舅舅\n孩子: {出生日期: 昨天}\n");
    assertEquals(400, bad.statusCode());
    assertTrue(bad.body().contains("f.yaml:1:9") && bad.body().contains("f.yaml:2:12"), bad.body());
    assertTrue(bad.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
  }

  /** Whatever an address holds, it is answered in words and nothing of it becomes HTML. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?_s=&filed-at=<script>alert(1)</script>",
        "?_s=&filed-at=\"onfocus=x",
        "?_s=&filed-at=310110&follow=father&_s=&<b>=1",
        "?_s=&filed-at=310110&follow=father&note=<script>alert(1)</script>&_s=",
        "?_s=&filed-at=310110&follow=father&materials=]<script>&_s=",
        "?_s=&filed-at=310110&follow=father&child.born-in={a: [b&_s=",
        "?_s=&filed-at=310110\n&follow=father&_s=",
        "?_s=&x.y=1&_s=&service=no",
        "?_lang=<script>&_service=<script>&_ask=<script>",
        "?_s=&filed-at=310110&follow=father&child=1&_s=&child.born-on=2021-11-02",
        "case?_e=<script>|x|y",
        "notice?_no=<script>",
        "?%zz=%zz&&&=&_s"
      })
  void no_address_breaks_the_page(String address) throws Exception {
    String[] sides = address.split("\\?", 2);
    StringBuilder query = new StringBuilder("/" + sides[0] + "?");
    for (String pair : sides[1].contains("%zz") ? new String[0] : sides[1].split("&")) {
      String[] both = pair.split("=", 2);
      query.append(URLEncoder.encode(both[0], StandardCharsets.UTF_8)).append('=');
      query.append(URLEncoder.encode(both[1], StandardCharsets.UTF_8)).append('&');
    }
    HttpResponse<String> answer = get(query.toString());
    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, answer.toString());
    String page = answer.body();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page);
    assertFalse(page.contains("<script>") || page.contains("\"onfocus"), page);
    assertFalse(page.contains("Exception") || page.contains("程序出错"), page);
  }

  @Test
  void regions_are_completed() throws Exception {
    assertTrue(get("/regions?q=%E6%B7%B3%E5%AE%89").body().contains("\"浙江省杭州市淳安县\""));
    assertEquals("[]", get("/regions?q=%3Cscript%3E").body());
    assertTrue(get("/regions?q=3301&on=2021-11-23").body().contains("杭州市"));
  }

  @Test
  void it_speaks_english_too() throws Exception {
    String page = get("/?_lang=en").body();
    assertTrue(page.contains("lang=\"en\"") && page.contains("What is asked for"), page);
    End end = walk("/?_lang=en", XU);
    assertTrue(end.page().contains("Receipt of application"), end.page());
  }
}
