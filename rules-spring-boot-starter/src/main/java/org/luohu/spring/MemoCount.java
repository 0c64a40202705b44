package org.luohu.spring;

import java.util.function.Supplier;
import org.luohu.Luohu;
import org.luohu.deciding.MemoStatistics;

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

  /** Decisions taken over. */
  synchronized long hits() {
    catchUp();
    return hits + last.memo().hits();
  }

  /** Decisions reasoned out. */
  synchronized long misses() {
    catchUp();
    return others + reasoned(last.memo());
  }

  @SuppressWarnings("ReferenceEquality") // the very same law is meant
  synchronized void catchUp() {
    Luohu now = law.get();
    if (now != last) {
      hits += last.memo().hits();
      others += reasoned(last.memo());
      last = now;
    }
  }

  private static long reasoned(MemoStatistics memo) {
    return memo.misses() + memo.apart();
  }
}
