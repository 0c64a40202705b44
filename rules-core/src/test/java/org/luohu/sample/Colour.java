package org.luohu.sample;

/** An enumeration for rules about a {@link Sample}. */
public enum Colour {
  RED,
  GREEN,
  BLUE
}
