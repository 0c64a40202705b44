package org.luohu.input;

import org.luohu.application.Places;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.problem.Place;
import org.luohu.vocabulary.StatedFact;

/** Where each fact stands in a file. */
record FilePlaces(Document document, Mapping root) implements Places {

  @Override
  public Place of(StatedFact<?> fact) {
    Mapping.Entry entry = Paths.find(root, fact.key());
    return document.place(entry == null ? root : entry.value());
  }

  @Override
  public Place ofKey(StatedFact<?> fact) {
    Mapping.Entry entry = Paths.find(root, fact.key());
    return document.place(entry == null ? root : entry.key());
  }
}
