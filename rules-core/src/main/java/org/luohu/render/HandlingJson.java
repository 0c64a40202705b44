package org.luohu.render;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.decision.Party;
import org.luohu.handling.HandBack;
import org.luohu.handling.Handling;
import org.luohu.handling.Task;
import org.luohu.handling.Whereabouts;

/** How far a case has come, as JSON. */
public final class HandlingJson {

  private final Json json;

  private HandlingJson(Json json) {
    this.json = json;
  }

  /** On a single line, without a line feed. */
  public static String write(Handling handling) {
    return Json.compact(json -> new HandlingJson(json).handling(handling));
  }

  /** Over many lines, indented by two spaces, without a line feed at its end. */
  public static String pretty(Handling handling) {
    return Json.pretty(json -> new HandlingJson(json).handling(handling));
  }

  private void handling(Handling handling) throws IOException {
    json.object(
        () -> {
          json.bool("closed", handling.closed());
          json.bool("rejected", handling.rejected());
          json.array("next", handling.next(), this::task);
          json.array("overdue", handling.overdue(), this::task);
          json.array("dueSoon", handling.dueSoon(), this::task);
          json.array("originals", handling.originals().entrySet(), this::original);
          json.array("handBackNow", handling.handBackNow(), this::handBack);
        });
  }

  private void task(Task task) throws IOException {
    json.object(
        () -> {
          json.string("step", task.step());
          json.string("party", task.by().code());
          json.text("by", task.by().label());
          json.string("where", task.where() == null ? null : task.where().code());
          json.text("text", task.text());
          json.string("since", task.since() == null ? null : task.since().toString());
          json.string("due", task.due() == null ? null : task.due().toString());
          new DecisionMembers(json).limitAndBasis(task.limit(), task.basis());
        });
  }

  private void original(Map.Entry<String, Whereabouts> original) throws IOException {
    Whereabouts where = original.getValue();
    json.object(
        () -> {
          json.string("material", original.getKey());
          if (where instanceof Whereabouts.Held held) {
            place("held", held.by(), null);
          } else if (where instanceof Whereabouts.Split split) {
            place("split", split.by(), split.returned());
          } else if (where instanceof Whereabouts.Destroyed destroyed) {
            place("destroyed", destroyed.by(), null);
          } else {
            place("with-applicant", null, null);
          }
          json.text("text", where.text());
        });
  }

  private void place(String place, @Nullable Party by, Fate.@Nullable Part returned)
      throws IOException {
    json.string("place", place);
    json.string("by", by == null ? null : by.code());
    json.string("returned", returned == null ? null : returned.code());
  }

  private void handBack(HandBack back) throws IOException {
    json.object(
        () -> {
          json.string("material", back.material());
          json.text("name", back.name());
          json.string("part", back.part() == null ? null : back.part().code());
        });
  }
}
