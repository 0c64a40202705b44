package org.luohu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luohu.cases.Articles;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.text.Text;

/** The history of a policy, article by article: what rests on each, and how versions changed it. */
final class HistoryPage {

  private final List<Policy> versions;
  private final Markup out = new Markup();

  private HistoryPage(List<Policy> versions) {
    this.versions = versions;
  }

  /** Where the history of a policy lies. */
  static String path(Policy policy) {
    return policy.name() + ".html";
  }

  /** The page of a policy, of whose versions this is one. */
  static String of(Contents contents, Policy policy) {
    HistoryPage page =
        new HistoryPage(new ArrayList<>(contents.library().versions(policy.name()).values()));
    Text title = Text.format("%s：沿革", "%s: its history", policy.manifest().title());
    page.write(title);
    return Frame.page(title, 1, page.out);
  }

  private void write(Text title) {
    out.heading(1, title);
    out.paragraph(
        "lead",
        Text.of(
            "每一条款：哪些规则由它写出，各个版本改了什么。删去的字划掉，新增的字标绿。",
            "Each article: which rules rest on it and what each version changed. What was left out"
                + " is struck, what was added is green."));
    Map<String, List<Map<String, String>>> articles = new TreeMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (Map.Entry<String, Map<String, String>> one : articles(versions.get(i)).entrySet()) {
        List<Map<String, String>> inTime =
            articles.computeIfAbsent(one.getKey(), any -> new ArrayList<>());
        while (inTime.size() < versions.size()) {
          inTime.add(Map.of());
        }
        inTime.set(i, one.getValue());
      }
    }
    articles.forEach(
        (article, inTime) ->
            out.element(
                "section",
                "",
                () -> {
                  out.element("h2", "", () -> out.text(article));
                  article(inTime);
                }));
  }

  /** By article the rules that rest on it, each as a sentence. */
  private static Map<String, Map<String, String>> articles(Policy policy) {
    Map<String, Map<String, String>> articles = new LinkedHashMap<>();
    Map<String, String> sentences = ChangeSection.rules(policy);
    for (Rule rule : policy.rules()) {
      for (Citation citation : Articles.of(policy, rule)) {
        Source source = policy.manifest().sources().get(citation.source());
        String title = source == null ? citation.source() : source.title().zh();
        articles
            .computeIfAbsent(title + " " + citation.article(), any -> new LinkedHashMap<>())
            .put(rule.name(), sentences.getOrDefault(rule.name(), ""));
      }
    }
    return articles;
  }

  private void article(List<Map<String, String>> inTime) {
    Map<String, String> old = Map.of();
    for (int i = 0; i < versions.size(); i++) {
      Policy policy = versions.get(i);
      Map<String, String> now = inTime.get(i);
      out.element(
          "h3",
          "",
          () ->
              out.link(
                  policy.matter() + "/" + policy.firstDay() + ".html",
                  () -> out.both(Text.format("%s 起", "from %s", policy.firstDay()))));
      if (now.equals(old)) {
        out.paragraph(
            "hint", now.isEmpty() ? Text.of("没有", "nothing") : Text.of("没有变化", "unchanged"));
      } else {
        ChangeSection.changes(old, now, out);
      }
      old = now;
    }
  }
}
