package org.luohu.spring;

import java.util.function.Supplier;
import org.luohu.Luohu;

/** What the memos of all laws so far have come to. */
final class MemoCount {

  private final Supplier<Luohu> law;
  private Luohu last;
  private long hits;
  private long others;

  MemoCount(Supplier<Luohu> law) {
    this.law = law;
    this.last = law.get();
  }

  /** Parts of decisions taken over. */
  synchronized long hits() {
    catchUp();
    return hits + last.memo().hits();
  }

  /** Parts of decisions reasoned out. */
  synchronized long misses() {
    catchUp();
    return others + last.memo().misses();
  }

  @SuppressWarnings("ReferenceEquality") // the very same law is meant
  synchronized void catchUp() {
    Luohu now = law.get();
    if (now != last) {
      hits += last.memo().hits();
      others += last.memo().misses();
      last = now;
    }
  }
}
