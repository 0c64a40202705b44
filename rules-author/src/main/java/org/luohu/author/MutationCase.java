package org.luohu.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.luohu.format.Layout;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.Mutant;
import org.luohu.mutation.NewCases.NewCase;

/**
 * A case as a file for an author to look at: what it expects is only what is decided now.
 *
 * @param folder the folder of cases in a tree that it belongs to
 * @param name the name of its rule, fit for a file, without an ending
 * @param text what is in it, laid out
 * @param kills how many survivors it kills
 */
public record MutationCase(String folder, String name, String text, int kills) {

  private static final String LOOK = "# 待核对：expect 是按现在的规则算的。对照条文，对的删去开头这几行，文件名改成它证明的话；不对的改规则。\n";

  /** How many changes are named in a file. */
  private static final int NAMED = 5;

  /** A file's name takes at most 255 bytes, and a Chinese character three. */
  private static final int LONGEST = 60;

  static MutationCase of(NewCase newCase, String service, Layout layout) {
    Mutant mutant = newCase.of().mutant();
    KillingFamily family = newCase.family();
    StringBuilder text = new StringBuilder(LOOK);
    text.append("# 从案例“").append(family.neighbour().claim()).append("”改来，能发现的改动：\n");
    List<Mutant> kills = newCase.kills();
    kills.stream()
        .limit(NAMED)
        .forEach(
            each ->
                text.append("#   ")
                    .append(each.original().name())
                    .append("：")
                    .append(each.before())
                    .append(" → ")
                    .append(each.after().isEmpty() ? "（删去）" : each.after())
                    .append('\n'));
    if (kills.size() > NAMED) {
      text.append("#   另有 ").append(kills.size() - NAMED).append(" 处\n");
    }
    text.append(service).append(family.file().stripTrailing()).append('\n');
    text.append(family.before().expected(newCase.stated()));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new MutationCase(
        mutant.policy().id() + "/cases",
        name(mutant.original().name()),
        layout.of("case.yaml", bytes),
        kills.size());
  }

  private static String name(String rule) {
    String fit = rule.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    return fit.substring(
        0, fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length()))));
  }
}
