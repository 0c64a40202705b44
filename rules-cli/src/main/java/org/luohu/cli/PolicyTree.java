package org.luohu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/**
 * The policies that a command looks at, with the files they come from.
 *
 * @param files the files
 * @param library what they say
 */
record PolicyTree(PolicyFiles files, PolicyLibrary library) {

  /**
   * Reads a tree.
   *
   * @throws ProblemsException if it would not load
   */
  static PolicyTree read(PolicyFiles files) {
    Problems problems = new Problems();
    PolicyLibrary library = PolicyReader.readAll(files, Newborn.VOCABULARY, problems);
    if (library == null) {
      problems.sort(
          Comparator.comparing((Problem problem) -> problem.place().source())
              .thenComparing(problem -> problem.place().line())
              .thenComparing(problem -> problem.place().column()));
      throw new ProblemsException(problems);
    }
    return new PolicyTree(files, library);
  }

  /** How many cases lie beside a version. */
  long cases(Policy policy) {
    return files.of(policy.id()).keySet().stream()
        .filter(path -> path.startsWith("cases/"))
        .count();
  }

  /**
   * The versions that an id names: one version, or all versions of a policy in time.
   *
   * @throws UsageFault if it names none
   */
  List<Policy> named(String id) {
    String bare = id.replaceFirst("/+$", "");
    List<Policy> found =
        library.all().stream()
            .filter(policy -> policy.id().equals(bare) || policy.name().equals(bare))
            .toList();
    if (found.isEmpty()) {
      throw unknown(bare);
    }
    return found;
  }

  private UsageFault unknown(String id) {
    Set<String> ids = new TreeSet<>();
    for (Policy policy : library.all()) {
      ids.add(policy.name());
      ids.add(policy.id());
    }
    String quoted = Quotation.of(id);
    List<String> below = ids.stream().filter(known -> known.startsWith(id + "/")).toList();
    Text help =
        Spelling.nearest(id, ids)
            .map(MappingReader::didYouMean)
            .orElse(
                !below.isEmpty()
                    ? MappingReader.oneOf(below)
                    : Text.of(
                        "有哪些政策，见 luohu policy list", "luohu policy list shows what there is"));
    return new UsageFault(Text.of("没有政策 " + quoted, "there is no policy " + quoted), List.of(help));
  }
}
