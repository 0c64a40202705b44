package org.luohu.interview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.document.CommonWords;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.ApplicationReader;
import org.luohu.input.CommonForms;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/** An application file, written by an interview or by hand, as an interview goes on from it. */
public final class SavedAnswers {

  private static final Pattern SERVICE =
      Pattern.compile("\\s*\"?(?:service|业务)\"?\\s*[:：]\\s*\"?([a-z-]+)\"?\\s*,?.*");
  private static final int HEAD = 2000;

  private SavedAnswers() {}

  /** The service that a file names; empty where it names none. */
  public static Optional<String> service(byte[] bytes) {
    return head(bytes).stream()
        .map(SERVICE::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .findFirst();
  }

  /** Whether an interview wrote the file. */
  public static boolean made(byte[] bytes) {
    return Answers.made(head(bytes));
  }

  private static List<String> head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /**
   * What a file says so far.
   *
   * @param source the file's name, for places
   * @param today the day of filing where the file says none
   * @throws ProblemsException if it cannot be used, with every problem; what is missing is none
   */
  public static Answers read(
      Luohu luohu, Service service, byte[] bytes, String source, LocalDate today) {
    Problems problems = new Problems();
    Document document =
        CommonForms.of(
            service,
            DocumentReader.read(bytes, source),
            null,
            today,
            () -> luohu.materialNames(service),
            luohu.world(),
            problems);
    Mapping root = (Mapping) document.root();
    ApplicationReader.read(
        luohu.services(),
        root,
        document,
        today,
        luohu::materialCodes,
        luohu.world(),
        Set.of(),
        problems);
    List<Problem> wrong =
        problems.stream()
            .filter(problem -> !problem.code().equals("application/missing-key"))
            .toList();
    if (!wrong.isEmpty()) {
      throw new ProblemsException(wrong);
    }
    return Answers.of(service, root, document.lines());
  }

  /** The day of filing that the answers say, in whatever common form. */
  public static LocalDate day(Answers answers, Service service, LocalDate today) {
    String day = answers.code(service.day().key());
    return day == null ? today : CommonWords.day(day).orElse(today);
  }
}
