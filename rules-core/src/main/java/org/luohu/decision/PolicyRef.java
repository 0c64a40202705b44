package org.luohu.decision;

import org.luohu.text.Text;

/**
 * A policy version that took part.
 *
 * @param id {@code region/matter/first-day}
 * @param digest SHA-256 over the sorted paths and bytes of its files but its cases, in hexadecimal
 * @param title its title
 */
public record PolicyRef(String id, String digest, Text title) {}
