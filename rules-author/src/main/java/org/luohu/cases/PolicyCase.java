package org.luohu.cases;

import org.luohu.application.Application;

/**
 * A case of a policy version: an application and what has to come of it.
 *
 * @param policy the version it belongs to, {@code region/matter/first-day}
 * @param file its file, as places show it; one file may hold cases of several days
 * @param claim what it proves: the file's name without its ending
 * @param application the application
 * @param expectation what has to come of it
 */
public record PolicyCase(
    String policy, String file, String claim, Application application, Expectation expectation) {}
