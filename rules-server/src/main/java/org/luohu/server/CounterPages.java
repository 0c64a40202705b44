package org.luohu.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.forms.LetterHtml;
import org.luohu.forms.Notice;
import org.luohu.forms.NoticeKind;
import org.luohu.forms.Office;
import org.luohu.forms.Templates;
import org.luohu.handling.Procedure;
import org.luohu.interview.Asked;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Text;
import org.springframework.stereotype.Component;

/** The counter's pages as HTML, from the templates that lie beside this class. */
@Component
final class CounterPages {

  private final Templates templates = new Templates(CounterPages.class);

  /** A screen of the interview, with what was typed where it was not taken. */
  String ask(CounterSitting sitting, List<Asked> screen, CounterWords words, LocalDate today) {
    CounterQuery query = sitting.query();
    boolean wrong = !sitting.wrong().isEmpty();
    List<Map<String, String>> before =
        wrong ? query.screens().subList(0, query.screens().size() - 1) : query.screens();
    Map<String, String> typed = wrong ? query.screens().get(query.screens().size() - 1) : Map.of();
    CounterQuery answered = query.bare(true).with(before);
    List<Asked> asked = new ArrayList<>(screen);
    String day = sitting.service().day().key();
    boolean first = before.isEmpty();
    if (first) {
      asked.removeIf(each -> each.fact().key().equals(day));
      sitting.again(day).forEach(asked::add);
    }
    Map<String, Object> page = page(words, query);
    page.put("hidden", answered.pairs());
    page.put("number", before.size() + 1);
    String title = screen.isEmpty() ? "" : words.in(screen.get(0).screen());
    page.put("paper", title);
    page.put("first", first);
    page.put("back", first ? "" : back(query.bare(true).with(before)));
    page.put("see", sitting.decision() == null || first ? "" : answered.with("_see", "1").at("./"));
    page.put("save", first ? "" : answered.at("application.yaml"));
    Decision decision = sitting.decision();
    page.put("possible", decision == null || first ? "" : words.possible(decision));
    List<CounterField> fields = new ArrayList<>();
    for (Asked each : asked) {
      String key = each.fact().key();
      String value = typed.getOrDefault(key, query.has("_ask") ? query.answer(key) : "");
      if (key.equals(day) && value.isEmpty()) {
        value = today.toString();
      }
      fields.add(
          CounterField.of(
              each,
              value,
              sitting.service().required().contains(each.fact()),
              sitting.wrong().getOrDefault(key, List.of()),
              words,
              sitting.luohu().world()));
    }
    page.put("fields", CounterField.focused(fields));
    page.put("wrong", wrong);
    page.put("services", services(sitting.luohu().services(), sitting.service(), query, words));
    return frame(words, query, title, templates.fill("ask.html", page));
  }

  private static String back(CounterQuery answered) {
    List<Map<String, String>> screens = answered.screens();
    return answered.with(screens.subList(0, screens.size() - 1)).at("./");
  }

  private static List<Map<String, Object>> services(
      Services services, Service now, CounterQuery query, CounterWords words) {
    return services.all().stream()
        .map(
            service ->
                Map.<String, Object>of(
                    "title",
                    words.in(service.title()),
                    "now",
                    service.id().equals(now.id()),
                    "href",
                    query.bare(false).with(CounterQuery.SERVICE, service.id()).at("./")))
        .toList();
  }

