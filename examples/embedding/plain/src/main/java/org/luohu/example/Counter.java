package org.luohu.example;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.luohu.Luohu;
import org.luohu.decision.Decision;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;

/** Decides one application, YAML or JSON: the decision as JSON, or each problem with its place. */
public final class Counter {

  public static void main(String[] arguments) throws IOException {
    Luohu luohu = Luohu.bundled(); // once a program: it is immutable and safe for threads
    Path file = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Decision decision =
          luohu.decide(luohu.read(Files.readAllBytes(file), file.toString(), LocalDate.now()));
      out.println(DecisionJson.render(decision));
    } catch (ProblemsException bad) {
      bad.problems()
          .forEach(each -> out.println(each.place() + " " + each.code() + ": " + each.message().en()));
    }
  }
}
