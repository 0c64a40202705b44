package org.luohu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rule files as Drools itself compiles and runs them, byte for byte: the witness. For one thread.
 */
final class StockDrools implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final ReleaseId id;
  private final KieContainer container;
  private final KieSessionsPool pool;

  private StockDrools(ReleaseId id, KieContainer container) {
    this.id = id;
    this.container = container;
    this.pool = container.getKieBase().newKieSessionsPool(1);
  }

  /** Compiles rule files. */
  static StockDrools compile(Map<String, byte[]> files) {
    ReleaseId id = newId();
    List<String> errors = build(id, files);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("Drools does not compile these files: " + errors);
    }
    return new StockDrools(id, KieServices.get().newKieContainer(id));
  }

  /** What Drools finds wrong with rule files. */
  static List<String> errors(Map<String, byte[]> files) {
    ReleaseId id = newId();
    try {
      return build(id, files);
    } finally {
      KieServices.get().getRepository().removeKieModule(id);
    }
  }

  private static ReleaseId newId() {
    return KieServices.get()
        .newReleaseId("org.luohu.witness", "rules", "1." + NUMBER.incrementAndGet());
  }

  private static List<String> build(ReleaseId id, Map<String, byte[]> files) {
    KieServices services = KieServices.get();
    KieFileSystem tree = services.newKieFileSystem();
    tree.generateAndWritePomXML(id);
    files.forEach(
        (name, bytes) ->
            tree.write(
                "src/main/resources/rules/" + name,
                services
                    .getResources()
                    .newByteArrayResource(bytes, "UTF-8")
                    .setResourceType(ResourceType.DRL)));
    KieBuilder builder = services.newKieBuilder(tree).buildAll(ExecutableModelProject.class);
    return builder.getResults().getMessages(Message.Level.ERROR).stream()
        .map(Message::toString)
        .toList();
  }

  /**
   * The rules that fire on facts, each with what it said.
   *
   * @param calls the collector, of the global's type
   * @param said what the collector took down, in order; emptied
   */
  Map<String, List<String>> fire(List<Object> facts, Object calls, List<String> said) {
    Map<String, List<String>> fired = new TreeMap<>();
    KieSession session = pool.newKieSession();
    session.setGlobal("findings", calls);
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            fired
                .computeIfAbsent(event.getMatch().getRule().getName(), name -> new ArrayList<>())
                .addAll(said);
            said.clear();
          }
        });
    facts.forEach(session::insert);
    session.fireAllRules();
    session.dispose();
    return fired;
  }

  @Override
  public void close() {
    pool.shutdown();
    container.dispose();
    KieServices.get().getRepository().removeKieModule(id);
  }
}
