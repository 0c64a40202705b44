package org.luohu.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseResult;
import org.luohu.diff.DiffReport;
import org.luohu.need.Needs;
import org.luohu.need.Spot;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/**
 * A library as a site: files by their path, the same bytes for the same library. Nothing outside is
 * referred to; pages are whole without their scripts.
 */
public final class Site {

  /** The file by which a folder is known to hold such a site. */
  public static final String MARKER = "luohu-site.txt";

  private Site() {}

  /**
   * The files of the site.
   *
   * @param results what came of the cases, all versions together
   * @param coverage what the same cases exercise
   * @param needs what applicants need
   * @param touched by the ids of versions, whom each decides otherwise than the one before; of a
   *     version that is not among them nothing is told
   */
  public static NavigableMap<String, byte[]> of(
      PolicyLibrary library,
      Collection<CaseResult> results,
      CaseCoverage coverage,
      Needs needs,
      Map<String, DiffReport> touched) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    Contents contents = new Contents(library, List.copyOf(results), coverage, touched);
    put(
        files,
        MARKER,
        """
        由 luohu policy docs 生成；重新生成时整个文件夹会被替换。
        Made by luohu policy docs, which replaces the whole folder.
        """);
    put(files, "style.css", resource("style.css"));
    put(files, "search.js", resource("search.js"));
    put(files, "site.js", resource("site.js"));
    put(files, "search.html", SearchPage.of(contents, needs));
    put(files, "index.html", IndexPage.of(contents));
    put(files, "words.html", WordsPage.of());
    for (Policy policy : library.all()) {
      put(files, Contents.path(policy), VersionPage.of(contents, policy));
      if (contents.after(policy) == null) {
        put(files, HistoryPage.path(policy), HistoryPage.of(contents, policy));
      }
    }
    put(files, "need.html", NeedIndexPage.of(needs, library.world().regions()));
    for (Spot spot : needs.spots()) {
      put(files, NeedPage.path(spot), NeedPage.of(library, needs, spot));
    }
    return files;
  }

  private static void put(NavigableMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