  /** The letter, and what can be done next. */
  String letter(CounterSitting sitting, Decision decision, CounterWords words) {
    CounterQuery query = sitting.query().bare(true);
    Map<String, Object> page = page(words, query);
    page.put(
        "sheet",
        LetterHtml.sheet(new LetterHtml.Letter(sitting.slip(), decision), words.language()));
    boolean open = decision.outcome() == Outcome.UNDETERMINED;
    page.put("goOn", sitting.screen().isEmpty() ? "" : query.at("./"));
    page.put("notice", open ? "" : query.at("notice"));
    page.put("noticeTitle", open ? "" : words.in(NoticeKind.of(decision.outcome()).label()));
    page.put("case", follows(decision) ? query.at("case") : "");
    page.put("save", query.at("application.yaml"));
    page.put("back", query.screens().isEmpty() ? "" : back(query));
    page.put("again", query.bare(false).at("./"));
    List<CounterQuery.Pair> unknown = unknown(sitting, decision, query, words);
    page.put("unknown", unknown);
    page.put("hasUnknown", !unknown.isEmpty());
    page.put("answers", answers(query, words));
    return frame(
        words, query, words.in(decision.outcome().label()), templates.fill("decided.html", page));
  }

  private static boolean follows(Decision decision) {
    try {
      Procedure.of(decision);
      return true;
    } catch (ProblemsException e) {
      return false;
    }
  }

  /** What nobody knew and would still settle something, each with the way to answer it. */
  private static List<CounterQuery.Pair> unknown(
      CounterSitting sitting, Decision decision, CounterQuery query, CounterWords words) {
    return decision.questions().stream()
        .filter(question -> sitting.interview().answers().unknown().contains(question.fact()))
        .map(
            question ->
                new CounterQuery.Pair(
                    words.label(question.fact()), query.with("_ask", question.fact()).at("./")))
        .toList();
  }

  private static List<Map<String, String>> answers(CounterQuery query, CounterWords words) {
    Map<String, String> last = new LinkedHashMap<>();
    query.screens().forEach(last::putAll);
    List<Map<String, String>> rows = new ArrayList<>();
    last.forEach(
        (key, code) ->
            rows.add(
                Map.of(
                    "label", words.label(key),
                    "value", words.answer(key, code),
                    "href", query.with("_ask", key).at("./"))));
    return rows;
  }

  /** The notice to hand over. */
  String notice(CounterSitting sitting, Decision decision, Office office, CounterWords words) {
    CounterQuery query = sitting.query();
    String caseNo = sitting.slip().caseNo();
    String number = query.has("_no") ? query.word("_no").strip() : caseNo == null ? "" : caseNo;
    Notice notice =
        Notice.of(NoticeKind.of(decision.outcome()), decision, office, number, words.language());
    Map<String, Object> page = page(words, query);
    page.put("hidden", query.bare(true).pairs());
    page.put("number", number);
    page.put("letter", query.bare(true).at("./"));
    page.put("sheets", notice.sheets());
    return frame(words, query, notice.title(), templates.fill("notice-page.html", page));
  }

  /** What is wrong with a file or an address, with places. */
  String problems(List<Problem> problems, CounterQuery query, CounterWords words) {
    Map<String, Object> page = page(words, query);
    page.put("problems", ProblemText.render(problems, words.language(), Style.PLAIN));
    page.put("again", query.bare(false).at("./"));
    String title = words.in(Text.of("这些回答用不了", "These answers cannot be used"));
    page.put("title", title);
    return frame(words, query, title, templates.fill("problems.html", page));
  }

  /** A page's values, with what every template asks for. */
  Map<String, Object> page(CounterWords words, CounterQuery query) {
    Map<String, Object> page = new HashMap<>();
    page.put("zh", words.chinese());
    page.put("en", !words.chinese());
    return page;
  }

  /** What a template of these pages says. */
  String fill(String template, Map<String, Object> page) {
    return templates.fill(template, page);
  }

  /** A page in the frame that all have. */
  String frame(CounterWords words, CounterQuery query, String title, String body) {
    Map<String, Object> page = page(words, query);
    page.put("title", title);
    page.put("body", body);
    page.put("home", query.bare(false).at("./"));
    page.put("other", query.with(CounterQuery.LANGUAGE, words.chinese() ? "en" : "zh").at(""));
    return templates.fill("frame.html", page);
  }
}
