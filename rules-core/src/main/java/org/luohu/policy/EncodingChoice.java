package org.luohu.policy;

import org.luohu.text.Text;

/**
 * Where the law conflicts or is silent, and how its rules were written all the same.
 *
 * @param question the conflict or the silence
 * @param chosen how it was written
 */
public record EncodingChoice(Text question, Text chosen) {}
