package org.luohu.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/**
 * Reads application files: YAML or JSON with the keys of the application schema. All problems come
 * at once, each with its place. Identity numbers are masked in whatever a problem shows.
 */
public final class ApplicationReader {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private ApplicationReader() {}

  /**
   * Reads an application; any material code of the right form is accepted.
   *
   * @param bytes what the file holds
   * @param source its name, for places
   * @param filedOnDefault the day of filing where the file states none; null where it must
   * @throws ProblemsException if the file cannot be used, with every problem in the order of places
   */
  public static Application read(byte[] bytes, String source, @Nullable LocalDate filedOnDefault) {
    return read(bytes, source, filedOnDefault, null);
  }

  /**
   * Reads an application.
   *
   * @param materialCodes the materials that exist; null where any code of the right form is
   *     accepted
   * @throws ProblemsException if the file cannot be used, with every problem in the order of places
   */
  public static Application read(
      byte[] bytes,
      String source,
      @Nullable LocalDate filedOnDefault,
      @Nullable Set<String> materialCodes) {
    Document document = DocumentReader.read(bytes, source);
    Problems problems = new Problems();
    Application application =
        read(
            (Mapping) document.root(), document, filedOnDefault, materialCodes, Set.of(), problems);
    if (application == null || !problems.isEmpty()) {
      problems.sort(BY_PLACE);
      throw new ProblemsException(problems);
    }
    return application;
  }

  /**
   * Reads an application out of a mapping that may have other keys beside, as a case has.
   *
   * @param extraKeys the keys that somebody else reads
   * @param problems takes what is found wrong, in no order
   * @return the application as far as it could be read, or null where its day, counter or whom the
   *     child follows is missing; not to be used where problems were found
   */
  public static @Nullable Application read(
      Mapping root,
      Document document,
      @Nullable LocalDate filedOnDefault,
      @Nullable Set<String> materialCodes,
      Set<String> extraKeys,
      Problems problems) {
    Document shown = IdNumbers.masking(Newborn.SERVICE, document, root);
    MappingReader reader = MappingReader.of(root, shown, "application", problems);
    Application.Builder builder =
        new ApplicationSections(Newborn.SERVICE, reader, filedOnDefault, materialCodes).read();
    reader.expect(extraKeys);
    reader.finish();
    return builder.checked(new FilePlaces(shown, root), problems);
  }
}
