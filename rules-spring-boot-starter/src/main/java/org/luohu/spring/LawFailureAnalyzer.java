package org.luohu.spring;

import org.luohu.problem.ProblemsException;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells why policies do not load when an application starts, with every place and no stack trace.
 */
public final class LawFailureAnalyzer extends AbstractFailureAnalyzer<ProblemsException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ProblemsException bad) {
    return new FailureAnalysis(
        "政策没有装入 · the policies do not load\n\n"
            + ProblemText.render(bad.problems(), Language.ZH, Style.PLAIN),
        "改正后再启动 · mend them and start again",
        failure);
  }
}
