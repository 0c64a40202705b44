package org.luohu.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Party;
import org.luohu.decision.Step;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/**
 * What has happened: which steps were taken when, and where each original is. After an event that
 * cannot be the course goes on behind it, so that one mistake is told once.
 */
final class Course {

  final List<Step> steps;
  final Map<String, LocalDate> taken = new HashMap<>();
  final Map<String, Whereabouts> whereabouts = new LinkedHashMap<>();
  final Map<String, Original> originals = new LinkedHashMap<>();

  /** The number of the step that is next; that of all steps where none is. */
  int at;

  boolean rejected;
  boolean handedBack;
  List<String> wanting = List.of();
  @Nullable LocalDate told;
  @Nullable LocalDate corrected;
  @Nullable LocalDate latest;

  private final Decision decision;
  private final Party taker;

  Course(Decision decision) {
    this.decision = decision;
    steps = decision.steps();
    taker = Original.taker(steps);
    decision.materials().stream()
        .filter(Original::is)
        .forEach(m -> originals.put(m.code(), Original.of(m, steps)));
    originals.forEach(
        (code, original) -> {
          if (original.material().state() != MaterialState.POSSIBLE) {
            whereabouts.put(code, new Whereabouts.WithApplicant());
          }
        });
  }

  /** The step that is next; null where the case is closed. */
  @Nullable Step next() {
    if (rejected) {
      return handedBack ? null : decider().onReject();
    }
    return at < steps.size() ? steps.get(at) : null;
  }

  private Step decider() {
    return steps.get(at);
  }

  /** Whether it waits for papers. */
  boolean waiting() {
    return told != null && corrected == null;
  }

