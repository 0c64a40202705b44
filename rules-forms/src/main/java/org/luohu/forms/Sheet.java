package org.luohu.forms;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a notice, in one language, before it is laid out.
 *
 * @param title its title
 * @param number the case's number; empty for a blank
 * @param fields who and what it is about
 * @param sections what it says
 * @param office whose it is
 * @param signs what is signed, each with room for it
 * @param foot what is said last, small
 */
record Sheet(
    String title,
    String number,
    List<Field> fields,
    List<Section> sections,
    Office office,
    List<String> signs,
    List<String> foot) {

  /**
   * A label with its value.
   *
   * @param value empty for a blank to fill in by hand
   * @param wide whether it takes a line of its own
   */
  record Field(String label, String value, boolean wide) {}

  /** A heading with the lines of the office. */
  record Office(String heading, List<Field> fields) {}

  /**
   * A heading with what stands under it.
   *
   * @param lines paragraphs
   * @param items counted
   * @param table null for none
   */
  record Section(String heading, List<String> lines, List<Item> items, @Nullable Table table) {

    /** A section of paragraphs. */
    static Section of(String heading, List<String> lines) {
      return new Section(heading, lines, List.of(), null);
    }

    /** A section of counted sentences. */
    static Section counted(String heading, List<String> sentences) {
      List<Item> items =
          IntStream.range(0, sentences.size())
              .mapToObj(i -> new Item(i + 1 + ".", sentences.get(i)))
              .toList();
      return new Section(heading, List.of(), items, null);
    }

    boolean isEmpty() {
      return lines.isEmpty() && items.isEmpty() && table == null;
    }
  }

  /** A sentence with its number. */
  record Item(String number, String text) {}

  /** A table; each row has as many cells as the head. */
  record Table(List<String> head, List<Row> rows) {}

  /** A row of a table. */
  record Row(List<String> cells) {}
}
