package org.luohu.handling;

import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.text.Text;

/**
 * An original that is handed back with a step.
 *
 * @param material its code
 * @param name what it is called
 * @param part the part that is handed back; null for the whole
 */
public record HandBack(String material, Text name, Fate.@Nullable Part part) {}
