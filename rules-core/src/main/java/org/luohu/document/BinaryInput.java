package org.luohu.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BinaryOutput} wrote, which is part of the same build and not checked: no lambda
 * and no regular expression is linked for it, so it is fast in a process that has just begun.
 */
public final class BinaryInput {

  private static final int SEVEN = 7;
  private static final int LOW = (1 << SEVEN) - 1;

  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  /** Over bytes, from one of them on. */
  public BinaryInput(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** A number. */
  public int number() {
    int number = 0;
    for (int shift = 0; ; shift += SEVEN) {
      byte next = bytes[at++];
      number |= (next & LOW) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** A text. */
  public String text() {
    int number = number();
    if (number == texts.size()) {
      int length = number();
      texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
      at += length;
    }
    return texts.get(number);
  }

  /** A day. */
  public LocalDate day() {
    int year = number();
    int month = number();
    return LocalDate.of(year, month, number());
  }

  /** One of an enumeration. */
  public <E extends Enum<E>> E one(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** Something that may not be there; null where it is not. */
  public <T> @Nullable T optional(Supplier<T> reader) {
    return number() == 0 ? null : reader.get();
  }

  /** As many as were written. */
  public <T> List<T> list(Supplier<T> reader) {
    List<T> items = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      items.add(reader.get());
    }
    return items;
  }

  /** Passes over bytes that were written together, and says where they begin. */
  public int skipBytes() {
    int length = number();
    int start = at;
    at += length;
    return start;
  }
}
