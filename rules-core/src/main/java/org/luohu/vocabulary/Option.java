package org.luohu.vocabulary;

import org.luohu.text.Text;

/**
 * One answer offered to a question.
 *
 * @param code its spelling in files
 * @param label what it is called
 */
public record Option(String code, Text label) {}
