package org.luohu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.luohu.interview.Asked;
import org.luohu.text.Text;

/**
 * The lines of a stream, each in UTF-8 or GB 18030, as a plain terminal, a pipe or a file has them.
 *
 * @param echo whether nobody sees what is read unless it is printed
 */
record PlainLines(Terminal terminal, InputStream in, boolean echo) implements AnswerLines {

  private static final int LONGEST = 1 << 16;

  @Override
  public Text help() {
    return Text.of(
        "写数字或者中文都行；不清楚按回车，返回上一问写“返回”，先停下写“停”。每答一问就存一次。",
        "Answer by number or in words; press return where it is not known, write back to go back"
            + " and stop to stop. Every answer is saved.");
  }

  @Override
  public @Nullable String next(Asked asked) throws IOException {
    terminal.print("> ");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() < LONGEST) {
        line.write(next);
      }
    }
    byte[] bytes = line.toByteArray();
    String text = new String(bytes, TextEncoding.told(bytes)).stripTrailing();
    if (echo) {
      terminal.print(text + "\n");
    }
    return text;
  }

  @Override
  public void close() {
    // whoever opened the stream closes it
  }
}
