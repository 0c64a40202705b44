package org.luohu.draft;

/** The line by which editors find the schema of a file. */
final class SchemaLine {

  private static final String MARK = "# yaml-language-server: $schema=";

  /** Of a manifest. */
  static final String POLICY = MARK + "../../../schema/policy.schema.json\n";

  /** Of a case. */
  static final String CASE = MARK + "../../../../schema/case.schema.json\n";

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
