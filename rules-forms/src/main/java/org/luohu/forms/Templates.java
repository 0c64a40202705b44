package org.luohu.forms;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.luohu.text.Language;

/** The templates that lie beside a class; whatever fills them is escaped. */
public final class Templates {

  /** The style sheet of everything that goes on paper. */
  private static final String PAPER = "paper.css";

  static final Templates FORMS = new Templates(Templates.class);

  private final Map<String, Template> compiled = new ConcurrentHashMap<>();
  private final Class<?> beside;

  /** The templates beside a class. */
  public Templates(Class<?> beside) {
    this.beside = beside;
  }

  /** What goes on paper looks so. */
  public static String paper() {
    return FORMS.resource(PAPER);
  }

  /**
   * A document that needs no other file, laid out for a screen, a telephone and A4.
   *
   * @param sheets its sheets as HTML, each beginning on a page of its own when printed
   */
  static String document(String title, Language language, List<String> sheets) {
    return FORMS.fill(
        "document.html",
        Map.of(
            "lang",
            language == Language.ZH ? "zh-CN" : "en",
            "title",
            title,
            "style",
            paper(),
            "sheets",
            sheets));
  }

  /** What the template says with the values in their places. */
  public String fill(String name, Map<String, ?> values) {
    return compiled.computeIfAbsent(name, this::compile).execute(values);
  }

  private Template compile(String name) {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
        .withEscaper(text -> Escapers.HTML.escape(printable(text)))
        .compile(resource(name));
  }

  /**
   * The text with what is invisible made visible: control characters that HTML does not admit, and
   * those that turn the direction of writing, by which a page could be made to read otherwise.
   */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  (type == Character.CONTROL && c != '\n')
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              shown.appendCodePoint(hidden ? 0xFFFD : c);
            });
    return shown.toString();
  }

  private String resource(String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
