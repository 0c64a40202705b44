package org.luohu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.domain.IdNumberDomain;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** An application file in which only the day is filled in, each line explained. */
final class EmptyApplication {

  private final ServiceDescription service;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private String last = "";

  private EmptyApplication(Service service, Language language) {
    this.service = ServiceDescription.of(service);
    this.language = language;
  }

  /** The file, made of what a service declares. */
  static String text(Service service, Language language, LocalDate today) {
    EmptyApplication file = new EmptyApplication(service, language);
    Text forms =
        Text.of(
            "不清楚的空着，空着不等于“没有”。可以写中文：家庭户、父亲、2024/5/10、是、上海市杨浦区。无法查明的父亲或者母亲写一行，例如 father: none",
            "Leave empty what is not known, which is not the same as no. A parent who cannot be"
                + " found out is one line, such as father: none.");
    file.comment(
        file.service.presences().isEmpty()
            ? Text.of(
                "不清楚的空着，空着不等于“没有”。可以写中文：是、2024/5/10、上海市杨浦区",
                "Leave empty what is not known, which is not the same as no.")
            : forms);
    List<StatedFact<?>> facts =
        service.facts().stream()
            .filter(fact -> !(Domain.of(fact) instanceof IdNumberDomain))
            .filter(fact -> file.service.dated().stream().noneMatch(d -> d.day() == fact))
            .toList();
    facts.stream()
        .filter(fact -> !fact.key().contains("."))
        .forEach(fact -> file.line(fact, today));
    facts.stream()
        .filter(fact -> fact.key().contains("."))
        .map(fact -> fact.key().substring(0, fact.key().indexOf('.')))
        .distinct()
        .forEach(section -> file.section(section, facts, today));
    file.comment(
        Text.of("带来的材料，写名称；没有清点的不写这一项", "the papers brought; leave it out if nobody looked"));
    file.text.append("materials:\n");
    return file.text.toString();
  }

  private void section(String name, List<StatedFact<?>> facts, LocalDate today) {
    text.append('\n');
    Section section = service.sections().get(name);
    if (section != null) {
      comment(section.title());
    }
    text.append(name).append(":\n");
    last = name;
    facts.stream()
        .filter(fact -> fact.key().startsWith(name + "."))
        .sorted(java.util.Comparator.comparing(fact -> !fact.key().contains(".hukou.")))
        .forEach(fact -> line(fact, today));
  }

  private void line(StatedFact<?> fact, LocalDate today) {
    String[] path = fact.key().split("\\.", -1);
    boolean presence = service.presences().stream().anyMatch(p -> p.exists() == fact);
    if (presence) {
      return;
    }
    for (int i = 1; i < path.length - 1; i++) {
      String section = String.join(".", java.util.Arrays.copyOfRange(path, 0, i + 1));
      if (!last.startsWith(section)) {
        text.append("  ".repeat(i)).append(path[i]).append(":\n");
        last = section;
      }
    }
    boolean day = fact == service.day();
    String key = path[path.length - 1] + ":" + (day ? " " + today : "");
    text.append("  ".repeat(path.length - 1))
        .append(key)
        .append(" ".repeat(Math.max(1, 24 - key.length() - 2 * (path.length - 1))))
        .append("# ")
        .append(fact.label().in(language))
        .append(options(fact))
        .append('\n');
  }

  private String options(StatedFact<?> fact) {
    String list =
        fact.options().stream()
            .map(option -> language == Language.ZH ? option.label().zh() : option.code())
            .collect(Collectors.joining(language == Language.ZH ? " / " : " | "));
    return list.isEmpty() ? "" : (language == Language.ZH ? "：" : ": ") + list;
  }

  private void comment(Text words) {
    text.append("# ").append(words.in(language)).append('\n');
  }
}
