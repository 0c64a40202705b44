package org.luohu.engine;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Pools of sessions, one a stripe. A thread starts at the stripe of its number and takes the first
 * that is free, so threads rarely meet. A session that was borrowed is reset by its pool, never
 * cleaned by deleting facts; one that failed is not given back.
 */
final class SessionPools {

  private final Stripe[] stripes;

  SessionPools(InternalKnowledgeBase base) {
    int count =
        Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors() * 2 - 1)) * 2;
    stripes = new Stripe[count];
    for (int i = 0; i < count; i++) {
      stripes[i] = new Stripe(base);
    }
  }

  private static final class Stripe {
    final ReentrantLock lock = new ReentrantLock();
    private final InternalKnowledgeBase base;
    private @Nullable KieSessionsPool pool;

    Stripe(InternalKnowledgeBase base) {
      this.base = base;
    }

    KieSession borrow() {
      if (pool == null) {
        pool = base.newKieSessionsPool(1);
      }
      return pool.newKieSession();
    }
  }

  <R> R with(Function<KieSession, R> work) {
    Stripe stripe = take();
    try {
      KieSession session = stripe.borrow();
      R result = work.apply(session);
      session.dispose();
      return result;
    } finally {
      stripe.lock.unlock();
    }
  }

  private Stripe take() {
    int start = Long.hashCode(Thread.currentThread().getId());
    for (int i = 0; i < stripes.length; i++) {
      Stripe stripe = stripes[(start + i) & (stripes.length - 1)];
      if (stripe.lock.tryLock()) {
        return stripe;
      }
    }
    Stripe stripe = stripes[start & (stripes.length - 1)];
    stripe.lock.lock();
    return stripe;
  }
}
