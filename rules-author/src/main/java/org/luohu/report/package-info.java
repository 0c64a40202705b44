/**
 * What authors read: every report as a page, as JSON, and as the forms of other tools (JUnit,
 * SARIF, Markdown). Holds wording and layout and no judgement of its own.
 */
@NullMarked
package org.luohu.report;

import org.jspecify.annotations.NullMarked;
