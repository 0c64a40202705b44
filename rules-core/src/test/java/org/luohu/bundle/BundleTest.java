package org.luohu.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;
import org.luohu.PolicySource;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;

/** Law from afar: as it was signed, or not at all. */
class BundleTest {

  private static final String VERSION = "chongqing/cross-province-newborn/2024-01-19";
  private static final String RULES = VERSION + "/channel.drl";

  /** {@code -Dluohu.step=1} for every byte. */
  private static final int STEP = Integer.getInteger("luohu.step", 4999);

  private static final KeyPair KEYS = keys();
  private static final PolicyFiles LAW = Bundle.published(tree());
  private static final byte[] SIGNED = Bundle.write(LAW, KEYS.getPrivate());

  @TempDir private Path folder;

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static PolicyFiles tree() {
    return PolicyFiles.in(Path.of("..", "policies"));
  }

  private static String refused(byte[] bundle, PublicKey key) {
    return assertThrows(ProblemsException.class, () -> Bundle.read(bundle, "law.zip", key))
        .problems()
        .stream()
        .map(each -> each.code() + " " + each.place().source() + ": " + each.message().en())
        .collect(Collectors.joining(", "));
  }

  private static String refused(byte[] bundle) {
    return refused(bundle, KEYS.getPublic());
  }

  /** A bundle of other files, signed as they are. */
  private static byte[] with(Consumer<NavigableMap<String, byte[]>> change) {
    NavigableMap<String, byte[]> files = new TreeMap<>(LAW.files());
    change.accept(files);
    return Bundle.write(new PolicyFiles("", files), KEYS.getPrivate());
  }

  /** The zip with other entries, its list and signature left as they were. */
  private static byte[] zipped(Consumer<NavigableMap<String, byte[]>> change) {
    NavigableMap<String, byte[]> files = StoredZip.read(SIGNED, "law.zip");
    change.accept(files);
    return StoredZip.write(files);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_bundle_decides_as_its_tree_and_is_the_same_bytes_again() throws IOException {
    Path zip = Files.write(folder.resolve("law.zip"), SIGNED);
    Luohu luohu = Luohu.open(PolicySource.bundle(zip, KEYS.getPublic()));
    assertEquals(Luohu.open(Path.of("..", "policies")).digest(), luohu.digest());
    assertArrayEquals(SIGNED, Bundle.write(Bundle.published(tree()), KEYS.getPrivate()));
    assertEquals(luohu.digest(), Luohu.open(PolicySource.unsigned(zip)).digest());
    assertTrue(LAW.files().keySet().containsAll(Set.of("LOCK", "sources.yaml", "checked.yaml")));
    assertTrue(LAW.files().keySet().stream().noneMatch(path -> path.contains("cases")));
  }

  @Test
  void any_zip_program_reads_it() throws IOException {
    Path zip = Files.write(folder.resolve("law.zip"), SIGNED);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertEquals(LAW.files().size() + 2, file.size());
      ZipEntry rules = file.getEntry(RULES);
      assertArrayEquals(LAW.files().get(RULES), file.getInputStream(rules).readAllBytes());
    }
  }

  @Test
  void one_byte_changed_anywhere_is_refused() {
    for (int at = 0; at < SIGNED.length; at += STEP) {
      byte[] changed = SIGNED.clone();
      changed[at] ^= 1;
      assertFalse(refused(changed).isEmpty(), "byte " + at);
    }
    for (int at = SIGNED.length - 22; at < SIGNED.length; at++) {
      byte[] changed = SIGNED.clone();
      changed[at] ^= 1;
      assertFalse(refused(changed).isEmpty(), "byte " + at);
    }
  }

  @Test
  void what_was_changed_is_named() {
    byte[] rules = LAW.files().get(RULES).clone();
    rules[100] ^= 1;
    assertEquals(
        "bundle/changed law.zip/" + RULES + ": this file was changed",
        refused(zipped(files -> files.put(RULES, rules))));
    assertEquals(
        "bundle/changed law.zip/checked.yaml: this file was changed",
        refused(zipped(files -> files.put("checked.yaml", text("checked: {}\n")))));
    assertEquals(
        "bundle/changed law.zip/" + RULES + ": it lacks this file",
        refused(zipped(files -> files.remove(RULES))));
    assertEquals(
        "bundle/changed law.zip/" + VERSION + "/more.drl: this file does not belong in it",
        refused(zipped(files -> files.put(VERSION + "/more.drl", rules))));
  }

  @Test
  void another_key_and_none_are_refused() {
    assertTrue(refused(SIGNED, keys().getPublic()).startsWith("bundle/signature law.zip: its"));
    byte[] unsigned = Bundle.write(LAW, null);
    assertEquals("bundle/signature law.zip: it is not signed", refused(unsigned));
    assertEquals(LAW.files().keySet(), Bundle.read(unsigned, "law.zip", null).files().keySet());
    byte[] list = text("# luohu policy bundle 1\n");
    assertTrue(
        refused(zipped(files -> files.put("BUNDLE", list))).startsWith("bundle/signature"),
        "a list of one's own");
  }

