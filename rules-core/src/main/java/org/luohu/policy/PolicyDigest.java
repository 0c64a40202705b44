package org.luohu.policy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a version is known by: SHA-256 over all that decisions rest on. */
final class PolicyDigest {

  private PolicyDigest() {}

  /**
   * SHA-256, in hexadecimal, over the manifest, not-encoded.yaml and the rule files by path and the
   * cited sources by code, each preceded by its name and length. Line ends count as one character
   * however they are written; the days on which sources were last checked do not count.
   */
  static String of(NavigableMap<String, byte[]> contents, Collection<Source> cited) {
    return sha256(
        digest -> {
          contents.forEach(
              (path, bytes) -> {
                if (path.equals("policy.yaml")
                    || path.equals(NotEncoded.FILE)
                    || path.endsWith(".drl")) {
                  part(digest, path, unixLines(bytes));
                }
              });
          cited.stream()
              .sorted(Comparator.comparing(Source::id))
              .forEach(source -> part(digest, source.id(), bytes(law(source))));
        });
  }

  private static void part(MessageDigest digest, String name, byte[] bytes) {
    digest.update(bytes(name + "\0" + bytes.length + "\0"));
    digest.update(bytes);
  }

  private static String law(Source source) {
    return Stream.of(
            source.title().zh(),
            source.title().en(),
            source.issuer() == null ? "" : source.issuer().zh(),
            source.issuer() == null ? "" : source.issuer().en(),
            source.number(),
            source.date(),
            source.inForce(),
            source.readAt(),
            source.trust().code(),
            source.headings().isEmpty() ? "" : new TreeMap<>(source.headings()))
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining("\0"));
  }

  /** The bytes with each CR LF as LF. */
  static byte[] unixLines(byte[] bytes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        lines.write(bytes[i]);
      }
    }
    return lines.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 over what is put into it, in hexadecimal. */
  static String sha256(Consumer<MessageDigest> content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.accept(digest);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
