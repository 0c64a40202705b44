package org.luohu.play;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.author.Workshop;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;

/**
 * A tree of law as it lies there now, with changes that are tried and never written. For one thread
 * at a time; what did not change since the last trial is taken over from it.
 */
final class LawOnTrial {

  private final Supplier<PolicyFiles> tree;
  private @Nullable Workshop asItIs;
  private @Nullable Workshop asTried;

  /**
   * Law on trial.
   *
   * @param tree reads the tree as it is now
   */
  LawOnTrial(Supplier<PolicyFiles> tree) {
    this.tree = tree;
  }

  /**
   * What came of a trial.
   *
   * @param law the law with the changes; null where it would not load
   * @param application what was asked; null where it cannot be read
   * @param decision what the law comes to; null where it comes to nothing
   * @param before what the law comes to without the changes; null where it comes to nothing, or
   *     there are none
   * @param problems everything that is wrong with the law, or else with what was asked
   */
  record Tried(
      @Nullable Workshop law,
      @Nullable Application application,
      @Nullable Decision decision,
      @Nullable Decision before,
      List<Problem> problems) {}

  /**
   * The law as it lies there.
   *
   * @throws ProblemsException if it would not load
   */
  synchronized Workshop law() {
    Workshop law = opened(asItIs, tree.get());
    asItIs = law;
    return law;
  }

  /**
   * Tries changes on a family.
   *
   * @param changes texts by the paths of their files in the tree; a path that is not there is left
   *     out
   * @param family an application as a file would hold it
   */
  synchronized Tried on(Map<String, String> changes, String family) {
    PolicyFiles files = tree.get();
    NavigableMap<String, byte[]> changed = new TreeMap<>(files.files());
    boolean any = false;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      byte[] old = changed.get(change.getKey());
      byte[] now = change.getValue().getBytes(StandardCharsets.UTF_8);
      if (old != null && !Arrays.equals(old, now)) {
        changed.put(change.getKey(), now);
        any = true;
      }
    }
    Workshop law;
    try {
      law = opened(asTried, new PolicyFiles(files.origin(), changed, files.strays()));
      asTried = law;
    } catch (ProblemsException e) {
      return new Tried(null, null, null, null, e.problems());
    }
    Application application = null;
    try {
      application = law.read(family);
      return new Tried(
          law,
          application,
          law.decide(application),
          any ? decision(family, files) : null,
          List.of());
    } catch (ProblemsException e) {
      return new Tried(law, application, null, null, e.problems());
    }
  }

  private @Nullable Decision decision(String family, PolicyFiles files) {
    try {
      Workshop law = opened(asItIs, files);
      asItIs = law;
      return law.decide(law.read(family));
    } catch (ProblemsException e) {
      return null; // the law as it lies there is at fault, or knows less than the law tried
    }
  }

  private static Workshop opened(@Nullable Workshop before, PolicyFiles now) {
    if (before == null) {
      return Workshop.open(now);
    }
    return before.files().same(now) ? before : before.reopen(now);
  }
}
