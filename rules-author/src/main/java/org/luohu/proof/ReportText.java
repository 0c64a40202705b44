package org.luohu.proof;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** A report of proofs as people read it. */
final class ReportText {

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  ReportText(Language language) {
    this.language = language;
  }

  String text(Report report) {
    line(summary(report));
    report.faults().forEach(this::fault);
    Note.Kind kind = null;
    for (Note note : report.notes()) {
      if (note.kind() != kind) {
        kind = note.kind();
        line("");
        line(Text.of("提示：", "Note: ").in(language) + kind.label().in(language));
      }
      line(
          "  - "
              + Text.of("自 " + note.day() + "：", "from " + note.day() + ": ").in(language)
              + note.text().in(language));
      family(note.family());
    }
    return out.toString();
  }

  private String summary(Report report) {
    String counts = report.versions() + " / " + report.rules() + " / " + report.periods();
    return report.clean()
        ? Text.of(
                "对所有可能的家庭证明：没有错误（版本/规则/时段 " + counts + "）",
                "proved over all families: no fault (versions/rules/periods " + counts + ")")
            .in(language)
        : Text.of(
                "对所有可能的家庭证明：" + report.faults().size() + " 处错误（版本/规则/时段 " + counts + "）",
                "proved over all families: "
                    + report.faults().size()
                    + " fault(s) (versions/rules/periods "
                    + counts
                    + ")")
            .in(language);
  }

  private void fault(Fault fault) {
    line("");
    line(Text.of("错误：", "Fault: ").in(language) + fault.kind().label().in(language));
    line("  " + fault.policy() + "「" + fault.rule() + "」");
    line("  " + fault.text().in(language));
    family(fault.family());
  }

  private void family(@Nullable Specimen family) {
    if (family != null) {
      line(
          "  "
              + Text.of("例（", "Example (").in(language)
              + family.decision().outcome().label().in(language)
              + Text.of("）：", "):").in(language));
      family.file().lines().forEach(part -> line("    " + part));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
