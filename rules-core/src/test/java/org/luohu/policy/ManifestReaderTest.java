package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.newborn.Newborn;

/** Where a version applies can be told without reading the whole of it. */
class ManifestReaderTest {

  private static final PolicyFiles FILES = PolicyFiles.bundledLaw();

  static java.util.List<String> folders() {
    return FILES.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theFieldOfApplicationAloneIsThatOfTheWholeManifest(String folder) {
    Policy policy =
        new PolicyReader(FILES, Newborn.VOCABULARY, new ArrayList<>()).read(folder).orElseThrow();
    assertEquals(
        policy.manifest().applies(),
        ManifestReader.applies(FILES.of(folder).get("policy.yaml"), Newborn.VOCABULARY));
  }

  @Test
  void overSeveralLinesAtTheEndAndNowhere() {
    byte[] several =
        "kind: channel\napplies:\n  counter: [\"31\"]\n\n  between: other-city"
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "Scope[counter=[31], target=[], between=OTHER_CITY]",
        ManifestReader.applies(several, Newborn.VOCABULARY).toString());
    assertEquals(
        "Scope[counter=[], target=[], between=ANYWHERE]",
        ManifestReader.applies(
                "kind: channel\n".getBytes(StandardCharsets.UTF_8), Newborn.VOCABULARY)
            .toString());
  }
}
