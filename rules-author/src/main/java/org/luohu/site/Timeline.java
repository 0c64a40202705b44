package org.luohu.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/** The versions of policies as bars over the years. */
final class Timeline {

  /** Per cent of the line below which a day has no room in a bar, on a phone and anywhere. */
  private static final double NARROW = 24;

  private static final double TIGHT = 8;

  private final PolicyLibrary library;
  private final LocalDate start;
  private final LocalDate end;

  Timeline(PolicyLibrary library) {
    this.library = library;
    LocalDate first =
        library.all().stream().map(Policy::firstDay).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        library.all().stream().map(Policy::firstDay).max(LocalDate::compareTo).orElseThrow();
    start = first.withDayOfYear(1);
    end = last.withDayOfYear(1).plusYears(2);
  }

  private double percent(LocalDate day) {
    double days = ChronoUnit.DAYS.between(start, day);
    return 100 * Math.max(0, Math.min(1, days / ChronoUnit.DAYS.between(start, end)));
  }

  private static String filled(String markup, Object... parts) {
    return String.format(Locale.ROOT, markup, parts);
  }

  /** The years as marks along the line. */
  void axis(Markup out) {
    out.raw("<div class=\"axis\" aria-hidden=\"true\">");
    for (LocalDate year = start; year.isBefore(end); year = year.plusYears(1)) {
      boolean even = (year.getYear() - start.getYear()) % 2 == 0;
      String kind = even ? "" : " class=\"odd\"";
      out.raw(
          filled("<span%s style=\"left:%.2f%%\">%s</span>", kind, percent(year), year.getYear()));
    }
    out.raw("</div>\n");
  }

  /** One policy's versions, each a link to its page. */
  void bars(Markup out, Collection<Policy> versions) {
    out.raw("<div class=\"bars\">");
    for (Policy policy : versions) {
      LocalDate last = library.lastDay(policy);
      double left = percent(policy.firstDay());
      double width = percent(last == null ? end : last.plusDays(1)) - left;
      String kind =
          (last == null ? " open" : "")
              + (width < NARROW ? " narrow" : "")
              + (width < TIGHT ? " tight" : "");
      out.raw(
          filled(
              "<a class=\"bar%s\" href=\"%s\" style=\"left:%.2f%%;width:%.2f%%\" title=\"%s%s\">"
                  + "<span>%5$s</span></a>",
              kind,
              Contents.path(policy),
              left,
              width,
              policy.firstDay(),
              last == null ? " 起" : " 至 " + last));
    }
    out.raw("</div>\n");
  }
}
