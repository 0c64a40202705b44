package org.luohu.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.input.ApplicationReader;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * Reads case files: an application with an {@code expect} mapping beside its keys. All problems
 * come at once, each with its place.
 */
public final class CaseReader {

  private static final String EXPECT = "expect";

  private final Services services;
  private final @Nullable KnownCodes known;
  private final List<Problem> problems;

  /**
   * A reader.
   *
   * @param services what cases may ask for
   * @param known the words that cases may use; null where the policies could not be read and any
   *     are accepted
   * @param problems takes every problem found
   */
  public CaseReader(Services services, @Nullable KnownCodes known, List<Problem> problems) {
    this.services = services;
    this.known = known;
    this.problems = problems;
  }

  /**
   * Reads every case of a policy version, in the order of the files' names; leaves out those with
   * problems.
   */
  public List<PolicyCase> readAll(PolicyFiles files, String version) {
    return CaseFile.of(files, version).stream()
        .flatMap(file -> read(file, files.shown(file.path())).stream())
        .toList();
  }

  /**
   * Reads what a file says of its version: a case for each day of filing.
   *
   * @param shown its name, for places
   * @return the cases; none where there was any problem
   */
  public List<PolicyCase> read(CaseFile file, String shown) {
    try {
      List<PolicyCase> cases = new ArrayList<>();
      for (Document day : CaseDays.of(DocumentReader.read(file.bytes(), shown))) {
        if (file.covers(CaseDays.filedOn(day))) {
          cases.add(read(day, file.version(), shown));
        }
      }
      return cases;
    } catch (ProblemsException e) {
      e.problems().stream()
          .filter(problem -> !problems.contains(problem)) // a shared file is read more than once
          .forEach(problems::add);
      return List.of();
    }
  }

  private PolicyCase read(Document document, String policy, String file) {
    Problems found = new Problems();
    Mapping root = (Mapping) document.root();
    KnownCodes codes = known;
    Application application =
        ApplicationReader.read(
            services,
            root,
            document,
            null,
            codes == null ? null : service -> codes.materials(),
            codes == null ? World.bundled() : codes.world(),
            Set.of(EXPECT),
            found);
    Service service = application == null ? services.first() : application.service();
    Expectation expectation = expectation(service, root, document, found);
    if (application == null || expectation == null || !found.isEmpty()) {
      throw new ProblemsException(found);
    }
    return new PolicyCase(policy, file, claim(file), application, expectation);
  }

  private @Nullable Expectation expectation(
      Service service, Mapping root, Document document, Problems found) {
    MappingReader reader = MappingReader.of(root, document, "case", found);
    Text help =
        Text.of(
            "写上 expect: {outcome: …, findings: […]}", "write expect: {outcome: …, findings: […]}");
    reader.required(EXPECT, Text.of("应有的结果", "what has to come of it"), help);
    MappingReader expect = reader.mapping(EXPECT, help);
    return expect == null ? null : new ExpectationReader(service, expect, known).read();
  }

  private static String claim(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.ya?ml$", "");
  }
}
