package org.luohu.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** Ed25519 keys (RFC 8032) as PEM files (RFC 7468), and what is done with them. */
public final class BundleKeys {

  private static final String ED25519 = "Ed25519";
  private static final Pattern PEM =
      Pattern.compile("\\s*-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

  private BundleKeys() {}

  /** Makes a key of its encoding. */
  private interface Maker<K> {
    K make(KeyFactory factory, byte[] encoded) throws GeneralSecurityException;
  }

  /**
   * A public key, as {@code openssl pkey -pubout} writes it.
   *
   * @param pem the file's bytes
   * @param shown its name, for places
   * @throws ProblemsException if it is none
   */
  public static PublicKey publicKey(byte[] pem, String shown) {
    return key(
        pem,
        shown,
        "PUBLIC KEY",
        "openssl pkey -in KEY.pem -pubout -out PUBLIC.pem",
        (factory, encoded) -> factory.generatePublic(new X509EncodedKeySpec(encoded)));
  }

  /**
   * A private key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it.
   *
   * @param pem the file's bytes
   * @param shown its name, for places
   * @throws ProblemsException if it is none
   */
  public static PrivateKey privateKey(byte[] pem, String shown) {
    return key(
        pem,
        shown,
        "PRIVATE KEY",
        "openssl genpkey -algorithm ed25519 -out KEY.pem",
        (factory, encoded) -> factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
  }

  private static <K> K key(byte[] pem, String shown, String label, String command, Maker<K> maker) {
    Matcher found = PEM.matcher(new String(pem, StandardCharsets.ISO_8859_1));
    if (found.matches() && found.group(1).equals(label)) {
      try {
        byte[] encoded = Base64.getMimeDecoder().decode(found.group(2));
        return maker.make(KeyFactory.getInstance(ED25519), encoded);
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        // told below; what is in a key is not repeated
      }
    }
    throw new ProblemsException(
        Problem.of(
            "bundle/key",
            Place.whole(shown),
            Text.of(
                "这不是 Ed25519 的 " + label + "（PEM）", "this is no Ed25519 " + label + " in PEM form"),
            Text.plain(command)));
  }

  /**
   * A signature.
   *
   * @throws IllegalArgumentException if the key does not sign
   */
  static byte[] sign(byte[] bytes, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 key", e);
    }
  }

  /** Whether a signature over some bytes is by the owner of a key. */
  static boolean signed(byte[] bytes, byte[] signature, PublicKey key) {
    try {
      Signature check = Signature.getInstance(ED25519);
      check.initVerify(key);
      check.update(bytes);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
