package org.luohu.deciding;

/** What decided: the versions of Luohu and of the rules engine. */
public final class Engine {

  public static final String NAME = "Luohu 0.1.0 / Drools 10.2.0";

  private Engine() {}
}
