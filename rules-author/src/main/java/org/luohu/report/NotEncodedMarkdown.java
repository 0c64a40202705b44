package org.luohu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.luohu.policy.NotEncoded;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;

/** The page of what is no rule, and of the choices made: what the versions say of their edges. */
public final class NotEncodedMarkdown {

  private static final String HEAD =
      """
      # 没有写成规则的

      由构建从各版本的 `not-encoded.yaml` 生成并核对：读到的、与新生儿入户有关而没有写成规则的条文和事实，以及为什么；\
      再是写成规则时作了选择的地方（冲突、不明之处）。没有核实过的传闻、营销页面不列，也不编码。

      Generated and checked by the build from the versions' `not-encoded.yaml`: what was read and concerns newborn
      registration but is not a rule here, and why; then the choices made where the law conflicts or is silent.
      """;

  private NotEncodedMarkdown() {}

  /** The page in Markdown: a section a policy, its versions together. */
  public static String of(PolicyLibrary library) {
    Map<String, List<Policy>> policies = new LinkedHashMap<>();
    library.all().stream()
        .sorted(PolicyLibrary.PARTICULARITY)
        .forEach(
            policy -> policies.computeIfAbsent(policy.name(), k -> new ArrayList<>()).add(policy));
    StringBuilder page = new StringBuilder(HEAD);
    policies
        .values()
        .forEach(
            versions -> {
              Set<String> rows = rows(versions, NotEncodedMarkdown::articles);
              if (!rows.isEmpty()) {
                Policy newest = versions.get(versions.size() - 1);
                page.append("\n## ").append(newest.manifest().title().zh()).append("\n\n");
                page.append("| 来源 | 条文或者事实 | 为什么没有写成规则 | Why it is no rule |\n|---|---|---|---|\n");
                rows.forEach(page::append);
              }
            });
    page.append("\n## 作了选择的地方\n\n| 冲突或者不明 | 怎么写的 | How it was written |\n|---|---|---|\n");
    List<Policy> all = policies.values().stream().flatMap(List::stream).toList();
    rows(all, NotEncodedMarkdown::choices).forEach(page::append);
    return page.toString();
  }

  /** The rows of some versions, each once; the newest version's first. */
  private static Set<String> rows(List<Policy> versions, Function<NotEncoded, List<String>> rows) {
    Set<String> all = new LinkedHashSet<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      all.addAll(rows.apply(versions.get(i).notEncoded()));
    }
    return all;
  }

  private static List<String> articles(NotEncoded notEncoded) {
    return notEncoded.articles().stream()
        .map(a -> row(named(a.source()), a.article(), a.why().zh(), a.why().en()))
        .toList();
  }

  private static List<String> choices(NotEncoded notEncoded) {
    return notEncoded.choices().stream()
        .map(c -> row(c.question().zh(), c.chosen().zh(), c.chosen().en()))
        .toList();
  }

  private static String named(Source source) {
    return source.number() == null ? source.title().zh() : source.number();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
  }
}
