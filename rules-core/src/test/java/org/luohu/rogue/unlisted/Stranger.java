package org.luohu.rogue.unlisted;

import com.fasterxml.jackson.core.JsonFactory;

/** A room that the table does not know, with a library that is not for it. */
public final class Stranger {

  public JsonFactory factory() {
    return new JsonFactory();
  }
}
