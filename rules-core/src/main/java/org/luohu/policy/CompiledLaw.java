package org.luohu.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.document.BinaryInput;
import org.luohu.document.BinaryOutput;
import org.luohu.vocabulary.Vocabulary;

/**
 * The bundled law in a form that is read at once, version by version: the build makes it of the
 * sources, which are kept beside it. Each version is where its number says, its head before it.
 */
public final class CompiledLaw {

  private final byte[] bytes;
  private final Map<String, Vocabulary> vocabularies;
  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> bodies = new HashMap<>();
  private final List<String> folders = new ArrayList<>();

  private CompiledLaw(byte[] bytes, BinaryInput in, Map<String, Vocabulary> vocabularies) {
    this.bytes = bytes;
    this.vocabularies = vocabularies;
    for (int left = in.number(); left > 0; left--) {
      String folder = in.text();
      folders.add(folder);
      heads.put(folder, in.skipBytes());
      bodies.put(folder, in.skipBytes());
    }
  }

  /**
   * The bundled library, each version of which is read when first needed: from its compiled form,
   * or from the sources where those that are there are not those that were compiled.
   *
   * @param vocabularies those of the services, by their names
   * @throws IllegalStateException later, if a version of the sources turns out to be unsound
   */
  public static PolicyLibrary bundled(Map<String, Vocabulary> vocabularies) {
    PolicyLibrary compiled =
        read(PolicyFiles.compiledLaw(), PolicyFiles.bundledState(), vocabularies);
    return compiled != null
        ? compiled
        : PolicyReader.readLazily(PolicyFiles.bundledLaw(), vocabularies);
  }

  /** The compiled form of the bundled library as its sources are now. */
  public static byte[] ofBundled(Map<String, Vocabulary> vocabularies) {
    return of(
        PolicyReader.readAll(PolicyFiles.bundledLaw(), vocabularies), PolicyFiles.bundledState());
  }

  /**
   * The compiled form of a library.
   *
   * @param state what tells its sources from others
   */
  static byte[] of(PolicyLibrary library, String state) {
    BinaryOutput out = new BinaryOutput();
    out.text(state);
    out.list(
        library.all(),
        policy -> {
          out.text(policy.id());
          out.bytes(PolicyEncoder.head(Head.of(policy.manifest())));
          out.bytes(PolicyEncoder.policy(policy));
        });
    return out.toByteArray();
  }

  /** The library that was compiled; null where there is none of these sources. */
  static @Nullable PolicyLibrary read(
      byte @Nullable [] bytes, String state, Map<String, Vocabulary> vocabularies) {
    if (bytes == null) {
      return null;
    }
    BinaryInput in = new BinaryInput(bytes, 0);
    if (!in.text().equals(state)) {
      return null;
    }
    CompiledLaw law = new CompiledLaw(bytes, in, vocabularies);
    return PolicyLibrary.lazily(law.folders, law::policy, law::head);
  }

  private Policy policy(String folder) {
    String service = head(folder).service();
    return decoder(bodies, folder, vocabularies.get(service)).policy();
  }

  private Head head(String folder) {
    Vocabulary any = vocabularies.values().iterator().next();
    return decoder(heads, folder, any).head();
  }

  private PolicyDecoder decoder(
      Map<String, Integer> places, String folder, @Nullable Vocabulary vocabulary) {
    int place = Objects.requireNonNull(places.get(folder));
    return new PolicyDecoder(new BinaryInput(bytes, place), Objects.requireNonNull(vocabulary));
  }
}
