package org.luohu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.newborn.EthnicityDomain;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/** Reads ethnicities: GB/T 3304 names, with or without 族. */
final class EthnicityReader {

  private static final Text FORM =
      Text.of(
          "填民族名称，例如 `汉`；外国人填 `none`",
          "write a GB/T 3304 name such as `汉`, or `none` for a foreigner");

  private EthnicityReader() {}

  static @Nullable String read(MappingReader reader, String key) {
    Scalar scalar = reader.scalar(key);
    if (scalar == null) {
      return null;
    }
    Optional<String> name = EthnicityDomain.parse(scalar.text().strip());
    if (name.isEmpty()) {
      List<Text> help = new ArrayList<>();
      help.add(FORM);
      nearest(scalar.text()).ifPresent(word -> help.add(MappingReader.didYouMean(word)));
      reader.unknownValue(scalar, Nouns.ETHNICITY, help);
    }
    return name.orElse(null);
  }

  /** Names of one character are all one letter apart, so only longer ones are compared. */
  private static Optional<String> nearest(String text) {
    if (text.equalsIgnoreCase("han")) {
      return Optional.of("汉");
    }
    String stem = text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    return stem.length() < 2
        ? Optional.empty()
        : Spelling.nearest(
            stem, EthnicityDomain.NAMES.stream().filter(n -> n.length() > 1).toList());
  }
}
