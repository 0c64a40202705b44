package org.luohu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.luohu.document.Quotation;
import org.luohu.interview.MeantRegions;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code luohu region}: codes and names of regions, with the time of their use. */
@Command(
    name = "region",
    header = {
      "查行政区划：按名称或者代码，列出代码、名称、使用时间。",
      "Look up regions by name or code, with the years of their use."
    },
    footerHeading = "%n例 Example:%n",
    footer = {"  luohu region 淳安", "  luohu region 3301"})
final class RegionCommand extends PolicyVerb {

  private static final int MOST = 50;

  @Parameters(
      paramLabel = "QUERY",
      description = {"名称的一部分，或者代码的前几位。", "Part of a name, or the first digits of a code."})
  private String query = "";

  RegionCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    String word = query.strip();
    if (word.isEmpty()) {
      throw new UsageFault(Text.of("要查的名称是空的", "the name to look up is empty"));
    }
    Regions regions = policies.luohu().world().regions();
    String digits = word.matches("[0-9]{9}|[0-9]{12}") ? word.substring(0, 6) : word;
    List<RegionRow> found = new ArrayList<>();
    for (RegionRow row : regions.rows()) {
      Text name = name(row, regions);
      if (row.code().startsWith(digits)
          || name.zh().contains(word)
          || name.en().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
        found.add(row);
      }
    }
    if (found.isEmpty()) {
      throw new UsageFault(
          Text.format("没有叫 %s 的行政区划", "no region is called %s", Quotation.of(word)),
          mend(MeantRegions.of(word, terminal.today().get(), regions)));
    }
    found.sort(
        Comparator.comparing((RegionRow row) -> !row.name().startsWith(word))
            .thenComparing(row -> !row.to().isEmpty())
            .thenComparing(RegionRow::code)
            .thenComparing(RegionRow::from));
    found.stream().limit(MOST).forEach(row -> print(line(row, regions)));
    if (found.size() > MOST) {
      int more = found.size() - MOST;
      print(Text.format("还有 %s 条，请写得更细。", "and %s more; please be more exact.", more));
    }
    return Exit.DONE;
  }

  private static Text mend(List<String> meant) {
    String names = String.join("、", meant);
    return meant.isEmpty()
        ? Text.of("乡镇、街道不单列，写到县、市、区", "towns are not listed: name the county or city")
        : Text.of("是否想查 " + names + "？", "did you mean " + names + "?");
  }

  /** What it is called, and where it had another name then, both. */
  private static Text name(RegionRow row, Regions regions) {
    Text now = regions.parse(row.code()).orElseThrow().name();
    return Text.of(
        now.zh().endsWith(row.name()) ? now.zh() : now.zh() + " " + row.name(),
        now.en().startsWith(row.english()) ? now.en() : row.english() + " (" + now.en() + ")");
  }

  private static Text line(RegionRow row, Regions regions) {
    Text called = name(row, regions);
    String zh = row.code() + "  " + called.zh() + "  ";
    String en = row.code() + "  " + row.name() + "  " + called.en() + "  ";
    String from = row.from().isEmpty() ? "?" : row.from();
    if (row.to().isEmpty()) {
      return Text.of(zh + from + " 起使用", en + "in use since " + from);
    }
    String heirs = String.join(" ", row.heirs());
    return Text.of(
        zh + from + " 至 " + row.to() + "（不含），已停用" + (heirs.isEmpty() ? "" : "，接替：" + heirs),
        en + from + " until " + row.to() + (heirs.isEmpty() ? "" : ", succeeded by " + heirs));
  }
}
