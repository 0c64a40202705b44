package org.luohu.server;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.PolicyRef;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.spring.LuohuDecider;
import org.luohu.text.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked over HTTP. */
@RestController
final class DecisionsController {

  private final LuohuDecider decider;
  private final OpenApi openApi;

  DecisionsController(LuohuDecider decider, OpenApi openApi) {
    this.decider = decider;
    this.openApi = openApi;
  }

  /** A decision as the schema {@code decision} describes it. */
  @PostMapping(path = "/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
  Decision decide(@RequestBody Application application) {
    return decider.decide(application);
  }

  /** A decision as a letter. */
  @PostMapping(path = "/v1/decisions", produces = "text/plain;charset=UTF-8")
  String letter(
      @RequestBody Application application,
      @RequestParam(name = "lang", defaultValue = "ZH") Language lang) {
    return DecisionText.render(decider.decide(application), lang, Style.PLAIN);
  }

  /** Every version on record, and the digest of them all. */
  @GetMapping("/v1/policies")
  Library policies() {
    return new Library(decider.luohu().digest(), decider.luohu().policies());
  }

  /** The law in use. */
  record Library(String digest, List<PolicyRef> policies) {}

  /** What is asked and answered here, in OpenAPI 3.1. */
  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String openApi() {
    return openApi.text();
  }
}
