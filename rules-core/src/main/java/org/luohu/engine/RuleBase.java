package org.luohu.engine;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.vocabulary.FactType;

/**
 * The rules of one policy version, ready to run in Drools. Thread-safe: sessions are borrowed from
 * a striped holder of pools that this rule base owns.
 */
public final class RuleBase {

  private final Set<FactType> factTypes = new LinkedHashSet<>();
  private final SessionPools pools;

  /** Builds the rule base; takes some tens of milliseconds. */
  public RuleBase(List<Rule> rules) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        factTypes.add(pattern.factType());
      }
    }
    // Asked of the core directly: KieServices would want the compiler, which is not there at run
    // time.
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ShareBetaNodesOption.NO);
    InternalKnowledgeBase base =
        KieBaseBuilder.createKieBaseFromModel(new ModelBuilder().model(rules), configuration);
    pools = new SessionPools(base);
  }

  /**
   * The numbers of the rules that fire on a family's facts, by their order in the list this was
   * built of.
   */
  public BitSet fire(FactSet facts) {
    return pools.with(session -> fire(session, facts));
  }

  /** Opens a first session, so that the first family need not wait for it. */
  public void prepare() {
    pools.with(KieSession::fireAllRules);
  }

  private BitSet fire(KieSession session, FactSet facts) {
    Firings firings = new Firings();
    session.setGlobal("firings", firings);
    for (FactType type : factTypes) {
      session.insert(facts.fact(type));
    }
    session.fireAllRules();
    return firings.rules();
  }
}