  @Test
  void a_torn_one_is_refused() {
    for (int length : List.of(0, 3, 29, 30, 1000, SIGNED.length / 2, SIGNED.length - 1)) {
      String why = refused(Arrays.copyOf(SIGNED, length));
      assertTrue(why.startsWith("bundle/"), length + ": " + why);
    }
    assertTrue(
        refused(Arrays.copyOf(SIGNED, SIGNED.length + 1)).startsWith("bundle/torn"), "longer");
  }

  @Test
  void names_that_lead_elsewhere_are_refused_even_if_signed() {
    for (String name :
        List.of(
            "../../evil/policy.yaml",
            "/etc/x/y/policy.yaml",
            "a/../b/policy.yaml",
            "a\\..\\b/c/d/policy.yaml",
            VERSION + "/cases/x.yaml",
            VERSION + "/\u202elrd.drl",
            "evil.sh")) {
      String why = refused(with(files -> files.put(name, text("x"))));
      assertEquals("bundle/changed law.zip/" + name + ": this file does not belong in it", why);
    }
  }

  @Test
  void an_entry_twice_is_refused() {
    NavigableMap<String, byte[]> files = StoredZip.read(SIGNED, "law.zip");
    byte[] first = StoredZip.write(new TreeMap<>(files.headMap("LOCK", true)));
    byte[] twice = new byte[SIGNED.length + first.length];
    int bodies = first.length - 22 - 3 * 46 - "BUNDLEBUNDLE.sigLOCK".length();
    System.arraycopy(first, 0, twice, 0, bodies);
    System.arraycopy(SIGNED, 0, twice, bodies, SIGNED.length);
    assertEquals("bundle/torn law.zip: it holds a file twice", refused(twice));
  }

  @Test
  void a_bomb_is_refused_unread() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("LOCK"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    assertEquals("bundle/torn law.zip: a file in it is compressed", refused(bytes.toByteArray()));
    Path large = folder.resolve("large.zip");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(Bundle.LARGEST + 1L);
    }
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> Bundle.read(large, null));
    assertEquals("it is larger than 64 MiB", refused.problems().get(0).message().en());
  }

  @Test
  void law_that_the_lock_does_not_name_is_refused_and_left_out() {
    String draft = VERSION.replace("2024-01-19", "2031-01-01");
    Consumer<NavigableMap<String, byte[]>> drafted =
        files -> files.put(draft + "/policy.yaml", text("title: x\n"));
    assertEquals(
        "bundle/not-locked law.zip/LOCK: it does not name " + draft, refused(with(drafted)));
    assertEquals(
        "bundle/not-locked law.zip/LOCK: it does not name world/calendar/2031.yaml",
        refused(with(files -> files.put("world/calendar/2031.yaml", text("x")))));
    assertTrue(refused(with(files -> files.remove("LOCK"))).startsWith("bundle/not-locked"));
    NavigableMap<String, byte[]> files = new TreeMap<>(tree().files());
    drafted.accept(files);
    PolicyFiles grown = new PolicyFiles("", files);
    assertEquals(Set.of(draft), Bundle.unlocked(grown));
    assertArrayEquals(SIGNED, Bundle.write(Bundle.published(grown), KEYS.getPrivate()));
  }

  @Test
  void what_is_signed_but_not_what_the_lock_says_does_not_open() throws IOException {
    byte[] changed =
        text(
            new String(LAW.files().get(RULES), StandardCharsets.UTF_8).replace("须不满六周岁", "应不满六周岁"));
    Path zip = Files.write(folder.resolve("law.zip"), with(files -> files.put(RULES, changed)));
    PolicySource source = PolicySource.bundle(zip, KEYS.getPublic());
    ProblemsException refused = assertThrows(ProblemsException.class, () -> Luohu.open(source));
    assertEquals("policy/lock-differs", refused.problems().get(0).code());
  }

  @Test
  void a_path_and_a_key_as_settings_give_them() throws IOException {
    Path zip = Files.write(folder.resolve("law.zip"), SIGNED);
    Path pem = Files.writeString(folder.resolve("public.pem"), pem(KEYS.getPublic()));
    assertEquals(PolicySource.bundle(zip, KEYS.getPublic()), PolicySource.at(zip, pem.toString()));
    assertEquals(PolicySource.unsigned(zip), PolicySource.at(zip, "none"));
    assertEquals(PolicySource.directory(folder), PolicySource.at(folder, null));
    assertEquals("bundle/no-key", code(() -> PolicySource.at(zip, null)));
    assertEquals("bundle/unreadable", code(() -> Luohu.open(PolicySource.unsigned(folder))));
    assertEquals("bundle/key", code(() -> PolicySource.at(zip, zip.toString())));
    assertEquals(
        "policy/unreadable", code(() -> PolicySource.at(zip, folder.resolve("no").toString())));
    Path secret = folder.resolve("private.pem");
    Files.writeString(
        secret, pem(KEYS.getPublic()).replace("PUBLIC KEY", "PRIVATE KEY").replace("\n", "\r\n"));
    assertEquals("bundle/key", code(() -> PolicySource.at(zip, secret.toString())));
  }

  private static String code(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(ProblemsException.class, call).problems().get(0).code();
  }

  private static String pem(PublicKey key) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }
}
