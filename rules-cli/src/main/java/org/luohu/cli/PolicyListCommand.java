package org.luohu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.Policy;
import org.luohu.render.Ink;
import org.luohu.render.Json;
import org.luohu.render.Page;
import org.luohu.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code luohu policy list}: the versions in time. */
@Command(
    name = "list",
    header = {"列出政策的各个版本和施行的日子。", "List the policies' versions and when they are in force."})
final class PolicyListCommand implements Callable<Integer>, Spoken {

  private static final int ID_COLUMNS = 52;

  private final Terminal terminal;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {"只列这一天施行的。", "Only those in force on this day."})
  private @Nullable String on;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    LocalDate day = Days.on(on);
    PolicyTree tree = PolicyTree.read(policies.files());
    List<Policy> versions = day == null ? tree.library().all() : tree.library().inForce(day);
    terminal.print(output.json() ? json(tree, versions) : page(tree, versions));
    return Exit.DONE;
  }

  private static String json(PolicyTree tree, List<Policy> versions) {
    return Json.pretty(
            json -> json.list(versions, policy -> json.object(() -> version(json, tree, policy))))
        + "\n";
  }

  private static void version(Json json, PolicyTree tree, Policy policy) throws IOException {
    LocalDate last = tree.library().lastDay(policy);
    json.string("id", policy.id());
    json.string("kind", policy.manifest().kind().code());
    json.text("title", policy.manifest().title());
    json.string("firstDay", policy.firstDay().toString());
    json.string("lastDay", last == null ? null : last.toString());
    json.number("rules", policy.rules().size());
    json.number("cases", tree.cases(policy));
    json.string("digest", policy.digest());
  }

  private String page(PolicyTree tree, List<Policy> versions) {
    Page page = new Page(output.language(), terminal.outStyle());
    String name = "";
    for (Policy policy : versions) {
      if (!policy.name().equals(name)) {
        name = policy.name();
        page.gap();
        String heading =
            Columned.left(name, ID_COLUMNS) + page.in(policy.manifest().kind().label());
        page.line(Ink.BOLD.paint(heading, terminal.outStyle()));
      }
      version(page, tree, policy);
    }
    page.gap();
    page.paragraph(0, total(page, versions, tree), Ink.FAINT);
    return page.toString();
  }

  private static void version(Page page, PolicyTree tree, Policy policy) {
    String days = page.in(InForce.days(policy.firstDay(), tree.library().lastDay(policy)));
    int rules = policy.rules().size();
    long cases = tree.cases(policy);
    page.line(
        "  "
            + Columned.left(days, ID_COLUMNS - 2)
            + page.in(
                "规则 " + rules + " 条，案例 " + cases + " 个", rules + " rules, " + cases + " cases"));
    page.paragraph(4, page.in(policy.manifest().title()), Ink.FAINT);
  }

  private static String total(Page page, List<Policy> versions, PolicyTree tree) {
    int rules = versions.stream().mapToInt(policy -> policy.rules().size()).sum();
    long cases = versions.stream().mapToLong(tree::cases).sum();
    return page.in(
        "共 " + versions.size() + " 个版本，规则 " + rules + " 条，案例 " + cases + " 个。",
        versions.size() + " versions, " + rules + " rules, " + cases + " cases in all.");
  }
}
