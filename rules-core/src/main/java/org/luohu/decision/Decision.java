package org.luohu.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.text.Text;

/**
 * What Luohu says of an application: the outcome first, then why, what to bring, what happens by
 * when, and where else it would work. The same application under the same policies gives an equal
 * decision, always.
 *
 * @param outcome the outcome over both verdicts
 * @param possible every outcome that the missing facts still admit
 * @param exact whether {@code possible} and {@code questions} are exact; else they are supersets
 * @param registration may the child be entered in that household?
 * @param channel may it be filed here? null where it is filed at the target's own place, or the
 *     target is not known
 * @param findings what the rules say: by verdict, then the gravest effect first, then by code
 * @param materials what to bring, by code
 * @param unencoded the articles that concern the family and are no rules, by policy
 * @param questions what decides, where the outcome is undetermined; the target first, then in the
 *     order of the vocabulary
 * @param alternatives the other choices, best first; empty for {@link Outcome#ACCEPT}
 * @param steps the procedure in its order
 * @param presumed what was presumed, in the order of the vocabulary
 * @param policies the policies in force, by id
 * @param checked the earliest day on which a source that those policies cite was last checked; null
 *     where they cite none
 * @param service the service that was asked, and how it is said
 * @param filedOn the day of filing
 * @param filedAt the counter
 * @param target the target's region as stated; null where not known
 * @param choices what the applicants chose, and what follows from it
 * @param asked what was asked in words, such as 随父亲落户 浙江省杭州市淳安县（家庭户）
 * @param engine the version of Luohu and of the rules engine
 * @param notes remarks on the input, such as an abolished region code
 */
public record Decision(
    Outcome outcome,
    SortedSet<Outcome> possible,
    boolean exact,
    Verdict registration,
    @Nullable Verdict channel,
    List<Finding> findings,
    List<Material> materials,
    List<Unencoded> unencoded,
    List<Question> questions,
    List<Alternative> alternatives,
    List<Step> steps,
    List<Presumed> presumed,
    List<PolicyRef> policies,
    @Nullable LocalDate checked,
    ServiceWords service,
    LocalDate filedOn,
    Region filedAt,
    @Nullable Region target,
    List<Chosen> choices,
    Text asked,
    String engine,
    List<Text> notes) {
  /** Copies the lists in. */
  public Decision {
    possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
    unencoded = List.copyOf(unencoded);
    questions = List.copyOf(questions);
    alternatives = List.copyOf(alternatives);
    steps = List.copyOf(steps);
    presumed = List.copyOf(presumed);
    policies = List.copyOf(policies);
    choices = List.copyOf(choices);
    notes = List.copyOf(notes);
  }

  /** The same with other alternatives. */
  public Decision with(List<Alternative> others) {
    return new Decision(
        outcome,
        possible,
        exact,
        registration,
        channel,
        findings,
        materials,
        unencoded,
        questions,
        others,
        steps,
        presumed,
        policies,
        checked,
        service,
        filedOn,
        filedAt,
        target,
        choices,
        asked,
        engine,
        notes);
  }

  /**
   * The day on which the law was last checked, where the application is filed after it: what came
   * of the law since is not known. Null where the law was checked on the day of filing or later.
   */
  public @Nullable LocalDate uncheckedSince() {
    LocalDate day = checked;
    return day != null && filedOn.isAfter(day) ? day : null;
  }

  /** 预审意见，不代替公安机关的决定. */
  public static final Text DISCLAIMER =
      Text.of(
          "本结果为预审意见，不代替公安机关的决定。",
          "This is a preliminary opinion; it does not replace the decision of the police.");
}
