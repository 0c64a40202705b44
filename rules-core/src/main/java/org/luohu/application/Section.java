package org.luohu.application;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A section of an application file.
 *
 * @param title what it is called
 * @param help how to write it where something else stands in its place; null where any help would
 *     do
 */
public record Section(Text title, @Nullable Text help) {}
