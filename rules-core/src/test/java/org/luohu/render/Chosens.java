package org.luohu.render;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.decision.Chosen;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** The choices of newborn registration, for samples. */
final class Chosens {

  private Chosens() {}

  static List<Chosen> followed(Follows follow) {
    return Newborn.SERVICE.choices().told(following(follow).unchecked());
  }

  static List<Chosen> of(@Nullable HouseholdKind household, Follows follow) {
    return household == null
        ? followed(follow)
        : Stream.concat(
                Stream.of(new Chosen("household", household.code(), household.label())),
                followed(follow).stream())
            .toList();
  }

  static Text instead(Follows from, Follows to) {
    return Newborn.SERVICE
        .choices()
        .instead(following(from).unchecked(), following(to).unchecked());
  }

  static Text asked(Region target, HouseholdKind household) {
    Application application =
        following(Follows.FATHER).state(StatedFacts.FATHER.region(), target).unchecked();
    return Newborn.SERVICE.choices().asked(application, of(household, Follows.FATHER));
  }

  private static Application.Builder following(Follows follow) {
    return Newborn.application(LocalDate.of(2021, 11, 23), "310110")
        .state(StatedFacts.FOLLOW, follow);
  }
}
