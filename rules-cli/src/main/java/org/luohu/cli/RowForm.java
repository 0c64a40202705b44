package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** How a row of a batch is written. Thread-safe. */
interface RowForm {

  /**
   * The application that a row holds, as a tree like that of an application file.
   *
   * @throws ProblemsException if it is none
   */
  Document read(byte[] row);

  /** A problem of a row, with what helps to find it where it is written. */
  default Problem told(Problem problem) {
    if (!problem.code().equals("document/encoding")) {
      return problem;
    }
    List<Text> help = new ArrayList<>(problem.help());
    help.add(Text.of("或者加 `--encoding gb18030`", "or add `--encoding gb18030`"));
    return new Problem(problem.code(), problem.place(), problem.message(), help);
  }

  /** A JSON object a row. */
  RowForm JSON = row -> DocumentReader.read(row, ".jsonl");
}
