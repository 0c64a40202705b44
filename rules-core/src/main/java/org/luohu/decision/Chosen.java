package org.luohu.decision;

import org.luohu.text.Text;

/**
 * A choice that the applicants made, or what follows from it.
 *
 * @param key the name of the member that tells it
 * @param code the value as files spell it
 * @param label what the value is called
 */
public record Chosen(String key, String code, Text label) {}
