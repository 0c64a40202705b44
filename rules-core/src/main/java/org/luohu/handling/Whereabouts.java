package org.luohu.handling;

import org.luohu.decision.Fate;
import org.luohu.decision.Party;
import org.luohu.text.Text;

/** Where an original is: in exactly one place at any time. */
public sealed interface Whereabouts {

  /** In words. */
  Text text();

  /** With the applicant: not handed in yet, or handed back. */
  record WithApplicant() implements Whereabouts {
    @Override
    public Text text() {
      return Text.of("在申请人手里", "with the applicant");
    }
  }

  /**
   * With the police.
   *
   * @param by who holds it
   */
  record Held(Party by) implements Whereabouts {
    @Override
    public Text text() {
      return Text.format("在%s", "with %s", by.label());
    }
  }

  /**
   * In two parts.
   *
   * @param returned the part that is with the applicant
   * @param by who holds the rest
   */
  record Split(Fate.Part returned, Party by) implements Whereabouts {
    @Override
    public Text text() {
      return Text.format(
          "%s在申请人手里，其余在%s",
          "the %s with the applicant, the rest with %s", returned.label(), by.label());
    }
  }

  /**
   * No more.
   *
   * @param by who destroyed it
   */
  record Destroyed(Party by) implements Whereabouts {
    @Override
    public Text text() {
      return Text.format("由%s收缴销毁", "collected and destroyed by %s", by.label());
    }
  }
}
