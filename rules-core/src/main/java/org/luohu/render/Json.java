package org.luohu.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/** Members of JSON objects; those without a value are left out unless said otherwise. */
final class Json {

  private final JsonGenerator out;

  Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes the members of an object. */
  interface Members {
    void write() throws IOException;
  }

  /** Writes one element of an array. */
  interface Element<T> {
    void write(T value) throws IOException;
  }

  void object(Members members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  void object(String name, Members members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  void string(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(name, value);
    }
  }

  void bool(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void text(String name, @Nullable Text text) throws IOException {
    if (text != null) {
      object(name, () -> text(text));
    }
  }

  private void text(Text text) throws IOException {
    out.writeStringField("zh", text.zh());
    out.writeStringField("en", text.en());
  }

  /** An array, also when empty. */
  <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** An array, unless empty. */
  <T> void arrayIfAny(String name, Collection<T> values, Element<T> element) throws IOException {
    if (!values.isEmpty()) {
      array(name, values, element);
    }
  }

  void texts(String name, List<Text> texts) throws IOException {
    arrayIfAny(name, texts, t -> object(() -> text(t)));
  }

  void strings(String name, Collection<String> values) throws IOException {
    array(name, values, out::writeString);
  }

  void stringsIfAny(String name, Collection<String> values) throws IOException {
    arrayIfAny(name, values, out::writeString);
  }
}
