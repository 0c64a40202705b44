package org.luohu.input;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luohu.application.ParentBuilder;
import org.luohu.document.MappingReader;
import org.luohu.facts.Citizenship;
import org.luohu.facts.HouseholdKind;
import org.luohu.text.Text;

/** Reads what is stated of a parent. */
final class ParentReader {

  /** The citizenships that can be stated. */
  static final Map<String, Citizenship> CITIZENSHIPS =
      MappingReader.codes(
          Stream.of(Citizenship.values()).filter(value -> value != Citizenship.NONE).toList());

  /** The kinds of household. */
  static final Map<String, HouseholdKind> HOUSEHOLDS =
      MappingReader.codes(List.of(HouseholdKind.values()));

  static final Text NO_HUKOU =
      Text.of(
          "没有常住户口的写 `hukou: {household: none}`",
          "write `hukou: {household: none}` for a person without hukou");

  private ParentReader() {}

  static ParentBuilder read(MappingReader reader, ParentBuilder parent) {
    parent.citizenship(reader.choice("citizenship", Nouns.CITIZENSHIP, CITIZENSHIPS));
    MappingReader hukou = reader.mapping("hukou", NO_HUKOU);
    if (hukou != null) {
      parent
          .hukou(RegionReader.mainland(hukou, "region"))
          .household(hukou.choice("household", Nouns.HOUSEHOLD, HOUSEHOLDS))
          .head(hukou.bool("head"));
      hukou.finish();
    }
    parent
        .residence(RegionReader.anywhere(reader, "residence"))
        .residencePermit(reader.bool("residence-permit"))
        .ethnicity(EthnicityReader.read(reader, "ethnicity"))
        .activeSoldier(reader.bool("active-soldier"))
        .settledAbroad(reader.bool("settled-abroad"))
        .onCertificate(reader.bool("on-certificate"))
        .idNumber(IdNumberReader.read(reader));
    reader.finish();
    return parent;
  }
}
