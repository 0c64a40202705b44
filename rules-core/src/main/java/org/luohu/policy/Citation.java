package org.luohu.policy;

/**
 * An article of a source.
 *
 * @param source the id of a source of the same manifest
 * @param article the article or passage
 */
public record Citation(String source, String article) {}
