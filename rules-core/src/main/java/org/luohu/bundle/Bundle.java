package org.luohu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyListing;
import org.luohu.policy.PolicyLock;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * A tree's published law in one file: a zip of the files that decisions need, {@code LOCK} among
 * them, with {@value #LIST}, the SHA-256 of each, and {@value #SIGNATURE}, the Ed25519 signature
 * over that list. The lock speaks of versions as they are understood; the list speaks of bytes, so
 * a bundle is verified before anything in it is read as law, and {@code checked.yaml} and {@code
 * ERRATA.yaml} are covered too.
 *
 * <p>The signature says who made the law up, not that it is the newest: whoever follows a bundle
 * sees by its digest which law it is.
 */
public final class Bundle {

  /** The file that names every other with its SHA-256, as {@code sha256sum} writes it. */
  public static final String LIST = "BUNDLE";

  /** The file with the 64 bytes of the signature over the list. */
  public static final String SIGNATURE = "BUNDLE.sig";

  /** The most bytes of a bundle. */
  public static final int LARGEST = 64 << 20;

  private static final String HEAD = "# luohu policy bundle 1\n";

  private Bundle() {}

  /**
   * What a tree has published: without cases, and without drafts, which its lock does not name.
   *
   * @throws ProblemsException if the lock cannot be read or names nothing
   */
  public static PolicyFiles published(PolicyFiles tree) {
    Set<String> drafts = unlocked(tree);
    NavigableMap<String, byte[]> files = new TreeMap<>();
    tree.files()
        .forEach(
            (path, bytes) -> {
              boolean draft =
                  drafts.contains(path)
                      || drafts.stream().anyMatch(name -> path.startsWith(name + "/"));
              if (PolicyListing.law(path) && !draft) {
                files.put(path, bytes);
              }
            });
    PolicyFiles published = new PolicyFiles(tree.origin(), files);
    if (published.folders().isEmpty()) {
      throw refused(
          "not-locked",
          tree.shown(PolicyLock.FILE),
          Text.of("还没有公布任何版本", "no version is published"),
          Text.of("先 luohu policy lock", "run luohu policy lock first"));
    }
    return published;
  }

  /** The versions and files of the world that a tree's lock does not name. */
  public static Set<String> unlocked(PolicyFiles tree) {
    Problems problems = new Problems();
    Set<String> names = new TreeSet<>(PolicyLock.lockable(tree));
    names.removeAll(PolicyLock.read(tree, problems).lines().keySet());
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return names;
  }

  /**
   * The bytes of a bundle: always the same for the same files and key.
   *
   * @param published what {@link #published} gave
   * @param key the Ed25519 key that signs; without one the bundle is not signed
   * @throws IllegalArgumentException if the key is of another kind
   */
  public static byte[] write(PolicyFiles published, @Nullable PrivateKey key) {
    NavigableMap<String, byte[]> files = new TreeMap<>(published.files());
    byte[] list = list(files).getBytes(StandardCharsets.UTF_8);
    files.put(LIST, list);
    if (key != null) {
      files.put(SIGNATURE, BundleKeys.sign(list, key));
    }
    return StoredZip.write(files);
  }

  /**
   * Reads and verifies a bundle.
   *
   * @param key whose signature it must bear; null where it may be anybody's or nobody's
   * @throws ProblemsException if it cannot be read, is not whole, is not so signed, or holds what
   *     its list or its lock does not name
   */
  public static PolicyFiles read(Path file, @Nullable PublicKey key) {
    return read(bytes(file), file.toString(), key);
  }

  /** Whether a path is a file's, and so can be no directory of policies. */
  public static boolean there(Path file) {
    return Files.isRegularFile(file);
  }

  private static byte[] bytes(Path file) {
    if (!there(file)) {
      throw refused(
          "unreadable",
          file.toString(),
          Files.isDirectory(file)
              ? Text.of("这是目录，没有签名可以验证", "this is a directory and bears no signature")
              : Text.of("没有这个法规包", "there is no such bundle"),
          Text.of("给出 luohu policy bundle 写成的文件", "name a file that luohu policy bundle wrote"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refused(
            "torn",
            file.toString(),
            Text.of("超过 64 MiB", "it is larger than 64 MiB"),
            Text.of("法规包没有这么大", "no bundle of law is that large"));
      }
      return bytes;
    } catch (IOException e) {
      throw PolicyFiles.unreadable(file, e);
    }
  }

  static PolicyFiles read(byte[] bytes, String shown, @Nullable PublicKey key) {
    NavigableMap<String, byte[]> files = StoredZip.read(bytes, shown);
    byte[] list = files.get(LIST);
    byte[] signature = files.get(SIGNATURE);
    if (list == null) {
      throw again("torn", shown, Text.of("缺少 " + LIST, "it lacks " + LIST));
    }
    if (key != null) {
      verify(list, signature, key, shown);
    }
    NavigableMap<String, byte[]> law = new TreeMap<>(files);
    law.remove(LIST);
    law.remove(SIGNATURE);
    listed(list, law, shown);
    StoredZip.exact(files, bytes, shown);
    PolicyFiles tree = new PolicyFiles(shown, law);
    Set<String> unlocked = unlocked(tree);
    if (!unlocked.isEmpty()) {
      throw again(
          "not-locked",
          tree.shown(PolicyLock.FILE),
          Text.of(
              "没有列出 " + String.join(" ", unlocked),
              "it does not name " + String.join(" ", unlocked)));
    }
    return tree;
  }

  private static void verify(
      byte[] list, byte @Nullable [] signature, PublicKey key, String shown) {
    if (signature == null) {
      throw again("signature", shown, Text.of("没有签名", "it is not signed"));
    }
    if (!BundleKeys.signed(list, signature, key)) {
      throw again(
          "signature",
          shown,
          Text.of(
              "签名不是这把公钥的，或者 " + LIST + " 改过",
              "its signature is not by the owner of this public key, or " + LIST + " was changed"));
    }
  }

  /** Refuses what is not file for file what the list names. */
  private static void listed(byte[] list, NavigableMap<String, byte[]> law, String shown) {
    NavigableMap<String, String> named = new TreeMap<>();
    String text = new String(list, StandardCharsets.UTF_8);
    if (text.startsWith(HEAD)) {
      text.substring(HEAD.length())
          .lines()
          .filter(line -> line.length() > 66)
          .forEach(line -> named.put(line.substring(66), line.substring(0, 64)));
    }
    Problems problems = new Problems();
    Set<String> all = new TreeSet<>(law.keySet());
    all.addAll(named.keySet());
    for (String path : all) {
      byte[] bytes = law.get(path);
      Text why =
          bytes == null
              ? Text.of("缺少这个文件", "it lacks this file")
              : !named.containsKey(path) || !PolicyListing.law(path)
                  ? Text.of("不该有这个文件", "this file does not belong in it")
                  : !sha256(bytes).equals(Objects.requireNonNull(named.get(path)))
                      ? Text.of("这个文件改过", "this file was changed")
                      : null;
      if (why != null) {
        problems.note(() -> problem("changed", shown + "/" + path, why, FETCH));
      }
    }
    if (problems.isEmpty() && !list(law).equals(text)) {
      problems.add(
          problem(
              "changed", shown + "/" + LIST, Text.of("这个文件改过", "this file was changed"), FETCH));
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }

  private static String list(NavigableMap<String, byte[]> files) {
    return HEAD
        + files.entrySet().stream()
            .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final Text FETCH =
      Text.of(
          "这个法规包没有采用；向发布的机关重新取一份", "none of it is used; fetch it again from whoever publishes it");

  private static ProblemsException again(String code, String shown, Text why) {
    return refused(code, shown, why, FETCH);
  }

  private static ProblemsException refused(String code, String shown, Text why, Text help) {
    return new ProblemsException(problem(code, shown, why, help));
  }

  private static Problem problem(String code, String shown, Text why, Text help) {
    return Problem.of("bundle/" + code, Place.whole(shown), why, help);
  }
}
