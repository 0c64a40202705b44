package org.luohu.logic;

import org.luohu.decision.Decision;

/**
 * A family that shows something, as small as it goes, and what was decided of it.
 *
 * @param file the application file, YAML
 * @param decision what the public way decided
 */
public record Specimen(String file, Decision decision) {}
