package org.luohu.decision;

import org.luohu.text.Text;

/**
 * One answer offered to a question.
 *
 * @param code its spelling in an application file
 * @param text what it is called
 */
public record AnswerOption(String code, Text text) {}
