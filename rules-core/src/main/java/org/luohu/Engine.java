package org.luohu;

/** What decided: the versions of Luohu and of the rules engine. */
final class Engine {

  static final String NAME = "Luohu 0.1.0 / Drools 10.2.0";

  private Engine() {}
}
