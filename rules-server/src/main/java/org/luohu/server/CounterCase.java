package org.luohu.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Decision;
import org.luohu.document.CommonWords;
import org.luohu.forms.HtmlPage;
import org.luohu.handling.Event;
import org.luohu.handling.Handling;
import org.luohu.handling.Procedure;
import org.luohu.handling.Task;
import org.luohu.problem.ProblemsException;
import org.luohu.render.HandlingText;

/** The page of a case: what happened, what is next, and room for what happens now. */
final class CounterCase {

  private final CounterPages pages;
  private final CounterWords words;
  private final CounterQuery query;
  private final Decision decision;
  private final LocalDate filedOn;
  private final LocalDate today;

  CounterCase(
      CounterPages pages,
      CounterWords words,
      CounterQuery query,
      Decision decision,
      LocalDate filedOn,
      LocalDate today) {
    this.pages = pages;
    this.words = words;
    this.query = query;
    this.decision = decision;
    this.filedOn = filedOn;
    this.today = today;
  }

  /**
   * The page.
   *
   * @throws ProblemsException if there is no procedure to follow
   */
  String html(WorkingDays calendar) {
    Procedure procedure = Procedure.of(decision);
    List<String> wrong = List.of();
    List<String> events = CounterEvents.of(query);
    Handling handling;
    try {
      handling = CounterEvents.read(events).at(procedure, asOf(), calendar);
    } catch (ProblemsException e) {
      wrong = e.problems().stream().limit(3).map(problem -> words.in(problem.message())).toList();
      events = query.events();
      handling = CounterEvents.read(events).at(procedure, asOf(), calendar);
    }
    CounterQuery now = query.bare(true).withEvents(events);
    if (query.has("_asof")) {
      now = now.with("_asof", query.word("_asof"));
    }
    HtmlPage text = new HtmlPage(words.language());
    HandlingText.write(text, decision, handling, asOf());
    Map<String, Object> page = pages.page(words, query);
    page.put("progress", text.html());
    page.put("wrong", wrong);
    page.put("hidden", now.pairs());
    page.put("events", events.stream().map(this::said).toList());
    page.put("happened", !events.isEmpty());
    page.put("undo", undo(now));
    page.put("letter", query.bare(true).at("./"));
    page.put("steps", steps(handling));
    page.put("results", results());
    page.put("papers", papers());
    LocalDate usual = events.isEmpty() ? filedOn : asOf();
    page.put("on", wrong.isEmpty() ? usual.toString() : query.word("_on"));
    page.put("asOf", asOf().toString());
    page.put("open", !handling.closed());
    page.put("dated", now.bare(true).withEvents(events).pairs());
    String title = words.chinese() ? "办理进度" : "Progress";
    return pages.frame(words, query, title, pages.fill("case.html", page));
  }

  private LocalDate asOf() {
    return CommonWords.day(query.word("_asof")).orElse(today);
  }

  private static String undo(CounterQuery now) {
    List<String> events = now.events();
    return events.isEmpty() ? "" : now.withEvents(events.subList(0, events.size() - 1)).at("case");
  }

  /** An event as a row: day, step, result, papers. */
  private Map<String, String> said(String event) {
    String[] parts = CounterEvents.parts(event);
    String result =
        Arrays.stream(Event.Result.values())
            .filter(each -> each.name().equals(parts[2]))
            .map(each -> words.in(each.label()))
            .findFirst()
            .orElse(parts[2]);
    List<String> papers =
        decision.materials().stream()
            .filter(material -> List.of(parts[3].split(",", -1)).contains(material.code()))
            .map(material -> words.in(material.name()))
            .toList();
    return Map.of(
        "on",
        parts[1],
        "step",
        step(parts[0]),
        "result",
        result,
        "papers",
        String.join(words.chinese() ? "、" : ", ", papers));
  }

  private String step(String code) {
    return decision.steps().stream()
        .filter(step -> step.step().equals(code))
        .map(step -> words.in(step.text()))
        .findFirst()
        .orElse(code);
  }

  private List<Map<String, Object>> steps(Handling handling) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Task task : handling.next()) {
      steps.add(
          Map.of(
              "code",
              task.step(),
              "label",
              words.in(task.by().label()) + (words.chinese() ? "：" : ": ") + words.in(task.text()),
              "first",
              steps.isEmpty()));
    }
    return steps;
  }

  private List<Map<String, Object>> results() {
    return Arrays.stream(Event.Result.values())
        .map(
            result ->
                Map.<String, Object>of(
                    "code",
                    result.name(),
                    "number",
                    result.ordinal() + 1,
                    "label",
                    words.in(result.label()),
                    "first",
                    result.ordinal() == 0))
        .toList();
  }

  private List<CounterQuery.Pair> papers() {
    return decision.materials().stream()
        .map(material -> new CounterQuery.Pair(material.code(), words.in(material.name())))
        .toList();
  }
}
