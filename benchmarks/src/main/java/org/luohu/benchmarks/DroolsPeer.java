package org.luohu.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.luohu.decision.Effect;
import org.luohu.facts.Findings;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;

/**
 * Drools as its own documentation has it: the rule files as they stand, compiled to the executable
 * model, one base a version; a session a decision, fresh or from the base's pool.
 */
final class DroolsPeer extends Peer.OfRules<Sheet> {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final List<Base> bases = new ArrayList<>();

  DroolsPeer(Law law, boolean pooled) {
    super(law);
    PolicyFiles files = PolicyFiles.bundledLaw();
    for (Policy policy : law.policies) {
      KieBase base = compile(copies(files.of(policy.id()), law.provinces(policy)));
      bases.add(
          new Base(
              policy,
              base,
              pooled ? base.newKieSessionsPool(1) : null,
              factTypes(law, policy),
              codes(law, policy)));
    }
  }

  /** A version's rule base. */
  private record Base(
      Policy policy,
      KieBase base,
      @Nullable KieSessionsPool pool,
      Set<Class<?>> factTypes,
      Map<Effect, Map<String, Integer>> codes) {

    KieSession session() {
      return pool == null ? base.newKieSession() : pool.newKieSession();
    }
  }

  private static KieBase compile(Map<String, byte[]> files) {
    KieServices services = KieServices.get();
    ReleaseId id =
        services.newReleaseId("org.luohu.benchmarks", "rules", "1." + NUMBER.incrementAndGet());
    KieFileSystem tree = services.newKieFileSystem();
    tree.generateAndWritePomXML(id);
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".drl")) {
            tree.write(
                "src/main/resources/rules/" + path.substring(path.lastIndexOf('/') + 1),
                services
                    .getResources()
                    .newByteArrayResource(bytes, "UTF-8")
                    .setResourceType(ResourceType.DRL));
          }
        });
    KieBuilder builder = services.newKieBuilder(tree).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(id).getKieBase();
  }

  /** The rule files, once for each province where there are several. */
  private static Map<String, byte[]> copies(Map<String, byte[]> files, List<String> provinces) {
    if (provinces.isEmpty()) {
      return files;
    }
    Map<String, byte[]> copies = new HashMap<>();
    for (String province : provinces) {
      files.forEach(
          (path, bytes) -> {
            if (path.endsWith(".drl")) {
              String drl = Province.only(province, new String(bytes, StandardCharsets.UTF_8));
              String copy = path.replaceFirst("\\.drl$", "-" + province + ".drl");
              copies.put(copy, drl.getBytes(StandardCharsets.UTF_8));
            }
          });
    }
    return copies;
  }

  private static Set<Class<?>> factTypes(Law law, Policy policy) {
    return IntStream.range(0, law.rules.size())
        .filter(number -> law.policy(number) == policy)
        .mapToObj(law.rules::get)
        .flatMap(rule -> rule.patterns().stream())
        .map(pattern -> pattern.factType().type())
        .collect(Collectors.toSet());
  }

  private static Map<Effect, Map<String, Integer>> codes(Law law, Policy policy) {
    Map<Effect, Map<String, Integer>> codes = new HashMap<>();
    for (Law.Saying saying : law.sayings) {
      if (saying.policy() == policy) {
        codes
            .computeIfAbsent(saying.effect(), effect -> new HashMap<>())
            .put(saying.code(), law.sayings.indexOf(saying));
      }
    }
    return codes;
  }

  @Override
  Sheet prepare(Family family) {
    return family.sheet();
  }

  @Override
  Ruling decide(Sheet family) {
    Tally tally = new Tally(scale);
    for (int i = 0; i < bases.size(); i++) {
      if (i < bases.size() - 1 || family.overTheChannel()) {
        fire(bases.get(i), family, tally);
      }
    }
    return tally.ruling(family);
  }

  private static void fire(Base base, Sheet family, Tally tally) {
    KieSession session = base.session();
    try {
      session.setGlobal("findings", new Heard(base.codes(), tally));
      insert(session, base.factTypes(), family);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static void insert(KieSession session, Set<Class<?>> types, Sheet family) {
    for (Object fact : family.facts()) {
      if (types.contains(fact.getClass())) {
        session.insert(fact);
      }
    }
  }

  /** Hears what the rules say. */
  private record Heard(Map<Effect, Map<String, Integer>> codes, Tally tally) implements Findings {

    private void say(Effect effect, String code) {
      tally.say(codes.get(effect).get(code));
    }

    @Override
    public void grant(String code) {
      say(Effect.GRANT, code);
    }

    @Override
    public void need(String code) {
      say(Effect.NEED, code);
    }

    @Override
    public void supplement(String code) {
      say(Effect.SUPPLEMENT, code);
    }

    @Override
    public void review(String code) {
      say(Effect.REVIEW, code);
    }

    @Override
    public void redirect(String code) {
      say(Effect.REDIRECT, code);
    }

    @Override
    public void refuse(String code) {
      say(Effect.REFUSE, code);
    }

    @Override
    public void note(String code) {
      say(Effect.NOTE, code);
    }
  }
}
