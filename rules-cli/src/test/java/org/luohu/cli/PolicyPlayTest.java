package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.play.PlayPages;
import org.luohu.play.PlayServer;
import org.luohu.policy.PolicyFiles;
import org.luohu.text.Language;

/** Rules tried in a browser: what the pages say, and whom they answer. */
class PolicyPlayTest {

  private static final String ZHEJIANG = "zhejiang/birth-registration/2020-05-01";
  private static final String SOLDIER = "一方军人另一方在单位集体户随另一方";

  @TempDir static Path folder;
  private static Path law;
  private static PlayServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() throws IOException {
    law = Trees.copy(folder);
    server = new PlayServer(new PlayPages(() -> PolicyFiles.in(law), Language.ZH), 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create(server.address() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String... fields) throws Exception {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1])).append('&');
    }
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + ZHEJIANG))
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What stands in the first element with an id or a class, tags and all. */
  private static String part(HttpResponse<String> page, String start, String end) {
    int from = page.body().indexOf(start);
    assertTrue(from >= 0, start);
    return page.body().substring(from, page.body().indexOf(end, from));
  }

  private String family() throws Exception {
    return part(get(ZHEJIANG + "?case=" + encoded(SOLDIER)), "name=\"family\"", "</textarea>")
        .replaceFirst("(?s)^[^>]*>", "")
        .replace("&quot;", "\"");
  }

  private String rules(String from, String to) throws IOException {
    String text = Files.readString(law.resolve(ZHEJIANG).resolve("household.drl"));
    assertTrue(text.contains(from), from);
    return text.replace(from, to).replace("\n", "\r\n");
  }

  private static final String FIELD = "file:" + ZHEJIANG + "/household.drl";

  @Test
  void a_version_stands_beside_a_family_of_its_cases() throws Exception {
    assertTrue(get("").body().contains("href=\"/" + ZHEJIANG + "?lang=zh\""));
    HttpResponse<String> page = get(ZHEJIANG + "?case=" + encoded(SOLDIER));
    assertTrue(part(page, "class=\"outcome\"", "</p>").contains("REDIRECT"), page.body());
    assertTrue(part(page, "成立的和未定的规则", "<details").contains("第二十一条第二项 一方是现役军人的，随不是军人的一方"));
    assertTrue(part(get(ZHEJIANG + "?lang=en"), "<h2>Rules", "</h2>").contains("hold or are open"));
    assertEquals(404, get("zhejiang/birth-registration/1999-01-01").statusCode());
  }

  @Test
  void a_changed_rule_is_tried_and_nothing_is_written() throws Exception {
    String before = Files.readString(law.resolve(ZHEJIANG).resolve("household.drl"));
    String changed =
        rules(
            "findings.redirect(\"zj-follow-civilian\")", "findings.refuse(\"zj-follow-civilian\")");
    HttpResponse<String> page = post("family", family(), FIELD, changed);
    assertTrue(part(page, "class=\"outcome\"", "</p>").contains("REFUSE"), page.body());
    assertTrue(part(page, "class=\"before\"", "</p>").contains("改动之前：告知另行申报"), page.body());
    assertEquals(before, Files.readString(law.resolve(ZHEJIANG).resolve("household.drl")));
    HttpResponse<String> same = post("family", family(), FIELD, rules("package", "package"));
    assertFalse(same.body().contains("class=\"before\""), "line ends of a browser are no change");
  }

  @Test
  void what_does_not_load_is_told_with_its_place() throws Exception {
    HttpResponse<String> page =
        post("family", family(), FIELD, rules("Target( follows", "Targte( follows"));
    String problems = part(page, "class=\"problems\"", "</pre>");
    assertTrue(problems.contains("household.drl:"), problems);
    assertTrue(problems.contains("Targte"), problems);
    String family = part(post("family", "filed-on: someday"), "class=\"problems\"", "</pre>");
    assertTrue(family.contains("application/bad-date"), family);
  }

  @Test
  void what_an_editor_writes_meanwhile_is_tried() throws Exception {
    String family = family();
    String before = Files.readString(law.resolve(ZHEJIANG).resolve("household.drl"));
    Files.writeString(
        law.resolve(ZHEJIANG).resolve("household.drl"),
        rules(
            "findings.redirect(\"zj-follow-civilian\")",
            "findings.refuse(\"zj-follow-civilian\")"));
    assertTrue(part(post("family", family), "class=\"outcome\"", "</p>").contains("REFUSE"));
    Files.writeString(law.resolve(ZHEJIANG).resolve("household.drl"), "rule");
    assertTrue(part(get(""), "class=\"problems\"", "</pre>").contains("household.drl:1"));
    Files.writeString(law.resolve(ZHEJIANG).resolve("household.drl"), before);
  }

  @Test
  void pages_of_other_sites_get_nothing() throws Exception {
    assertEquals(
        403,
        client
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + ZHEJIANG))
                    .header("Origin", "http://elsewhere.example")
                    .POST(HttpRequest.BodyPublishers.ofString("family=x"))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .statusCode());
    assertTrue(raw("GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n").contains(" 403 "));
    assertEquals(413, post("family", "x".repeat(5 << 20)).statusCode());
  }

  /** As a name elsewhere that leads to this machine would ask; the client sets its own host. */
  private String raw(String request) throws IOException {
    URI uri = URI.create(server.address());
    try (Socket socket = new Socket(InetAddress.getByName(uri.getHost()), uri.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes(20);
      return new String(start, StandardCharsets.US_ASCII);
    }
  }

  @Test
  void a_port_that_is_taken_is_said() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      Run run = Run.luohu("policy", "play", "--port", String.valueOf(taken.getLocalPort()));
      assertEquals(Exit.USAGE, run.exit());
      assertTrue(run.err().contains("已经有程序在用"), run.err());
    }
    assertEquals(Exit.USAGE, Run.luohu("policy", "play", "--port", "70000").exit());
  }
}
