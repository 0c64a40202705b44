package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whose the dwelling is in which the child will be registered (拟落户房屋). */
public enum Dwelling implements Choice {
  /** The parents' own (父母自有). */
  OWN("父母自有", "the parents' own"),
  /** A lineal relative's (直系亲属所有). */
  KIN("直系亲属所有", "a lineal relative's"),
  /** Rented or anything else (租赁或者其他). */
  OTHER("租赁或者其他", "rented or other");

  private final Text label;

  Dwelling(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
