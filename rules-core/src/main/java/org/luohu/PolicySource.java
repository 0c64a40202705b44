package org.luohu;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.bundle.Bundle;
import org.luohu.bundle.BundleKeys;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * Where law comes from: with the library, from a directory, or from a bundle, one file that whoever
 * publishes the law has signed ({@code luohu policy bundle}).
 */
public sealed interface PolicySource {

  /** In place of a public key: the bundle may be anybody's. */
  String UNSIGNED = "none";

  /** The law that comes with the library. */
  static PolicySource bundled() {
    return new Bundled();
  }

  /** A directory that holds {@code <region>/<matter>/<first day in force>}. */
  static PolicySource directory(Path directory) {
    return new Directory(directory);
  }

  /** A bundle that the owner of a key must have signed. */
  static PolicySource bundle(Path file, PublicKey key) {
    return new Signed(file, Objects.requireNonNull(key, "the public key is null"));
  }

  /**
   * A bundle whoever made it: that it is whole is verified, and nothing else. Only where its way
   * here is trusted.
   */
  static PolicySource unsigned(Path file) {
    return new Signed(file, null);
  }

  /**
   * What a path and a key in settings mean: a directory where there is no key, a bundle where there
   * is one.
   *
   * @param publicKey the PEM file of the Ed25519 public key, or {@value #UNSIGNED}
   * @throws ProblemsException if the path is a file and no key is named, or the key cannot be used
   */
  static PolicySource at(Path path, @Nullable String publicKey) {
    if (publicKey == null) {
      if (Bundle.there(path)) {
        throw new ProblemsException(
            Problem.of(
                "bundle/no-key",
                Place.whole(path.toString()),
                Text.of("没有说明用哪把公钥验证这个法规包", "no public key is named to verify this bundle with"),
                Text.of(
                    "写明公钥文件；不验证签名的写 " + UNSIGNED,
                    "name the file of the key; " + UNSIGNED + " where no signature is asked for")));
      }
      return directory(path);
    }
    return publicKey.equals(UNSIGNED) ? unsigned(path) : bundle(path, key(Path.of(publicKey)));
  }

  private static PublicKey key(Path file) {
    try {
      return BundleKeys.publicKey(PolicyFiles.bytes(file), file.toString());
    } catch (IOException e) {
      throw PolicyFiles.unreadable(file, e);
    }
  }

  /** That of the library. */
  record Bundled() implements PolicySource {}

  /**
   * That of a directory.
   *
   * @param path the directory
   */
  record Directory(Path path) implements PolicySource {

    /** Refuses null. */
    public Directory {
      Objects.requireNonNull(path, "the directory of policies is null");
    }
  }

  /**
   * That of a bundle.
   *
   * @param path the file
   * @param key whose signature it must bear; null where it may be anybody's or nobody's
   */
  record Signed(Path path, @Nullable PublicKey key) implements PolicySource {

    /** Refuses null. */
    public Signed {
      Objects.requireNonNull(path, "the bundle is null");
    }
  }
}
