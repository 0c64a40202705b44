package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.*;
import static org.luohu.vocabulary.Constraint.constraint;
import static org.luohu.vocabulary.Presumption.presume;

import java.util.List;
import java.util.Map;
import org.luohu.facts.movechild.Guardian;
import org.luohu.facts.movechild.Kinship;
import org.luohu.facts.movechild.ParentsTie;
import org.luohu.facts.movechild.Route;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.StatedFact;

/** What is true of all children who join a parent, and what plain papers imply. */
final class MoveTruths {

  private MoveTruths() {}

  static List<Constraint> constraints() {
    return List.of(
        constraint(
            "custody-is-of-parents-apart",
            "父母已婚的，共同抚养",
            "parents who are married to each other have custody together",
            List.of(PARENTS, GUARDIAN),
            p -> p.get(PARENTS) != ParentsTie.MARRIED || p.get(GUARDIAN) == Guardian.SHARED));
  }

  static List<Presumption<?>> presumptions() {
    return List.of(
        presume(REGISTERED, "孩子已经有户口", "the child is registered already", k -> true),
        presume(KINSHIP, "亲生子女", "a child by birth", k -> Kinship.BIRTH),
        presume(UNMARRIED, "子女未婚", "the child is unmarried", k -> true),
        presume(
            RESTRICTED,
            "没有被假释、缓刑、管制、剥夺政治权利",
            "neither on parole or probation nor under control nor deprived of rights",
            k -> false),
        presume(
            AGREE,
            "父母双方都同意（请双方签字）",
            "both parents agree (let both sign)",
            k -> k.value(PARENTS) == ParentsTie.MARRIED ? true : null),
        presume(
            AREA_ENOUGH,
            "人均住房不低于困难标准（请核对）",
            "the dwelling is not below the standard of need (check it)",
            k -> true),
        presume(
            CONSENT,
            "户主同意（请户主签字）",
            "the head of the household consents (let the head sign)",
            k -> true),
        presume(ROUTE, "能一站式的走一站式", "one-stop where that is open", k -> Route.ONE_STOP));
  }

  /** The plain one of the values that a fact can have: filed where the parent joined is. */
  static Object plain(StatedFact<?> fact, List<Object> values, Map<StatedFact<?>, Object> settled) {
    Object counter = settled.get(FILED_AT);
    if (fact == TARGET && counter != null && values.contains(counter)) {
      return counter;
    }
    return fact == RESTRICTED && values.contains(false) ? false : values.get(0);
  }
}
