package org.luohu.idcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luohu.domain.DateDomain;
import org.luohu.facts.idcard.CardTerm;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/** The last days of cards: on both sides of the day of filing and of three months before. */
record ExpiryDomain(StatedFact<LocalDate> filedOn) implements DateDomain {

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    LocalDate filed = landmarks.always(filedOn);
    LocalDate last = filed.plusMonths(Terms.MONTHS);
    while (Terms.of(last, filed) == CardTerm.EXPIRING) {
      last = last.plusDays(1);
    }
    return new ArrayList<>(List.of(filed.minusDays(1), filed, last.minusDays(1), last));
  }
}
