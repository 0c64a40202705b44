package org.luohu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Alternative;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Step;
import org.luohu.forms.Sheet.Field;
import org.luohu.forms.Sheet.Row;
import org.luohu.forms.Sheet.Section;
import org.luohu.forms.Sheet.Table;
import org.luohu.render.DayWords;
import org.luohu.render.Law;
import org.luohu.render.Request;
import org.luohu.render.Sentence;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Says a decision as one of the five notices. */
final class SheetWriter {

  /** What may be done against a refusal, with two blanks for the bodies. */
  private static final Text REMEDIES =
      Text.of(
          "不服本告知的，可以自收到之日起六十日内向 %s 申请行政复议（《行政复议法》第二十条），"
              + "也可以自收到之日起六个月内向 %s 提起行政诉讼（《行政诉讼法》第四十六条）。",
          "Whoever disagrees may, within sixty days of receiving this, apply to %s for"
              + " administrative reconsideration (Administrative Reconsideration Law, art. 20), or,"
              + " within six months, bring an action before %s (Administrative Litigation Law, art."
              + " 46).");

  private final NoticeKind kind;
  private final Decision decision;
  private final Office office;
  private final String number;
  private final Language language;

  SheetWriter(NoticeKind kind, Decision decision, Office office, String number, Language language) {
    this.kind = kind;
    this.decision = decision;
    this.office = office;
    this.number = number;
    this.language = language;
  }

  Sheet sheet() {
    List<Section> sections =
        switch (kind) {
          case RECEIPT -> List.of(reasons(Effect.GRANT), papers(), steps());
          case ONE_TIME -> List.of(missing(), reasons(Effect.SUPPLEMENT), complete(), papers());
          case REVIEW -> List.of(reasons(Effect.REVIEW), papers(), steps());
          case REDIRECT -> List.of(reasons(Effect.REDIRECT), ways(Effect.REDIRECT), elsewhere());
          case REFUSAL -> List.of(reasons(Effect.REFUSE), ways(Effect.REFUSE), remedies());
        };
    return new Sheet(
        in(kind.label()),
        number,
        fields(),
        sections.stream().filter(section -> !section.isEmpty()).toList(),
        office(),
        signs(),
        List.of(
            in(
                "没有加盖受理单位印章的，只是预审意见，不代替公安机关的决定。",
                "Without the seal of the office this is a preliminary opinion; it does not replace"
                    + " the decision of the police.")));
  }

  private List<Field> fields() {
    Text subject = service().map(ServiceDescription::subject).orElse(Text.of("姓名", "Name"));
    List<Field> fields = new ArrayList<>();
    fields.add(field("申请人", "Applicant", "", false));
    fields.add(field("联系电话", "Telephone", "", false));
    fields.add(field(subject.zh(), subject.en(), "", false));
    fields.add(field("申报日期", "Filed on", in(DayWords.date(decision.filedOn())), false));
    fields.add(field("申请事项", "Asked for", in(Request.text(decision)), true));
    if (kind == NoticeKind.RECEIPT && !fee().isEmpty()) {
      fields.add(field("收费", "Fee", fee(), true));
    }
    return fields;
  }

  private Field field(String zh, String en, String value, boolean wide) {
    return new Field(in(zh + "：", en + ": "), value, wide);
  }

  /** The findings of an effect, each in a sentence with its law. */
  private Section reasons(Effect effect) {
    List<String> items =
        findings(effect).stream().map(f -> stopped(in(f.text())) + law(f.basis())).toList();
    String heading =
        switch (effect) {
          case GRANT -> in("办理依据", "Why it can be done");
          case SUPPLEMENT -> in("需要补正的事项", "What has to be made good");
          case REVIEW -> in("需要调查核实的事项", "What is looked into");
          default -> in("理由", "Reason");
        };
    return Section.counted(heading, items);
  }

  private String law(List<Basis> basis) {
    return basis.isEmpty() ? "" : in("（依据：", " (") + Law.cite(basis, language) + in("）", ")");
  }

