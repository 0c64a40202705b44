package org.luohu.rogue;

import org.luohu.rogue.engine.Running;

/** A façade that a room uses. */
public final class Facade {

  public Running running() {
    return new Running();
  }
}
