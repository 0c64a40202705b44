package org.luohu;

import java.nio.file.Path;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;

/** Policies as tests read them, beside a {@link Luohu} that decides under them. */
public final class Law {

  private static final PolicyLibrary BUNDLED =
      PolicyReader.readAll(PolicyFiles.bundledLaw(), Newborn.VOCABULARY);

  private Law() {}

  /** The policies that come with the library. */
  public static PolicyLibrary bundled() {
    return BUNDLED;
  }

  /** The policies of a directory. */
  public static PolicyLibrary in(Path directory) {
    return PolicyReader.readAll(PolicyFiles.lawIn(directory), Newborn.VOCABULARY);
  }
}
