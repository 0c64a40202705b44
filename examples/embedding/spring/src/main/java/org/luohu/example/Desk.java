package org.luohu.example;

import java.util.concurrent.CompletableFuture;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.spring.LuohuDecider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decides applications over HTTP, not on the server's threads but on those of the common pool. */
@SpringBootApplication
@RestController
public class Desk {

  private final LuohuDecider decider;

  Desk(LuohuDecider decider) {
    this.decider = decider;
  }

  @PostMapping("/decisions")
  CompletableFuture<Decision> decide(@RequestBody Application application) {
    return CompletableFuture.supplyAsync(() -> decider.decide(application));
  }

  public static void main(String[] arguments) {
    SpringApplication.run(Desk.class, arguments);
  }
}
