package org.luohu.reasoning;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.Presumed;
import org.luohu.decision.Question;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;
import org.luohu.policy.Policy;

/**
 * What follows from a situation under the policies in force.
 *
 * @param outcome the outcome over both verdicts
 * @param possible every outcome that the missing facts admit
 * @param exact whether {@code possible} and {@code questions} are exact rather than supersets
 * @param registration may the child be entered in that household?
 * @param channel may it be filed here? null where no channel is needed or the target is not known
 * @param findings what the rules say
 * @param materials what to bring
 * @param unencoded the articles that concern the family and are no rules
 * @param questions what decides
 * @param presumed what was presumed
 * @param policies the policies in force that took part
 * @param procedure the policies whose steps apply, the most particular last
 */
public record Conclusion(
    Outcome outcome,
    SortedSet<Outcome> possible,
    boolean exact,
    Verdict registration,
    @Nullable Verdict channel,
    List<Finding> findings,
    List<Material> materials,
    List<Unencoded> unencoded,
    List<Question> questions,
    List<Presumed> presumed,
    List<Policy> policies,
    List<Policy> procedure) {}
