package org.luohu.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/** Members of JSON objects; those without a value are left out unless said otherwise. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;
  private final @Nullable Fragments fragments;
  private final JsonWords said;

  private Json(JsonGenerator out, @Nullable Fragments fragments, JsonWords said) {
    this.out = out;
    this.fragments = fragments;
    this.said = said;
  }

  /**
   * Writes a text on a single line as UTF-8, without a line feed.
   *
   * @param fragments what was written before of things that come again; for one thread
   */
  static void compact(OutputStream stream, Fragments fragments, Content content)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(stream)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      content.write(new Json(generator, fragments, JsonWords.BOTH));
    }
  }

  /**
   * Writes a value that comes again and again, the same object each time: as it was written before,
   * if it was.
   */
  void again(Object value, Content content) throws IOException {
    if (fragments == null) {
      content.write(this);
      return;
    }
    SerializableString known = fragments.get(value);
    if (known == null) {
      known = new SerializedString(compact(content));
      fragments.put(value, known);
    }
    out.writeRawValue(known);
  }

  /** Writes members of an object. */
  public interface Members {
    /** Writes them. */
    void write() throws IOException;
  }

  /**
   * Writes one element of an array.
   *
   * @param <T> what the array lists
   */
  public interface Element<T> {
    /** Writes it. */
    void write(T value) throws IOException;
  }

  /** Writes a whole text. */
  public interface Content {
    /** Writes it. */
    void write(Json json) throws IOException;
  }

  /** A text on a single line, without a line feed. */
  public static String compact(Content content) {
    return text(content, null, JsonWords.BOTH);
  }

  /** A text on a single line, without a line feed, in which things are said as told. */
  static String compact(JsonWords said, Content content) {
    return text(content, null, said);
  }

  /** A text over many lines, indented by two spaces, without a line feed at its end. */
  public static String pretty(Content content) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Lines printer = new Lines();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return text(content, printer, JsonWords.BOTH);
  }

  /** Indented, with nothing in what is empty; in words that Jackson 2.15 knows. */
  private static final class Lines extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
      to.writeRaw(": ");
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) throws IOException {
      if (values > 0) {
        super.writeEndArray(to, values);
      } else {
        _nesting--;
        to.writeRaw(']');
      }
    }

    @Override
    public void writeEndObject(JsonGenerator to, int members) throws IOException {
      if (members > 0) {
        super.writeEndObject(to, members);
      } else {
        _nesting--;
        to.writeRaw('}');
      }
    }
  }

  private static String text(
      Content content, @Nullable DefaultPrettyPrinter printer, JsonWords said) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (printer != null) {
        generator.setPrettyPrinter(printer);
      }
      content.write(new Json(generator, null, said));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  /**
   * A value of a tree: an object by its members, a list, something said in both languages, what
   * writes itself, a number, a truth, or else a text.
   */
  public void value(Object value) throws IOException {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        out.writeFieldName(String.valueOf(member.getKey()));
        value(member.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Collection<?> values) {
      list(values, this::value);
    } else if (value instanceof Text text) {
      text(text);
    } else if (value instanceof Content content) {
      content.write(this);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      out.writeString(String.valueOf(value));
    }
  }

  /** An object. */
  public void object(Members members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  /** A member that is an object. */
  public void object(String name, Members members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  /** A member that is a text, unless empty. */
  public void string(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(name, value);
    }
  }

  /** An article as its source numbers or heads it, and in English where that differs. */
  void article(Text article) throws IOException {
    string("article", article.zh());
    boolean english = said == JsonWords.BOTH || said == JsonWords.EN;
    if (english && !article.en().equals(article.zh())) {
      string("articleEn", article.en());
    }
  }

  /** A member that is true or false. */
  public void bool(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** A member that says one thing in both languages, or as its reader wants it. */
  public void text(String name, @Nullable Text text) throws IOException {
    if (text != null && said != JsonWords.CODES) {
      out.writeFieldName(name);
      again(text, json -> json.text(text));
    }
  }

  private void text(Text text) throws IOException {
    switch (said) {
      case ZH -> out.writeString(text.zh());
      case EN -> out.writeString(text.en());
      case BOTH, CODES ->
          object(
              () -> {
                out.writeStringField("zh", text.zh());
                out.writeStringField("en", text.en());
              });
    }
  }

  /** An array, also when empty. */
  public <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** An array, unless empty. */
  public <T> void arrayIfAny(String name, Collection<T> values, Element<T> element)
      throws IOException {
    if (!values.isEmpty()) {
      array(name, values, element);
    }
  }

  /** A member that is a whole number. */
  public void number(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  /** A list that is no member of an object. */
  public <T> void list(Collection<T> values, Element<T> element) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** A member that is an object of nothing but what is said; none where only codes are wanted. */
  void words(String name, Members members) throws IOException {
    if (said != JsonWords.CODES) {
      object(name, members);
    }
  }

  /** A list of things said in both languages, unless empty. */
  public void texts(String name, List<Text> texts) throws IOException {
    if (said != JsonWords.CODES) {
      arrayIfAny(name, texts, this::text);
    }
  }

  /** A list of texts, also when empty. */
  public void strings(String name, Collection<String> values) throws IOException {
    array(name, values, out::writeString);
  }

  /** A list of texts, unless empty. */
  public void stringsIfAny(String name, Collection<String> values) throws IOException {
    arrayIfAny(name, values, out::writeString);
  }
}
