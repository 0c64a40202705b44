package org.luohu.facts;

/**
 * What a rule says when it holds: one call, one finding. Rule files know it as the global {@code
 * findings}.
 */
public interface Findings {

  /** The situation is one that the law admits (符合). */
  void grant(String code);

  /** A material has to be handed in (应当提交). */
  void need(String code);

  /** Something has to be made good first (需补正). */
  void supplement(String code);

  /** The police have to look into something (需调查核实). */
  void review(String code);

  /** It can be asked for elsewhere, otherwise or through somebody else (告知另行申报). */
  void redirect(String code);

  /** The child cannot be entered by birth registration at all (不予登记). */
  void refuse(String code);

  /** Something to know; the outcome does not depend on it (提示). */
  void note(String code);
}
