package org.luohu.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@link BinaryInput} reads: numbers of seven bits a byte, and texts each written once.
 */
public final class BinaryOutput {

  private static final int SEVEN = 7;
  private static final int LOW = (1 << SEVEN) - 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** Writes a number that is not negative. */
  public void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative: " + number);
    }
    int left = number;
    while (left > LOW) {
      bytes.write((left & LOW) | (LOW + 1));
      left >>>= SEVEN;
    }
    bytes.write(left);
  }

  /** Writes a text: its number where it was written before, else the next number and itself. */
  public void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
    if (known == null) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes a day. */
  public void day(LocalDate day) {
    number(day.getYear());
    number(day.getMonthValue());
    number(day.getDayOfMonth());
  }

  /** Writes one of an enumeration. */
  public void one(Enum<?> constant) {
    text(constant.name());
  }

  /** Writes something that may not be there. */
  public <T> void optional(@Nullable T value, Consumer<T> writer) {
    number(value == null ? 0 : 1);
    if (value != null) {
      writer.accept(value);
    }
  }

  /** Writes how many there are, and each. */
  public <T> void list(Collection<T> items, Consumer<? super T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  /** Writes how many bytes there are, and them. */
  public void bytes(byte[] content) {
    number(content.length);
    bytes.writeBytes(content);
  }

  /** All that was written. */
  public byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
