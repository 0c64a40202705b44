package org.luohu;

import java.nio.file.Path;
import java.util.Map;
import org.luohu.application.Services;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.vocabulary.Vocabulary;

/** Policies as tests read them, beside a {@link Luohu} that decides under them. */
public final class Law {

  private static final Map<String, Vocabulary> VOCABULARIES =
      Services.of(Newborn.SERVICE).vocabularies();
  private static final PolicyLibrary BUNDLED =
      PolicyReader.readAll(PolicyFiles.bundledLaw(), VOCABULARIES);

  private Law() {}

  /** The policies that come with the library. */
  public static PolicyLibrary bundled() {
    return BUNDLED;
  }

  /** The policies of a directory. */
  public static PolicyLibrary in(Path directory) {
    return PolicyReader.readAll(PolicyFiles.lawIn(directory), VOCABULARIES);
  }
}
