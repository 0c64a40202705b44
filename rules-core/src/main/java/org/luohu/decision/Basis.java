package org.luohu.decision;

import org.luohu.text.Text;

/**
 * What a finding or a material rests on: a source and the article in it.
 *
 * @param source the source's id in its policy's manifest
 * @param title the source's title
 * @param article the article or passage
 * @param trust how surely the source is known
 */
public record Basis(
    String source,
    Text title,
    String article,
    Trust trust) {}
