package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.Citizenship;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Parents;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;

/** What rules see of the two parents together. */
final class BothParents {

  private BothParents() {}

  static void declare() {
    BUILDER
        .type(Parents.class, Text.of("父母", "parents"))
        .property(
            "married",
            Boolean.class,
            Text.of("父母是夫妻", "married to each other now"),
            List.of(NOW),
            f -> f.get(NOW) == MaritalNow.MARRIED)
        .property(
            "everMarried",
            Boolean.class,
            Text.of("父母曾经或者现在是夫妻", "are or were married to each other"),
            List.of(NOW, AT_BIRTH),
            BothParents::everMarried)
        .property(
            "sameCity",
            Boolean.class,
            Text.of("父母户口在同一设区市", "hukou in one city"),
            pair(ParentFacts::region),
            f -> sameCity(f))
        .property(
            "sameEthnicity",
            Boolean.class,
            Text.of("父母同民族", "of one ethnicity"),
            pair(ParentFacts::ethnicity),
            BothParents::sameEthnicity)
        .property(
            "anyMinority",
            Boolean.class,
            Text.of("父母至少一方为少数民族", "at least one of a minority"),
            pair(ParentFacts::ethnicity),
            f -> any(f, ParentFacts::ethnicity, EthnicityDomain::minority))
        .property(
            "bothMainland",
            Boolean.class,
            Text.of("父母均为内地居民", "both mainland residents"),
            pair(ParentFacts::citizenship),
            f -> both(f, ParentFacts::citizenship, Citizenship.MAINLAND::equals))
        .property(
            "anyMainland",
            Boolean.class,
            Text.of("父母至少一方为内地居民", "at least one mainland resident"),
            pair(ParentFacts::citizenship),
            f -> any(f, ParentFacts::citizenship, Citizenship.MAINLAND::equals))
        .property(
            "anyChinese",
            Boolean.class,
            Text.of("父母至少一方为中国公民", "at least one Chinese citizen"),
            pair(ParentFacts::citizenship),
            f -> any(f, ParentFacts::citizenship, BothParents::chinese))
        .property(
            "bothForeign",
            Boolean.class,
            Text.of("父母均为外国人", "both foreign"),
            pair(ParentFacts::citizenship),
            f -> both(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "oneForeign",
            Boolean.class,
            Text.of("父母一方为外国人", "exactly one foreign"),
            pair(ParentFacts::citizenship),
            f -> one(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "oneForeignOrStateless",
            Boolean.class,
            Text.of("父母一方为外国人或者无国籍人", "exactly one foreign or stateless"),
            pair(ParentFacts::citizenship),
            f -> one(f, ParentFacts::citizenship, BothParents::foreignOrStateless))
        .property(
            "noneChinese",
            Boolean.class,
            Text.of(
                "父母均非中国公民，且有无国籍、国籍不明或者无法查明的", "none Chinese, one stateless, unclear or not known"),
            pair(ParentFacts::citizenship),
            f ->
                !any(f, ParentFacts::citizenship, BothParents::chinese)
                    && !both(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "bothStudents",
            Boolean.class,
            Text.of("父母均为高校学生集体户", "both in student collective households"),
            pair(ParentFacts::household),
            f -> both(f, ParentFacts::household, HouseholdKind.STUDENT_COLLECTIVE::equals))
        .property(
            "oneStudent",
            Boolean.class,
            Text.of(
                "父母一方为高校学生集体户、另一方不是", "one in a student collective household, the other elsewhere"),
            pair(ParentFacts::household),
            BothParents::oneStudent)
        .property(
            "bothSoldiers",
            Boolean.class,
            Text.of("父母均为现役军人", "both on active service"),
            pair(ParentFacts::activeSoldier),
            f -> both(f, ParentFacts::activeSoldier, Boolean.TRUE::equals))
        .property(
            "oneSoldier",
            Boolean.class,
            Text.of("父母一方为现役军人", "exactly one on active service"),
            pair(ParentFacts::activeSoldier),
            f -> one(f, ParentFacts::activeSoldier, Boolean.TRUE::equals))
        .property(
            "bothCollective",
            Boolean.class,
            Text.of("父母均为集体户", "both in collective households"),
            pair(ParentFacts::household),
            f -> both(f, ParentFacts::household, NewbornVocabulary::collective))
        .property(
            "anySettledAbroad",
            Boolean.class,
            Text.of("父母至少一方为定居国外的中国公民", "at least one Chinese citizen settled abroad"),
            settled(),
            f -> overseas(f, FATHER) || overseas(f, MOTHER))
        .property(
            "overseasChinese",
            Boolean.class,
            Text.of("父母均为华侨，或者一方为华侨、另一方为外国人", "both overseas Chinese, or one and a foreigner"),
            settled(),
            f ->
                (overseas(f, FATHER) && overseasOrForeign(f, MOTHER))
                    || (overseas(f, MOTHER) && overseasOrForeign(f, FATHER)))
        .property(
            "bothOverseasChinese",
            Boolean.class,
            Text.of("父母均为华侨", "both overseas Chinese"),
            settled(),
            f -> overseas(f, FATHER) && overseas(f, MOTHER))
        .end();
  }

  static boolean chinese(Citizenship citizenship) {
    return citizenship == Citizenship.MAINLAND || citizenship == Citizenship.HK_MACAO_TAIWAN;
  }

  private static boolean foreignOrStateless(Citizenship citizenship) {
    return citizenship == Citizenship.FOREIGN || citizenship == Citizenship.STATELESS;
  }

  static boolean everMarried(Completion family) {
    return family.get(NOW) != MaritalNow.UNMARRIED
        || family.get(AT_BIRTH) == MaritalAtBirth.MARRIED;
  }

  private static boolean sameCity(Completion family) {
    if (!family.get(FATHER.exists()) || !family.get(MOTHER.exists())) {
      return false;
    }
    Region father = family.get(FATHER.region());
    return !father.none()
        && NewbornVocabulary.city(father)
            .equals(NewbornVocabulary.city(family.get(MOTHER.region())));
  }

  private static boolean sameEthnicity(Completion family) {
    return !family.get(FATHER.exists())
        || !family.get(MOTHER.exists())
        || family.get(FATHER.ethnicity()).equals(family.get(MOTHER.ethnicity()));
  }

  private static boolean oneStudent(Completion family) {
    if (!family.get(FATHER.exists()) || !family.get(MOTHER.exists())) {
      return false;
    }
    HouseholdKind father = family.get(FATHER.household());
    HouseholdKind mother = family.get(MOTHER.household());
    return father != mother
        && ((father == HouseholdKind.STUDENT_COLLECTIVE && mother != HouseholdKind.NONE)
            || (mother == HouseholdKind.STUDENT_COLLECTIVE && father != HouseholdKind.NONE));
  }

  private static boolean overseas(Completion family, ParentFacts parent) {
    return family.get(parent.exists())
        && family.get(parent.citizenship()) == Citizenship.MAINLAND
        && family.get(parent.settledAbroad());
  }

  private static boolean overseasOrForeign(Completion family, ParentFacts parent) {
    return overseas(family, parent)
        || (family.get(parent.exists()) && family.get(parent.citizenship()) == Citizenship.FOREIGN);
  }

  private static <T> boolean is(
      Completion family,
      ParentFacts parent,
      Function<ParentFacts, StatedFact<T>> fact,
      Predicate<T> test) {
    return family.get(parent.exists()) && test.test(family.get(fact.apply(parent)));
  }

  private static <T> boolean both(
      Completion family, Function<ParentFacts, StatedFact<T>> fact, Predicate<T> test) {
    return is(family, FATHER, fact, test) && is(family, MOTHER, fact, test);
  }

  private static <T> boolean any(
      Completion family, Function<ParentFacts, StatedFact<T>> fact, Predicate<T> test) {
    return is(family, FATHER, fact, test) || is(family, MOTHER, fact, test);
  }

  private static <T> boolean one(
      Completion family, Function<ParentFacts, StatedFact<T>> fact, Predicate<T> test) {
    return is(family, FATHER, fact, test) != is(family, MOTHER, fact, test);
  }

  private static List<StatedFact<?>> pair(Function<ParentFacts, StatedFact<?>> fact) {
    return List.of(FATHER.exists(), fact.apply(FATHER), MOTHER.exists(), fact.apply(MOTHER));
  }

  private static List<StatedFact<?>> settled() {
    List<StatedFact<?>> inputs = new ArrayList<>(pair(ParentFacts::citizenship));
    inputs.add(FATHER.settledAbroad());
    inputs.add(MOTHER.settledAbroad());
    return inputs;
  }
}
