package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Father;
import org.luohu.facts.Followed;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.Mother;
import org.luohu.facts.Other;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;

/** The father, the mother, the parent followed and the other one, as rules see them. */
final class EachParent {

  private EachParent() {}

  static void declare() {
    parent(Father.class, Text.of("父亲", "father"), family -> FATHER, List.of(), List.of(FATHER));
    parent(Mother.class, Text.of("母亲", "mother"), family -> MOTHER, List.of(), List.of(MOTHER));
    List<ParentFacts> both = List.of(FATHER, MOTHER);
    parent(
        Followed.class,
        Text.of("所随一方", "the parent followed"),
        EachParent::followed,
        List.of(FOLLOW),
        both);
    parent(
        Other.class, Text.of("另一方", "the other parent"), EachParent::other, List.of(FOLLOW), both);
  }

  private static @Nullable ParentFacts followed(Completion family) {
    return switch (family.get(FOLLOW)) {
      case FATHER -> FATHER;
      case MOTHER -> MOTHER;
      case GRANDPARENTS, INSTITUTION -> null;
    };
  }

  private static @Nullable ParentFacts other(Completion family) {
    return switch (family.get(FOLLOW)) {
      case FATHER -> MOTHER;
      case MOTHER -> FATHER;
      case GRANDPARENTS, INSTITUTION -> null;
    };
  }

  private static <F> void parent(
      Class<F> type,
      Text label,
      Function<Completion, @Nullable ParentFacts> who,
      List<StatedFact<?>> choice,
      List<ParentFacts> persons) {
    BUILDER
        .type(type, label)
        .property(
            "known",
            Boolean.class,
            of(label, "能否查明", "is known"),
            inputs(choice, persons, null),
            f -> exists(f, who))
        .property(
            "citizenship",
            Citizenship.class,
            of(label, "的国籍（身份）", "'s citizenship"),
            inputs(choice, persons, ParentFacts::citizenship),
            f -> of(f, who, ParentFacts::citizenship, Citizenship.NONE))
        .property(
            "province",
            String.class,
            of(label, "的户口所在省份", "'s province of hukou"),
            inputs(choice, persons, ParentFacts::region),
            f -> NewbornVocabulary.province(of(f, who, ParentFacts::region, Region.NONE)))
        .property(
            "city",
            String.class,
            of(label, "的户口所在城市", "'s city of hukou"),
            inputs(choice, persons, ParentFacts::region),
            f -> NewbornVocabulary.city(of(f, who, ParentFacts::region, Region.NONE)))
        .property(
            "household",
            HouseholdKind.class,
            of(label, "的户别", "'s kind of household"),
            inputs(choice, persons, ParentFacts::household),
            f -> of(f, who, ParentFacts::household, HouseholdKind.NONE))
        .property(
            "head",
            Boolean.class,
            of(label, "是户主", " heads the household"),
            inputs(choice, persons, ParentFacts::head),
            f -> of(f, who, ParentFacts::head, false))
        .property(
            "activeSoldier",
            Boolean.class,
            of(label, "是现役军人", " is on active service"),
            inputs(choice, persons, ParentFacts::activeSoldier),
            f -> of(f, who, ParentFacts::activeSoldier, false))
        .property(
            "settledAbroad",
            Boolean.class,
            of(label, "定居国外", " has settled abroad"),
            inputs(choice, persons, ParentFacts::settledAbroad),
            f -> of(f, who, ParentFacts::settledAbroad, false))
        .property(
            "onCertificate",
            Boolean.class,
            of(label, "载于出生医学证明", " is named on the birth certificate"),
            inputs(choice, persons, ParentFacts::onCertificate),
            f -> of(f, who, ParentFacts::onCertificate, false))
        .property(
            "residencePermit",
            Boolean.class,
            of(label, "持有居住证或者暂住登记凭证", " holds a residence permit"),
            inputs(choice, persons, ParentFacts::residencePermit),
            f -> of(f, who, ParentFacts::residencePermit, false))
        .property(
            "alive",
            Boolean.class,
            of(label, "健在", " is alive"),
            inputs(choice, persons, ParentFacts::alive),
            f -> of(f, who, ParentFacts::alive, false))
        .end();
  }

  private static Text of(Text who, String zh, String en) {
    return Text.of(who.zh() + zh, who.en() + en);
  }

  private static List<StatedFact<?>> inputs(
      List<StatedFact<?>> choice,
      List<ParentFacts> persons,
      @Nullable Function<ParentFacts, StatedFact<?>> fact) {
    List<StatedFact<?>> inputs = new ArrayList<>(choice);
    for (ParentFacts person : persons) {
      inputs.add(person.exists());
      if (fact != null) {
        inputs.add(fact.apply(person));
      }
    }
    return inputs;
  }

  private static boolean exists(
      Completion family, Function<Completion, @Nullable ParentFacts> who) {
    ParentFacts person = who.apply(family);
    return person != null && family.get(person.exists());
  }

  private static <T> T of(
      Completion family,
      Function<Completion, @Nullable ParentFacts> who,
      Function<ParentFacts, StatedFact<T>> fact,
      T absent) {
    ParentFacts person = who.apply(family);
    return person != null && family.get(person.exists()) ? family.get(fact.apply(person)) : absent;
  }
}
