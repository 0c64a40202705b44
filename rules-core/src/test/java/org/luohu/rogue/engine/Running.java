package org.luohu.rogue.engine;

import org.luohu.rogue.unlisted.Stranger;

/** A room that uses one that nobody listed. */
public final class Running {

  public Stranger stranger() {
    return new Stranger();
  }
}
