package org.luohu.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;

/**
 * A decision as JSON, as {@code decision.schema.json} beside this library describes it. Equal
 * decisions give equal texts; members and arrays have a fixed order; what is absent is left out,
 * but the arrays of the decision itself are always there.
 */
public final class DecisionJson {

  /** The resource that holds the JSON Schema (draft 2020-12). */
  public static final String SCHEMA = "/org/luohu/schema/decision.schema.json";

  private static final JsonFactory FACTORY = new JsonFactory();

  private DecisionJson() {}

  /** The decision on a single line, without a line feed. */
  public static String render(Decision decision) {
    return write(decision, null);
  }

  /** The decision over many lines, indented by two spaces, without a line feed at its end. */
  public static String pretty(Decision decision) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            separators.withArrayEmptySeparator("").withObjectEmptySeparator(""));
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return write(decision, printer);
  }

  private static String write(Decision decision, @Nullable DefaultPrettyPrinter printer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (printer != null) {
        json.setPrettyPrinter(printer);
      }
      new DecisionMembers(new Json(json)).write(decision);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return out.toString();
  }
}
