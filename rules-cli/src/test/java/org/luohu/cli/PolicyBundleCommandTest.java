package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy bundle}, and the other commands under what it writes. */
class PolicyBundleCommandTest {

  private static final String POLICIES = Run.ROOT.resolve("policies").toString();

  @TempDir private Path folder;
  private String zip;
  private String secret;
  private String open;

  @BeforeEach
  void keys() throws IOException, GeneralSecurityException {
    zip = folder.resolve("law.zip").toString();
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    secret = pem("key.pem", "PRIVATE", keys.getPrivate());
    open = pem("public.pem", "PUBLIC", keys.getPublic());
  }

  private String pem(String name, String kind, Key key) throws IOException {
    String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    String text =
        "-----BEGIN " + kind + " KEY-----\n" + body + "\n-----END " + kind + " KEY-----\n";
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run bundle(String... words) {
    List<String> all = new ArrayList<>(List.of("policy", "bundle", "-o", zip));
    all.addAll(List.of(words));
    return Run.luohu(all.toArray(String[]::new));
  }

  private Run under(String key, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--policies", zip));
    if (key != null) {
      all.addAll(List.of("--public-key", key));
    }
    return Run.luohu(all.toArray(String[]::new));
  }

  @Test
  void everyVerbThatReadsPoliciesReadsABundle() throws IOException {
    Run made = bundle("--key", secret, "--policies", POLICIES);
    assertEquals(Exit.DONE, made.exit(), made.toString());
    assertTrue(made.out().contains("已签名"), made.out());
    byte[] first = Files.readAllBytes(Path.of(zip));
    bundle("--key", secret, "--policies", POLICIES);
    assertArrayEquals(first, Files.readAllBytes(Path.of(zip)));
    assertEquals(Run.luohu("check", Run.XU).out(), under(open, "check", Run.XU).out());
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), "");
    String out = folder.resolve("out.jsonl").toString();
    for (String[] words :
        List.of(
            new String[] {"batch", rows.toString(), out},
            new String[] {"notice", Run.XU},
            new String[] {"new", folder.resolve("new.yaml").toString()},
            new String[] {"region", "杨浦"},
            new String[] {"policy", "list"},
            new String[] {"policy", "show", "national/birth-registration"})) {
      Run run = under(open, words);
      assertEquals(Exit.DONE, run.exit(), String.join(" ", words) + run);
    }
  }

  @Test
  void aBundleRefusedIsExitFour() throws IOException {
    bundle("--key", secret, "--policies", POLICIES);
    refused("没有说明用哪把公钥", null);
    refused("没有这个法规包", open, folder.resolve("no.zip"));
    assertEquals(Exit.DONE, under("none", "check", Run.XU).exit());
    byte[] bytes = Files.readAllBytes(Path.of(zip));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(zip), bytes);
    refused("这个文件改过", open);
    refused("这个文件改过", "none");
    bundle("--policies", POLICIES);
    refused("没有签名", open);
    assertEquals(Exit.DONE, under("none", "check", Run.XU).exit());
  }

  private void refused(String why, String key) {
    for (String verb : List.of("check", "notice", "batch", "replay")) {
      Run run =
          verb.equals("batch")
              ? under(key, verb, Run.XU, folder.resolve("out.jsonl").toString())
              : under(key, verb, Run.XU);
      assertEquals(Exit.POLICIES, run.exit(), verb + run);
      assertTrue(run.err().contains(why), verb + run.err());
      assertFalse(run.out().contains("可以"), run.out());
    }
  }

  private void refused(String why, String key, Path other) {
    String before = zip;
    zip = other.toString();
    refused(why, key);
    zip = before;
  }

  @Test
  void whatCannotBeSignedOrWrittenIsUsage() throws IOException {
    for (Run run :
        List.of(
            bundle("--key", open, "--policies", POLICIES),
            bundle("--key", folder.resolve("no.pem").toString()),
            Run.luohu(
                "policy",
                "bundle",
                "-o",
                folder.resolve("no/law.zip").toString(),
                "--policies",
                POLICIES),
            Run.luohu("policy", "bundle"),
            Run.luohu("check", Run.XU, "--public-key", open))) {
      assertEquals(Exit.USAGE, run.exit(), run.toString());
    }
    assertFalse(Files.exists(Path.of(zip)));
  }

  @Test
  void draftsAreLeftOutAndTornLawIsRefused() throws IOException {
    Path tree = Trees.copy(folder);
    Run nothing = bundle("--policies", tree.toString());
    assertEquals(Exit.POLICIES, nothing.exit(), nothing.toString());
    assertTrue(nothing.err().contains("还没有公布任何版本"), nothing.err());
    String version = "chongqing/cross-province-newborn/2024-01-19";
    Run.luohu("policy", "lock", "national/birth-registration", "--policies", tree.toString());
    Run made = bundle("--policies", tree.toString());
    assertEquals(Exit.DONE, made.exit(), made.toString());
    assertTrue(made.err().contains(version), made.err());
    Path rules = tree.resolve("national/birth-registration/2016-01-14/birth.drl");
    Files.writeString(rules, Files.readString(rules) + "\n// x\n");
    byte[] before = Files.readAllBytes(Path.of(zip));
    Run torn = bundle("--policies", tree.toString());
    assertEquals(Exit.POLICIES, torn.exit(), torn.toString());
    assertTrue(torn.err().contains("和公布的不一样"), torn.err());
    assertArrayEquals(before, Files.readAllBytes(Path.of(zip)));
  }
}
