package org.luohu.rogue.facts;

import java.io.InputStream;
import org.kie.api.KieServices;
import org.luohu.rogue.Facade;
import org.luohu.rogue.text.Leaf;

/** A fact that knows Drools, the façade and its own leaf, which knows it. */
public record Rising(InputStream in) {

  public Leaf leaf() {
    return new Leaf();
  }

  public Facade facade() {
    return new Facade();
  }

  public KieServices services() {
    return KieServices.get();
  }
}
