package org.luohu;

import java.nio.file.Path;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.vocabulary.Vocabulary;

/** Policies as tests read them, beside a {@link Luohu} that decides under them. */
public final class Law {

  private static final Map<String, Vocabulary> VOCABULARIES =
      ServiceDescription.vocabularies(Luohu.bundledServices());
  private static final PolicyLibrary ALL =
      PolicyReader.readAll(PolicyFiles.bundledLaw(), VOCABULARIES);
  private static final PolicyLibrary BUNDLED = of(Newborn.SERVICE);

  private Law() {}

  /** The policies on newborns that come with the library. */
  public static PolicyLibrary bundled() {
    return BUNDLED;
  }

  /** The policies on a service that come with the library. */
  static PolicyLibrary of(Service service) {
    return ALL.of(service.id());
  }

  /** The policies on newborns of a directory. */
  public static PolicyLibrary in(Path directory) {
    return PolicyReader.readAll(PolicyFiles.lawIn(directory), VOCABULARIES)
        .of(Newborn.SERVICE.id());
  }
}