  private Section ways(Effect effect) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings(effect)) {
      way(lines, "请到：", "Where to turn: ", finding.to());
      way(lines, "办法：", "What would help: ", finding.remedy());
    }
    return Section.of(in("怎么办", "What to do"), lines.stream().distinct().toList());
  }

  private void way(List<String> lines, String zh, String en, @Nullable Text text) {
    if (text != null) {
      lines.add(in(zh, en) + stopped(in(text)));
    }
  }

  /** What is missing, with whatever is said of where to get it. */
  private Section missing() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings(Effect.SUPPLEMENT)) {
      way(lines, "办法：", "What would help: ", finding.remedy());
      way(lines, "请到：", "Where to turn: ", finding.to());
    }
    Table table =
        table(
            List.of(in("材料", "Paper"), in("要求", "Form"), in("说明", "Remarks")),
            decision.materials().stream()
                .filter(m -> m.state() == MaterialState.MISSING)
                .map(m -> List.of(in(m.name()), in(m.form().label()), remarks(m)))
                .toList());
    return new Section(in("请补齐", "Please bring"), lines, List.of(), table);
  }

  private String remarks(Material material) {
    Stream<Text> note = material.note() == null ? Stream.empty() : Stream.of(material.note());
    return Stream.concat(material.displacedWords().stream(), note)
        .map(this::in)
        .map(this::stopped)
        .collect(Collectors.joining());
  }

  private Section complete() {
    String by = blank(null);
    return Section.of(
        in("补正期限", "By when"),
        List.of(
            in(
                "请在 " + by + " 前补齐。期满没有补齐的，材料退还；以后备齐了，可以重新申报。",
                "Please bring all of it by "
                    + by
                    + ". Otherwise the papers are handed back, and it can be filed anew once all is"
                    + " there."),
            in(
                "需要补正的内容本次全部告知；没有告知的，视为已经齐全。",
                "All that is missing is told here; what is not told counts as complete.")));
  }

  /** The papers that are there, or that may be: what is kept and what goes back when. */
  private Section papers() {
    List<List<String>> rows =
        decision.materials().stream()
            .filter(m -> m.state() == MaterialState.PROVIDED || m.state() == MaterialState.UNSTATED)
            .map(this::received)
            .toList();
    return new Section(
        in("收到的材料", "Papers received"),
        List.of(),
        List.of(),
        table(
            List.of(
                in("收到", "Received"),
                in("材料", "Paper"),
                in("形式", "Form"),
                in("份数", "Copies"),
                in("留存与退还", "Kept or handed back")),
            rows));
  }

  private List<String> received(Material material) {
    return List.of(
        material.state() == MaterialState.PROVIDED ? "☑" : "☐",
        in(material.name()),
        in(material.form().label()),
        "",
        in(material.retentionWords()));
  }

  private static @Nullable Table table(List<String> head, List<List<String>> rows) {
    return rows.isEmpty() ? null : new Table(head, rows.stream().map(Row::new).toList());
  }

  private Section steps() {
    List<String> items = decision.steps().stream().map(this::step).toList();
    return Section.counted(in("办理步骤和期限", "Steps and times"), items);
  }

  private String step(Step step) {
    String who = Sentence.capital(in(step.by()), language) + in("：", ": ");
    String due =
        step.due() == null
            ? ""
            : in(
                "最迟 " + DayWords.date(step.due()).zh() + "。",
                " By " + DayWords.date(step.due()).en() + ".");
    return who + stopped(in(step.text())) + due;
  }

  private String fee() {
    String own = office.line(Office.Line.FEE);
    return own == null ? service().map(ServiceDescription::fee).map(this::in).orElse("") : own;
  }

  /** The service as it describes itself; empty for one of the host's own. */
  private Optional<ServiceDescription> service() {
    return Luohu.bundledServices().get(decision.service().service()).map(ServiceDescription::of);
  }

  private Section elsewhere() {
    List<String> items =
        decision.alternatives().stream()
            .filter(a -> a.outcome().rank() < decision.outcome().rank())
            .map(this::alternative)
            .toList();
    return Section.counted(in("也可以这样办理", "What would work"), items);
  }

  private String alternative(Alternative alternative) {
    String said =
        in(
            alternative.text().zh()
                + "，在 "
                + alternative.filedAt().name().zh()
                + " 申报："
                + alternative.outcome().label().zh()
                + "。",
            Sentence.capital(alternative.text().en(), Language.EN)
                + ", filed in "
                + alternative.filedAt().name().en()
                + ": "
                + alternative.outcome().label().en()
                + ".");
    List<String> papers =
        decision.materials().stream()
            .filter(m -> alternative.materials().contains(m.code()))
            .map(m -> in(m.name()))
            .toList();
    return papers.isEmpty()
        ? said
        : said + stopped(in("要带：", " Bring: ") + Sentence.list(papers, language));
  }

  private Section remedies() {
    Text text =
        Text.format(
            REMEDIES.zh(),
            REMEDIES.en(),
            blank(office.line(Office.Line.REVIEW_BODY)),
            blank(office.line(Office.Line.COURT)));
    return Section.of(in("救济途径", "Remedies"), List.of(in(text)));
  }

  private Sheet.Office office() {
    return new Sheet.Office(
        in("受理单位", "Office"),
        List.of(
            line("单位", "Name", Office.Line.NAME),
            line("地址", "Address", Office.Line.ADDRESS),
            line("查询电话", "Telephone, also to ask how it stands", Office.Line.TELEPHONE),
            line("办公时间", "Hours", Office.Line.HOURS)));
  }

  private Field line(String zh, String en, Office.Line line) {
    return field(zh, en, Objects.requireNonNullElse(office.line(line), ""), false);
  }

  private List<String> signs() {
    String officer = office.line(Office.Line.OFFICER);
    return List.of(
        in("经办人：", "Officer: ") + (officer == null ? "" : officer),
        in("申请人签收：", "Received by the applicant: "),
        in("受理单位（盖章）：", "Office (seal): "),
        in("日期：", "Date: "));
  }

  private List<Finding> findings(Effect effect) {
    return decision.findings().stream().filter(f -> f.effect() == effect).toList();
  }

  private String blank(@Nullable String value) {
    return value == null ? Notice.BLANK : value;
  }

  private String stopped(String text) {
    return Sentence.stopped(text, language);
  }

  private String in(Text text) {
    return text.in(language);
  }

  private String in(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
