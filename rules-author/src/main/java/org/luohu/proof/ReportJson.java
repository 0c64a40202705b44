package org.luohu.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/** Reports as JSON: one object, members in a fixed order, absent ones left out. */
final class ReportJson {

  private final JsonGenerator out;

  private ReportJson(JsonGenerator out) {
    this.out = out;
  }

  static String json(Report report) {
    return write(json -> json.report(report));
  }

  static String json(DiffReport report) {
    return write(json -> json.diff(report));
  }

  private interface Writing {
    void write(ReportJson json) throws IOException;
  }

  private interface Element<T> {
    void write(T value) throws IOException;
  }

  private static String write(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      writing.write(new ReportJson(out));
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void report(Report report) throws IOException {
    out.writeBooleanField("clean", report.clean());
    out.writeNumberField("versions", report.versions());
    out.writeNumberField("rules", report.rules());
    out.writeNumberField("periods", report.periods());
    array(
        "faults",
        report.faults(),
        fault -> {
          out.writeStringField("kind", fault.kind().code());
          out.writeStringField("policy", fault.policy());
          out.writeStringField("rule", fault.rule());
          out.writeStringField("day", fault.day().toString());
          text("text", fault.text());
          family(fault.family());
        });
    array(
        "notes",
        report.notes(),
        note -> {
          out.writeStringField("kind", note.kind().code());
          out.writeStringField("day", note.day().toString());
          text("text", note.text());
          family(note.family());
        });
  }

  private void diff(DiffReport report) throws IOException {
    out.writeStringField("before", report.before());
    out.writeStringField("after", report.after());
    out.writeBooleanField("equal", report.equal());
    array("groups", report.groups(), this::group);
    out.writeNumberField("more", report.more());
    array("remarks", report.remarks(), this::text);
    array("changes", report.changes(), this::change);
    if (!report.cases().isEmpty()) {
      out.writeObjectFieldStart("cases");
      for (Map.Entry<String, Integer> way : report.cases().entrySet()) {
        out.writeNumberField(way.getKey(), way.getValue());
      }
      out.writeEndObject();
    }
  }

  private void group(DiffGroup group) throws IOException {
    out.writeStringField("before", group.before().name());
    out.writeStringField("after", group.after().name());
    out.writeStringField("policy", group.policy());
    out.writeStringField("rule", group.rule());
    array(
        "causes",
        group.causes(),
        cause -> {
          out.writeStringField("way", cause.way().code());
          out.writeStringField("rule", cause.rule());
        });
    array("condition", group.condition(), this::text);
    strings("unless", group.unless());
    out.writeBooleanField("exact", group.exact());
    out.writeStringField("day", group.day().toString());
    strings("lost", group.lost().stream().map(Said::code).toList());
    strings("gained", group.gained().stream().map(Said::code).toList());
    family(group.family());
  }

  private void change(Change change) throws IOException {
    out.writeStringField("policy", change.policy());
    out.writeStringField("part", change.part().code());
    out.writeStringField("code", change.code());
    text("before", change.before());
    text("after", change.after());
  }

  private void family(@Nullable Specimen family) throws IOException {
    if (family != null) {
      out.writeObjectFieldStart("family");
      out.writeStringField("file", family.file());
      out.writeStringField("outcome", family.decision().outcome().name());
      out.writeEndObject();
    }
  }

  private void text(String name, @Nullable Text text) throws IOException {
    if (text != null) {
      out.writeObjectFieldStart(name);
      text(text);
      out.writeEndObject();
    }
  }

  private void text(Text text) throws IOException {
    out.writeStringField("zh", text.zh());
    out.writeStringField("en", text.en());
  }

  private void strings(String name, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      out.writeStartObject();
      element.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
