package org.luohu.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.luohu.author.CaseRun;
import org.luohu.cases.CaseResult;
import org.luohu.cases.Difference;
import org.luohu.problem.Problem;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** What came of cases as JUnit XML: a suite for each version, a test for each case. */
public final class JunitReport {

  private static final String FILES = "case-files";

  private final CaseRun run;
  private final Language language;
  private final XMLStreamWriter xml;

  private JunitReport(CaseRun run, Language language, XMLStreamWriter xml) {
    this.run = run;
    this.language = language;
    this.xml = xml;
  }

  /** The run as one document. */
  public static String of(CaseRun run, Language language) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new JunitReport(run, language, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory cannot fail to be written", e);
    }
    return text.append('\n').toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    counts(run.results(), run.problems().size());
    for (Map.Entry<String, List<CaseResult>> suite : suites().entrySet()) {
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", suite.getKey());
      counts(suite.getValue(), 0);
      for (CaseResult result : suite.getValue()) {
        test(result);
      }
      xml.writeEndElement();
    }
    if (!run.problems().isEmpty()) {
      files();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private Map<String, List<CaseResult>> suites() {
    return run.results().stream()
        .collect(
            Collectors.groupingBy(
                result -> result.policyCase().policy(),
                LinkedHashMap::new,
                Collectors.toCollection(ArrayList::new)));
  }

  private void counts(List<CaseResult> results, int unreadable) throws XMLStreamException {
    long errors = results.stream().filter(result -> result.decision() == null).count();
    long failures = results.stream().filter(result -> !result.holds()).count() - errors;
    xml.writeAttribute("tests", String.valueOf(results.size() + unreadable));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", String.valueOf(errors + unreadable));
  }

  private void test(CaseResult result) throws XMLStreamException {
    start(result.policyCase().claim(), result.policyCase().policy());
    xml.writeAttribute("file", result.policyCase().file());
    if (!result.holds()) {
      boolean undecided = result.decision() == null;
      String first = undecided ? in(result.problems().get(0)) : in(result.differences().get(0));
      String page = CasePage.of(run.workshop(), result, language, Style.PLAIN);
      trouble(undecided ? "error" : "failure", first, page);
    }
    xml.writeEndElement();
  }

  private String in(Problem problem) {
    return problem.message().in(language);
  }

  private String in(Difference first) {
    String label = first.aspect().label().in(language);
    return label + ": " + first.expected() + " / " + first.found();
  }

  private void files() throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", FILES);
    counts(List.of(), run.problems().size());
    for (Problem problem : run.problems()) {
      start(problem.place().toString(), FILES);
      xml.writeAttribute("file", problem.place().source());
      trouble("error", in(problem), ProblemText.render(List.of(problem), language, Style.PLAIN));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void start(String name, String classname) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", classname);
  }

  private void trouble(String kind, String message, String details) throws XMLStreamException {
    xml.writeStartElement(kind);
    xml.writeAttribute("message", message);
    xml.writeAttribute("type", "luohu");
    xml.writeCharacters(details);
    xml.writeEndElement();
  }
}
