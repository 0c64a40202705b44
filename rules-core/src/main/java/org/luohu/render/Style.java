package org.luohu.render;

/**
 * How text for people is laid out.
 *
 * @param color whether ANSI colours may be used
 * @param width the columns of a line; fewer than {@value #NARROWEST} are taken as that many
 */
public record Style(boolean color, int width) {

  /** The fewest columns in which a letter can still be read. */
  public static final int NARROWEST = 40;

  /** No colour, 80 columns. */
  public static final Style PLAIN = new Style(false, 80);

  /** Widens what is too narrow. */
  public Style {
    width = Math.max(width, NARROWEST);
  }
}
