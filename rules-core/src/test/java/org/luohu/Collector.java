package org.luohu;

import java.util.ArrayList;
import java.util.List;
import org.luohu.facts.Findings;

/** Takes down what rules say, as {@code effect code}. */
final class Collector implements Findings {

  private final List<String> said = new ArrayList<>();

  List<String> said() {
    return said;
  }

  @Override
  public void grant(String code) {
    said.add("grant " + code);
  }

  @Override
  public void need(String code) {
    said.add("need " + code);
  }

  @Override
  public void supplement(String code) {
    said.add("supplement " + code);
  }

  @Override
  public void review(String code) {
    said.add("review " + code);
  }

  @Override
  public void redirect(String code) {
    said.add("redirect " + code);
  }

  @Override
  public void refuse(String code) {
    said.add("refuse " + code);
  }

  @Override
  public void note(String code) {
    said.add("note " + code);
  }
}
