package org.luohu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.policy.PolicyFiles;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** The policies that come with the library have no fault. */
class BundledPoliciesTest {

  @Test
  void bundledPoliciesAreClean() {
    LintReport report = PolicyLint.report(Workshop.SERVICES, PolicyFiles.bundled());
    assertEquals("", ProblemText.render(report.problems(), Language.EN, Style.PLAIN));
    assertTrue(
        report.versions() > 0 && report.rules() > 0 && report.cases() > 0, report.toString());
  }
}
