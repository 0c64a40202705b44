package org.luohu.host;

import static org.luohu.newborn.StatedFacts.FOLLOW;

import java.time.LocalDate;
import org.luohu.Luohu;
import org.luohu.facts.Follows;
import org.luohu.newborn.Newborn;

/** Decides a family and prints the outcome. */
public final class Guest implements Runnable {

  @Override
  public void run() {
    System.out.println(
        Luohu.bundled()
            .decide(
                Newborn.application(LocalDate.of(2021, 11, 23), "310110")
                    .state(FOLLOW, Follows.FATHER)
                    .build())
            .outcome());
  }
}
