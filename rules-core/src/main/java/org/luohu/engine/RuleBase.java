package org.luohu.engine;

import java.util.BitSet;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.luohu.drl.Rule;
import org.luohu.vocabulary.Situation;

/**
 * The rules of one policy version, ready to run in Drools. Thread-safe: sessions are borrowed from
 * a striped holder of pools that this rule base owns.
 */
public final class RuleBase {

  private final SessionPools pools;

  /** Builds the rule base; takes some tens of milliseconds. */
  public RuleBase(List<Rule> rules) {
    pools = new SessionPools(HomeLoader.call(() -> built(rules)));
  }

  private static InternalKnowledgeBase built(List<Rule> rules) {
    // Its holder of services, filled once for all: sessions are opened on any thread.
    RuntimeComponentFactory.get();
    // Asked of the core directly: KieServices would want the compiler, which is not there at run
    // time.
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ShareBetaNodesOption.NO);
    return KieBaseBuilder.createKieBaseFromModel(new ModelBuilder().model(rules), configuration);
  }

  /**
   * The numbers of the rules that fire on a family, by their order in the list this was built of.
   */
  public BitSet fire(Situation family) {
    return pools.with(session -> fire(session, family));
  }

  /** Opens a first session, so that the first family need not wait for it. */
  public void prepare() {
    pools.with(KieSession::fireAllRules);
  }

  private static BitSet fire(KieSession session, Situation family) {
    Firings firings = new Firings();
    session.setGlobal("firings", firings);
    session.insert(family);
    session.fireAllRules();
    return firings.rules();
  }
}
