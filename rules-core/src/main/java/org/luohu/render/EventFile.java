package org.luohu.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.WorkingDays;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.handling.Event;
import org.luohu.handling.Handling;
import org.luohu.handling.Procedure;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * The events of a case as a file has them: YAML or JSON with a list {@code events} of {@code {step,
 * on, result, materials}}.
 */
public final class EventFile {

  private static final Map<String, Event.Result> RESULTS = new LinkedHashMap<>();

  static {
    Arrays.stream(Event.Result.values()).forEach(result -> RESULTS.put(result.name(), result));
  }

  private final List<Event> events = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  private EventFile() {}

  /**
   * Reads events.
   *
   * @param bytes UTF-8
   * @param source its name, for places
   * @throws ProblemsException if anything is wrong with them, with every problem and its place
   */
  public static EventFile read(byte[] bytes, String source) {
    Document document = DocumentReader.read(bytes, source);
    Problems problems = new Problems();
    MappingReader root =
        MappingReader.of((Mapping) document.root(), document, "handling", problems);
    EventFile file = read(root, document);
    root.finish();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return file;
  }

  /** Reads the events of a larger document; what is wrong goes to the reader's problems. */
  static EventFile read(MappingReader root, Document document) {
    EventFile file = new EventFile();
    root.required("events", Text.of("发生的事", "what happened"));
    List<Node> items = root.list("events");
    for (Node item : items == null ? List.<Node>of() : items) {
      if (item instanceof Mapping mapping) {
        file.event(root.nested(mapping), document.place(item));
      } else {
        root.problem(
            "wrong-type",
            item,
            Text.of(
                "一件事写作 {step: …, on: …, result: …}", "an event reads {step: …, on: …, result: …}"));
      }
    }
    return file;
  }

  private void event(MappingReader reader, Place place) {
    String step = reader.requiredText("step", Text.of("步骤名", "name of the step"));
    reader.required("on", Text.of("日期", "a day"));
    LocalDate on = reader.date("on");
    reader.required("result", Text.of("结果", "a result"));
    Event.Result result = reader.choice("result", Text.of("结果", "a result"), RESULTS);
    List<Scalar> materials = reader.scalars("materials");
    reader.finish();
    if (step != null && on != null && result != null) {
      events.add(
          new Event(
              step,
              on,
              result,
              materials == null ? List.of() : materials.stream().map(Scalar::text).toList()));
      places.add(place);
    }
  }

  /** The events, in the order of the file. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** The day of the last event; null where there is none. */
  public @Nullable LocalDate latest() {
    return events.isEmpty() ? null : events.get(events.size() - 1).on();
  }

  /**
   * How far the case has come.
   *
   * @throws ProblemsException if the events do not fit the procedure, with their places
   */
  public Handling at(Procedure procedure, LocalDate today, WorkingDays calendar) {
    Problems problems = procedure.check(events, today, places::get);
    if (!problems.isEmpty()) {
      problems.sort(Problem.BY_PLACE);
      throw new ProblemsException(problems);
    }
    return procedure.at(events, today, calendar);
  }
}
