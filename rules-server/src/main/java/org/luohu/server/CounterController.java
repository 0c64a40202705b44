package org.luohu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.document.CommonWords;
import org.luohu.forms.Office;
import org.luohu.forms.Templates;
import org.luohu.interview.Answers;
import org.luohu.interview.Asked;
import org.luohu.interview.MeantRegions;
import org.luohu.interview.SavedAnswers;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.spring.LuohuDecider;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The counter's page: the interview, the letter, the notice, the progress of a case. Everything
 * stands in the address, so that reloading and going back lose nothing and nothing is kept here.
 */
@RestController
final class CounterController {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final int LONGEST = 24_000;

  private final LuohuDecider decider;
  private final CounterPages pages;
  private final Office office;

  CounterController(LuohuDecider decider, CounterPages pages, Office office) {
    this.decider = decider;
    this.pages = pages;
    this.office = office;
  }

  /** What is asked next, or the letter where nothing more can change it. */
  @GetMapping(path = "/", produces = HTML)
  ResponseEntity<String> ask(HttpServletRequest request) {
    return page(
        request,
        (sitting, words) -> {
          CounterQuery query = sitting.query();
          List<Asked> again = sitting.again(query.word("_ask"));
          List<Asked> screen =
              sitting.wrong().isEmpty() && !again.isEmpty() ? again : sitting.screen();
          Decision decision = sitting.decision();
          boolean see = screen.isEmpty() || (query.has("_see") && sitting.wrong().isEmpty());
          return decision != null && see
              ? pages.letter(sitting, decision, words)
              : pages.ask(sitting, screen, words, decider.today());
        });
  }

  /** The notice to hand over. */
  @GetMapping(path = "/notice", produces = HTML)
  ResponseEntity<String> notice(HttpServletRequest request) {
    return page(
        request, (sitting, words) -> pages.notice(sitting, decided(sitting), office, words));
  }

  /** How far the case has come. */
  @GetMapping(path = "/case", produces = HTML)
  ResponseEntity<String> progress(HttpServletRequest request) {
    return page(
        request,
        (sitting, words) ->
            new CounterCase(
                    pages, words, sitting.query(), decided(sitting), sitting.day(), decider.today())
                .html(sitting.luohu().world().workingDays()));
  }

  private static Decision decided(CounterSitting sitting) {
    Decision decision = sitting.decision();
    if (decision == null || decision.outcome() == Outcome.UNDETERMINED) {
      throw new ProblemsException(
          Problem.of(
              "notice/undecided",
              Place.whole("application"),
              Text.of("信息还不全，暂不能判定", "facts are missing, so nothing is decided yet")));
    }
    return decision;
  }

  /** The application file, to keep. */
  @GetMapping("/application.yaml")
  ResponseEntity<?> save(HttpServletRequest request) {
    CounterQuery query = CounterQuery.read(request.getQueryString());
    try {
      CounterSitting sitting = sitting(query);
      String name = sitting.service().id() + "-" + sitting.day() + ".yaml";
      return ResponseEntity.ok()
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .contentType(MediaType.APPLICATION_YAML)
          .body(sitting.file());
    } catch (ProblemsException e) {
      return bad(e.problems(), query);
    }
  }

  /** Goes on from an application file, written here or by hand. */
  @PostMapping(path = "/open", produces = HTML)
  ResponseEntity<String> open(
      @RequestParam("file") MultipartFile file,
      @RequestParam(name = CounterQuery.LANGUAGE, defaultValue = "zh") String lang)
      throws IOException {
    CounterQuery query =
        new CounterQuery(List.of(), Map.of(CounterQuery.LANGUAGE, lang), List.of());
    String name = file.getOriginalFilename();
    try {
      byte[] bytes = file.getBytes();
      Luohu luohu = decider.luohu();
      Service service = service(luohu.services(), SavedAnswers.service(bytes).orElse(""));
      Answers answers =
          SavedAnswers.read(luohu, service, bytes, name == null ? "" : name, decider.today());
      String address =
          query
              .with(CounterQuery.SERVICE, service.id())
              .with(List.of(CounterSitting.screen(answers)))
              .at("./");
      if (address.length() > LONGEST) {
        throw new ProblemsException(
            Problem.of(
                "file/too-large",
                Place.whole(name == null ? "" : name),
                Text.of("这份申报太长，网页打不开", "this application is too long for the page"),
                Text.of("用 luohu check 判定", "decide it with luohu check")));
      }
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    } catch (ProblemsException e) {
      return bad(e.problems(), query);
    }
  }

  /** The names of regions that a beginning may mean. */
  @GetMapping(path = "/regions", produces = MediaType.APPLICATION_JSON_VALUE)
  List<String> regions(
      @RequestParam("q") String typed, @RequestParam(name = "on", defaultValue = "") String on) {
    LocalDate day = CommonWords.day(on).orElse(decider.today());
    return MeantRegions.of(typed, day, decider.luohu().world().regions());
  }

  /** How letters and notices look. */
  @GetMapping(path = "/paper.css", produces = "text/css;charset=UTF-8")
  String paper() {
    return Templates.paper();
  }

  private interface Written {
    String of(CounterSitting sitting, CounterWords words);
  }

  private ResponseEntity<String> page(HttpServletRequest request, Written written) {
    CounterQuery query = CounterQuery.read(request.getQueryString());
    try {
      CounterSitting sitting = sitting(query);
      return html(HttpStatus.OK, written.of(sitting, words(query, sitting.service())));
    } catch (ProblemsException e) {
      return bad(e.problems(), query);
    }
  }

  private CounterSitting sitting(CounterQuery query) {
    Luohu luohu = decider.luohu();
    return new CounterSitting(
        luohu, service(luohu.services(), query.word(CounterQuery.SERVICE)), query, decider.today());
  }

  private static Service service(Services services, String id) {
    return services.get(id).orElse(services.first());
  }

  private CounterWords words(CounterQuery query, Service service) {
    Language language = query.word(CounterQuery.LANGUAGE).equals("en") ? Language.EN : Language.ZH;
    return new CounterWords(language, service, decider.luohu().world());
  }

  private ResponseEntity<String> bad(List<Problem> problems, CounterQuery query) {
    CounterWords words = words(query, decider.luohu().services().first());
    return html(HttpStatus.BAD_REQUEST, pages.problems(problems, query, words));
  }

  private static ResponseEntity<String> html(HttpStatus status, String body) {
    return ResponseEntity.status(status)
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .body(body);
  }
}