  void walk(List<Event> events, LocalDate today, IntFunction<Place> places, Problems problems) {
    boolean lost = false;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Complaints complaints = new Complaints(places.apply(i), problems);
      days(event, today, complaints);
      materials(event, complaints);
      lost = take(event, lost, complaints);
    }
  }

  private void days(Event event, LocalDate today, Complaints complaints) {
    LocalDate before = latest;
    if (event.on().isAfter(today)) {
      complaints.add(
          "future",
          Text.format("%s 还没有到，今天是 %s", "%s has not come yet: today is %s", event.on(), today),
          Text.of(
              "写已经发生的事；要按别的日子看，用 --on", "write what has happened; --on asks as of another day"));
    } else if (event.on().isBefore(decision.filedOn())) {
      complaints.add(
          "before-filing",
          Text.format(
              "%s 早于申报日 %s", "%s is before the day of filing, %s", event.on(), decision.filedOn()));
    } else if (before != null && event.on().isBefore(before)) {
      complaints.add(
          "days-go-back",
          Text.format(
              "%s 早于上一件事的 %s", "%s is before %s, the day of the event above", event.on(), before),
          Text.of("按发生的先后写", "write events in the order in which they happened"));
    }
    if (!event.on().isAfter(today) && (before == null || event.on().isAfter(before))) {
      latest = event.on();
    }
  }

  private void materials(Event event, Complaints complaints) {
    for (String code : event.materials()) {
      if (originals.values().stream().noneMatch(original -> original.called(code))) {
        complaints.add(
            "unknown-material",
            Text.format("这份申报没有要 `%s` 的原件", "no original `%s` is asked for here", code),
            Text.of(
                "可写：" + String.join("、", originals.keySet()),
                "one of: " + String.join(", ", originals.keySet())));
      }
    }
  }

  /**
   * Takes an event up.
   *
   * @param lost whether the event before could not be placed, so that a gap before this one is its
   *     fault
   * @return whether this one could not be placed
   */
  private boolean take(Event event, boolean lost, Complaints complaints) {
    Step next = next();
    if (next != null && next.step().equals(event.step())) {
      return !apply(next, event, complaints);
    }
    int found = number(event.step());
    boolean handBack =
        steps.stream()
            .map(Step::onReject)
            .anyMatch(step -> step != null && step.step().equals(event.step()));
    if (found < 0 && !handBack) {
      complaints.add(
          "unknown-step",
          Text.format("没有步骤 `%s`", "there is no step `%s`", event.step()),
          Spelling.nearest(event.step(), steps.stream().map(Step::step).toList())
              .map(near -> Text.format("是否想写 `%s`？", "did you mean `%s`?", near))
              .orElse(Text.of("可写：" + names("、"), "one of: " + names(", "))));
      return true;
    }
    if (next == null) {
      complaints.add(
          "closed",
          Text.format(
              "已经办结，不再有 `%s`", "the case is closed: there is no `%s` after it", event.step()));
      return true;
    }
    if (taken.containsKey(event.step())) {
      complaints.add(
          "twice",
          Text.format(
              "`%s` 在 %s 已经办过了",
              "`%s` was done already, on %s", event.step(), taken.get(event.step())),
          Text.format("接着该办的是 `%s`", "what comes next is `%s`", next.step()));
      return true;
    }
    if (rejected || handBack) {
      complaints.add(
          rejected ? "rejected" : "not-rejected",
          rejected
              ? Text.format("已经不同意了，不再有 `%s`", "it was rejected, so there is no `%s`", event.step())
              : Text.format(
                  "没有不同意，不会有 `%s`", "it was not rejected, so there is no `%s`", event.step()),
          Text.format("接着该办的是 `%s`", "what comes next is `%s`", next.step()));
      return true;
    }
    if (!lost) {
      complaints.add(
          "out-of-order",
          Text.format("还没有办到 `%s`", "`%s` is not next", event.step()),
          Text.format("先要有 `%s`", "`%s` comes first", next.step()));
    }
    at = found;
    told = waiting() ? null : told;
    return !apply(steps.get(found), event, complaints);
  }

  /** Takes an event of the step that is next up; false where its result does not fit. */
  private boolean apply(Step step, Event event, Complaints complaints) {
    return switch (event.result()) {
      case INCOMPLETE -> incomplete(step, event, complaints);
      case CORRECTED -> corrected(event, complaints);
      case DONE, APPROVED, REJECTED -> finish(step, event, complaints);
    };
  }

  private boolean finish(Step step, Event event, Complaints complaints) {
    boolean decides = step.onReject() != null;
    if (decides == (event.result() == Event.Result.DONE)) {
      complaints.add(
          "wrong-result",
          decides
              ? Text.format("`%s` 要有审核结果", "`%s` decides", step.step())
              : Text.format(
                  "`%s` 不是审核，没有“%s”",
                  "`%s` decides nothing, so it is not `%s`", step.step(), event.result().label()),
          decides
              ? Text.of("写 APPROVED 或者 REJECTED", "write APPROVED or REJECTED")
              : Text.of("写 DONE", "write DONE"));
      return false;
    }
    if (waiting()) {
      complaints.add(
          "papers-wanting",
          Text.format(
              "材料还没有补齐，`%s` 不能办", "papers are wanting, so `%s` cannot be done", step.step()),
          Text.of("先写 CORRECTED", "CORRECTED comes first"));
    }
    if (at == 0 && !rejected) {
      handIn(event.materials(), true);
    }
    taken.put(step.step(), event.on());
    if (rejected) {
      handBack();
    } else if (event.result() == Event.Result.REJECTED) {
      rejected = true;
    } else {
      whereabouts.replaceAll((code, now) -> original(code).after(step.step(), now));
      at++;
    }
    return true;
  }

  private void handBack() {
    handedBack = true;
    whereabouts.replaceAll(
        (code, now) ->
            original(code).keptForGood() || now instanceof Whereabouts.Destroyed
                ? now
                : new Whereabouts.WithApplicant());
  }

  private Original original(String code) {
    return Objects.requireNonNull(originals.get(code));
  }

  private boolean incomplete(Step step, Event event, Complaints complaints) {
    if (event.materials().isEmpty()) {
      complaints.add(
          "nothing-named",
          Text.of("没有写缺哪些材料", "it is not said which papers are wanting"),
          Text.of(
              "写 materials: [marriage-certificate]", "write materials: [marriage-certificate]"));
    }
    if (told != null) {
      complaints.add(
          "told-twice",
          Text.format(
              "材料不齐在 %s 已经告知过，缺的应当一次说全",
              "the applicant was told on %s what is wanting, and is told once only", told));
      return false;
    }
    if (decided()) {
      complaints.add(
          "wrong-result",
          Text.format(
              "审核已经同意，`%s` 不再要材料", "it was approved: `%s` asks for no more papers", step.step()));
      return false;
    }
    told = event.on();
    wanting = event.materials();
    return true;
  }

  private boolean decided() {
    return steps.subList(0, at).stream().anyMatch(step -> step.onReject() != null);
  }

  private boolean corrected(Event event, Complaints complaints) {
    if (!waiting()) {
      complaints.add(
          "nothing-wanting",
          Text.of("没有告知过缺材料，谈不上补齐", "nothing was said to be wanting"),
          Text.of("先写 INCOMPLETE，写明缺哪些", "INCOMPLETE comes first, with what is wanting"));
      return false;
    }
    corrected = event.on();
    handIn(event.materials().isEmpty() ? wanting : event.materials(), false);
    return true;
  }

  /** Takes originals in; with the application, and none named, all that are there. */
  private void handIn(List<String> codes, boolean application) {
    originals.forEach(
        (code, original) -> {
          boolean named = codes.stream().anyMatch(original::called);
          boolean all = application && codes.isEmpty() && here(original.material().state());
          boolean afterwards =
              application && wanting.stream().anyMatch(original::called) && corrected != null;
          if (named || all || afterwards) {
            whereabouts.put(code, new Whereabouts.Held(taker));
            if (!application) {
              steps
                  .subList(1, Math.max(1, at))
                  .forEach(
                      step ->
                          whereabouts.compute(code, (c, now) -> original.after(step.step(), now)));
            }
          }
        });
  }

  private boolean here(MaterialState state) {
    return state == MaterialState.PROVIDED || state == MaterialState.UNSTATED;
  }

  private int number(String name) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).step().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String names(String between) {
    return String.join(between, steps.stream().map(Step::step).toList());
  }

  /** What is wrong with one event. */
  private record Complaints(Place place, Problems problems) {
    void add(String kind, Text message, Text... help) {
      problems.add(Problem.of("handling/" + kind, place, message, help));
    }
  }
}
