package org.luohu.logic;

import org.luohu.text.Text;

/**
 * A finding or a material, as a decision says it.
 *
 * @param code its effect and its code
 * @param text the same in words
 */
public record Utterance(String code, Text text) {}
