package org.luohu.site;

import java.util.function.Function;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Trust;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The page on the kinds of words that pages and decisions use. */
final class WordsPage {

  private static final Text TITLE = Text.of("用词", "Words");

  private final Markup out = new Markup();

  private WordsPage() {}

  static String of() {
    WordsPage page = new WordsPage();
    page.write();
    return Frame.page(TITLE, 0, page.out);
  }

  private void write() {
    out.heading(1, TITLE);
    out.section(
        "outcomes",
        Text.of("结论", "Outcomes"),
        () -> {
          out.paragraph(
              "hint",
              Text.of(
                  "由全部审核意见算出，没有一条规则直接写结论；取其中最重的。",
                  "Computed from all findings; the gravest counts, and no rule writes an"
                      + " outcome."));
          terms("outcome-", Outcome.values(), WordsPage::meaning);
        });
    out.section(
        "effects",
        Text.of("意见类型", "Effects"),
        () -> terms("effect-", Effect.values(), WordsPage::meaning));
    out.section(
        "trust",
        Text.of("来源的可信程度", "Trust in a source"),
        () -> terms("trust-", Trust.values(), WordsPage::meaning));
  }

  private <T extends Choice> void terms(String kind, T[] terms, Function<T, Text> meaning) {
    out.element(
        "dl",
        "words",
        () -> {
          for (T term : terms) {
            out.element("dt", "", () -> out.badge(kind + term.code(), term.label()));
            out.element("dd", "", () -> out.both(meaning.apply(term)));
          }
        });
  }

  private static Text meaning(Outcome outcome) {
    return switch (outcome) {
      case ACCEPT ->
          Text.of("有规定明确允许，材料也没有缺少。", "A rule admits it, and nothing is known to be missing.");
      case SUPPLEMENT ->
          Text.of("补齐所列的材料或者手续就可以办，一次告知。", "It can be done once what is listed is made good.");
      case REVIEW ->
          Text.of(
              "公安机关要先调查核实；没有规定覆盖的情形也在这里。",
              "The police have to look into it; so too where no rule covers the case.");
      case REDIRECT ->
          Text.of(
              "可以办，但要换一个人、一户、一个受理地或者另一个部门。",
              "It can be asked for elsewhere, otherwise or through somebody else.");
      case REFUSE -> Text.of("按出生登记不能办理。", "It cannot be entered by birth registration.");
      case UNDETERMINED ->
          Text.of(
              "还缺少起决定作用的事实，答完所列的问题就能判定。",
              "Facts that decide are missing; the questions listed ask for them.");
    };
  }

  private static Text meaning(Effect effect) {
    return switch (effect) {
      case GRANT ->
          Text.of(
              "规定允许这种情形。没有它就不会得出“符合办理条件”。",
              "The law admits the situation; without one there is no acceptance.");
      case NEED -> Text.of("材料清单上的一项。", "A line of the list of materials.");
      case SUPPLEMENT ->
          Text.of("缺少一项手续或者材料，先补上。", "Something is missing and has to be made good first.");
      case REVIEW -> Text.of("要由公安机关调查核实。", "The police have to look into it.");
      case REDIRECT ->
          Text.of("应当另行申报，并说明找谁、到哪里。", "It has to be filed otherwise; the finding says where.");
      case REFUSE ->
          Text.of("不予登记。只有核对过原文的来源才可以写。", "Refused; only sources read in the original may say so.");
      case NOTE -> Text.of("只作提示，不影响结论。", "Something to know; it does not change the outcome.");
    };
  }

  private static Text meaning(Trust trust) {
    return switch (trust) {
      case VERIFIED ->
          Text.of(
              "读过文件原文或者发文公安机关自己的发布。", "The text, or the issuing police's own release, was read.");
      case REPORTED -> Text.of("见于有日期的报道、办事指南或者转载。", "Dated press, guides or copies.");
      case UNVERIFIED ->
          Text.of(
              "没有核实，只能用来提示或者要求核实。",
              "Not verified; it may only note, ask for papers, or call for a review.");
    };
  }
}
