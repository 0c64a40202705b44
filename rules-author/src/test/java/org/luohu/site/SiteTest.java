package org.luohu.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.diff.DiffReport;
import org.luohu.need.Needs;
import org.luohu.policy.PolicyLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The site is well-formed, whole in itself, and the same each time. */
class SiteTest {

  private static NavigableMap<String, byte[]> site = new TreeMap<>();

  @BeforeAll
  static void make() {
    site = site();
  }

  private static NavigableMap<String, byte[]> site() {
    Workshop workshop = Workshop.bundled();
    List<CaseResult> results =
        workshop.cases().stream()
            .filter(each -> each.policy().startsWith("shanghai/birth-registration/202"))
            .map(new CaseRunner(workshop::decide)::run)
            .toList();
    return Site.of(
        workshop.library(),
        results,
        workshop.coverage(results),
        needs(workshop),
        touched(workshop));
  }

  /** Two places suffice; all take a while. */
  private static Needs needs(Workshop workshop) {
    Needs all = workshop.needs();
    return new Needs(
        all.day(),
        all.spots().stream()
            .filter(spot -> List.of("33", "3302").contains(spot.region().code()))
            .toList(),
        all.ways());
  }

  /** One version's will do. */
  private static Map<String, DiffReport> touched(Workshop workshop) {
    PolicyLibrary library = workshop.library();
    String id = "shanghai/birth-registration/2026-07-21";
    return Map.of(
        id,
        workshop.diff(
            library.version("shanghai/birth-registration/2023-05-01").orElseThrow(),
            library.version(id).orElseThrow()));
  }

  @Test
  void theSameLibraryGivesTheSameBytes() {
    NavigableMap<String, byte[]> again = site();
    assertEquals(site.keySet(), again.keySet());
    site.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void everyLinkLeadsSomewhereWithin() throws Exception {
    for (String path : site.keySet()) {
      if (path.endsWith(".html")) {
        for (Element element : elements(parsed(path))) {
          String href = element.getAttribute("href");
          if (!href.isEmpty()) {
            assertResolves(path, URI.create(href));
          }
        }
      }
    }
  }

  private static void assertResolves(String from, URI href) throws Exception {
    assertFalse(
        href.isAbsolute() || href.getPath().startsWith("/"), from + " leads outside: " + href);
    String path =
        href.getPath().isEmpty() ? from : URI.create(from).resolve(href.getPath()).toString();
    assertTrue(site.containsKey(path), from + " leads nowhere: " + href);
    if (href.getFragment() != null) {
      String id = href.getFragment();
      assertTrue(
          elements(parsed(path)).stream()
              .anyMatch(element -> element.getAttribute("id").equals(id)),
          from + " has no place for " + href);
    }
  }

  @Test
  void nothingIsFetchedAndOnlyTheSitesOwnScriptRuns() throws Exception {
    for (String path : site.keySet()) {
      String text = new String(site.get(path), StandardCharsets.UTF_8);
      assertFalse(text.contains("url(") || text.contains("@import"), path);
      if (path.endsWith(".html")) {
        for (Element element : elements(parsed(path))) {
          String name = element.getTagName();
          assertFalse(List.of("img", "iframe", "object").contains(name), path);
          assertFalse(element.hasAttribute("onclick"), path);
          String src = element.getAttribute("src");
          String found = URI.create(path).resolve(src).toString();
          assertTrue(src.isEmpty() || (name.equals("script") && site.containsKey(found)), path);
          assertTrue(!name.equals("script") || !src.isEmpty(), path);
        }
      }
    }
  }

  @Test
  void idsAreUniqueAndHeadingsInOrder() throws Exception {
    for (String path : site.keySet()) {
      if (path.endsWith(".html")) {
        List<String> ids =
            elements(parsed(path)).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.stream().distinct().count(), ids.size(), path);
        assertEquals(
            1,
            elements(parsed(path)).stream()
                .filter(element -> element.getTagName().equals("h1"))
                .count(),
            path);
      }
    }
  }

  @Test
  void whatAuthorsWriteStaysText() {
    assertEquals("&lt;script&gt;&quot;&amp;&#39;\uFFFD", Markup.escaped("<script>\"&'\u0001"));
    assertEquals(
        "<p class=\"a&quot;b\"></p>\n", new Markup().element("p", "a\"b", () -> {}).toString());
  }

  @Test
  void aVersionTellsWhatItChanged() {
    String page =
        new String(site.get("shanghai/birth-registration/2026-07-21.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("与上一版本（2023-05-01）相比"));
    assertTrue(page.contains("落在社区公共户的，原通知到期，先问派出所"));
    assertTrue(page.contains("id=\"touched\"") && page.contains("没有一家的结论、意见和材料因此不同（提示除外）"), page);
    String national =
        new String(site.get("national/birth-registration/2021-10-01.html"), StandardCharsets.UTF_8);
    assertTrue(national.contains("id=\"leaves-open\""));
    assertFalse(national.contains("id=\"touched\""), "not worked out");
  }

  @Test
  void aChangeIsToldWordByWord() {
    Markup out = new Markup();
    WordDiff.write("孩子不满 16 周岁的", "孩子不满 18 周岁、未婚的", out);
    assertEquals("孩子不满 <del>16</del><ins>18</ins> 周岁<ins>、未婚</ins>的", out.toString());
    String history =
        new String(site.get("shanghai/birth-registration.html"), StandardCharsets.UTF_8);
    assertTrue(history.contains("2026-07-21 起") && history.contains("<ins>"));
  }

  @Test
  void everythingIsFoundByItsWords() {
    String page = new String(site.get("search.html"), StandardCharsets.UTF_8);
    for (String words : List.of("淳安县", "Chun&#39;an County", "330127", "结婚证", "paternity-test")) {
      assertTrue(page.contains(words), words);
    }
    assertTrue(page.contains("href=\"need/33.html\""));
  }

  @Test
  void daysOfAStepAreToldInWords() {
    String delta =
        new String(
            site.get("yangtze-delta/cross-province-newborn/2022-12-08.html"),
            StandardCharsets.UTF_8);
    assertTrue(delta.contains("第 1 步当天") && delta.contains("交还（第 1 步之后 3 个工作日内）"), delta);
    site.values()
        .forEach(
            bytes ->
                assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("WORKING_DAYS")));
  }

  private static Document parsed(String path) throws Exception {
    String text =
        new String(site.get(path), StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
