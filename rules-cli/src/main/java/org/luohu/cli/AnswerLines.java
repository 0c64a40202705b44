package org.luohu.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.luohu.interview.Asked;
import org.luohu.text.Text;

/** Where the answers of an interview come from, a line each. */
interface AnswerLines extends AutoCloseable {

  /** How to answer, told once. */
  Text help();

  /** The answer to a question as it was typed; null where no more come. */
  @Nullable String next(Asked asked) throws IOException;

  @Override
  void close() throws IOException;
}
