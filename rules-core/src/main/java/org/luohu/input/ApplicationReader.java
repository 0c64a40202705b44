package org.luohu.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Consistency;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.world.World;

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
   * Reads an application.
   *
   * @param services the services that it may ask for
   * @param bytes what the file holds
   * @param source its name, for places
   * @param filedOnDefault the day of filing where the file states none; null where it must
   * @param materials the materials that exist for a service; null where any code of the right form
   *     is accepted
   * @param world the regions, ethnicities and calendars that there are
   * @throws ProblemsException if the file cannot be used, with every problem in the order of places
   */
  public static Application read(
      Services services,
      byte[] bytes,
      String source,
      @Nullable LocalDate filedOnDefault,
      @Nullable Function<Service, Set<String>> materials,
      World world) {
    Document document = DocumentReader.read(bytes, source);
    Problems problems = new Problems();
    Application application =
        read(
            services,
            (Mapping) document.root(),
            document,
            filedOnDefault,
            materials,
            world,
            Set.of(),
            problems);
    if (application == null || !problems.isEmpty()) {
      problems.sort(BY_PLACE);
      throw new ProblemsException(problems);
    }
    return application;
  }

  /**
   * Reads an application out of a mapping that may have other keys beside, as a case has.
   *
   * @param world the regions, ethnicities and calendars that there are
   * @param extraKeys the keys that somebody else reads
   * @param problems takes what is found wrong, in no order
   * @return the application as far as it could be read, or null where something required is missing
   *     or the service is not known; not to be used where problems were found
   */
  public static @Nullable Application read(
      Services services,
      Mapping root,
      Document document,
      @Nullable LocalDate filedOnDefault,
      @Nullable Function<Service, Set<String>> materials,
      World world,
      Set<String> extraKeys,
      Problems problems) {
    Document shown = IdNumbers.masking(services, document, root);
    MappingReader reader = MappingReader.of(root, shown, "application", problems);
    Scalar name = reader.scalar("service");
    Service service = name == null ? services.first() : services.get(name.text()).orElse(null);
    if (service == null) {
      List<String> ids = services.all().stream().map(Service::id).toList();
      reader.unknownValue(
          Objects.requireNonNull(name),
          Text.of("业务名称", "a service"),
          List.of(MappingReader.oneOf(ids)));
      return null;
    }
    Application.Builder builder =
        new ApplicationSections(
                service,
                reader,
                filedOnDefault,
                materials == null ? null : materials.apply(service),
                world)
            .read();
    reader.expect(extraKeys);
    reader.finish();
    return Consistency.checked(builder, new FilePlaces(shown, root), problems);
  }
}
