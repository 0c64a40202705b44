package org.luohu.draft;

import java.util.regex.Pattern;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.schema.Schemas;

/** The line by which editors find the schema of a file. */
final class SchemaLine {

  private static final String MARK = "# yaml-language-server: $schema=";
  private static final Pattern NAMED = Pattern.compile("(?m)^\\s*service:\\s*(\\S+)");

  /** Of a manifest. */
  static final String POLICY = MARK + "../../../schema/policy.schema.json\n";

  /** Of a case, by the service that it names. */
  static String ofCase(String text, Services services) {
    Service service =
        NAMED
            .matcher(text)
            .results()
            .flatMap(named -> services.get(named.group(1)).stream())
            .findFirst()
            .orElse(services.first());
    return MARK + "../../../../schema/" + Schemas.file("case", service, services) + "\n";
  }

  /** Of the sources of a tree. */
  static final String SOURCES = MARK + "schema/sources.schema.json\n";

  /** Of the days of their checking. */
  static final String CHECKED = MARK + "schema/checked.schema.json\n";

  private SchemaLine() {}

  /** A text with the line before it, unless it names a schema already. */
  static String before(String text, String line) {
    return text.contains(MARK) ? text : line + text;
  }
}
