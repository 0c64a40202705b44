package org.luohu.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luohu.application.ChildBuilder;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.facts.Adoption;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;

/** Reads what is stated of the child. */
final class ChildReader {

  /** How the given name's characters are described. */
  static final Map<String, Boolean> CHARACTERS = characters();

  private ChildReader() {}

  private static Map<String, Boolean> characters() {
    Map<String, Boolean> codes = new LinkedHashMap<>();
    codes.put("standard", true);
    codes.put("non-standard", false);
    return codes;
  }

  static ChildBuilder read(MappingReader reader, ChildBuilder child) {
    child
        .bornOn(reader.date("born-on"))
        .bornIn(RegionReader.anywhere(reader, "born-in"))
        .birthCertificate(
            reader.choice("birth-certificate", Nouns.BIRTH_CERTIFICATE, BirthCertificate.class))
        .deliveredIn(reader.choice("delivered-in", Nouns.DELIVERED, Delivered.class))
        .origin(reader.choice("origin", Nouns.ORIGIN, Origin.class))
        .adoption(reader.choice("adoption", Nouns.ADOPTION, Adoption.class))
        .registered(reader.bool("registered"));
    death(reader, child);
    child
        .surname(reader.choice("surname", Nouns.SURNAME, Surname.class))
        .nameAsCertificate(reader.bool("name-as-certificate"))
        .nameStandard(reader.choice("name-characters", Nouns.CHARACTERS, CHARACTERS))
        .ethnicity(EthnicityReader.read(reader, "ethnicity"))
        .foreignNationality(
            reader.choice("foreign-nationality", Nouns.STATUS, ForeignNationality.class))
        .residentElsewhere(reader.choice("resident-elsewhere", Nouns.STATUS, Status.class))
        .entryDocument(reader.choice("entry-document", Nouns.ENTRY_DOCUMENT, EntryDocument.class));
    reader.finish();
    return child;
  }

  /** A day, or {@code none} for a child that is alive. */
  private static void death(MappingReader reader, ChildBuilder child) {
    Scalar scalar = reader.scalar("died-on");
    if (scalar == null) {
      return;
    }
    if (scalar.text().equals("none")) {
      child.died(false);
      return;
    }
    LocalDate day = reader.date(scalar);
    if (day != null) {
      child.died(true).diedOn(day);
    }
  }
}
