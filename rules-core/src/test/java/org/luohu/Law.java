package org.luohu;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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

  /** The bundled tree, with a policy of another service that grants all and one that refuses it. */
  public static PolicyFiles withIdCards() {
    TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundled().files());
    for (String region : List.of("national", "zhejiang")) {
      String folder = region + "/id-card/2020-01-01/";
      String effect = region.equals("national") ? "grant" : "refuse";
      put(
          files,
          folder + "policy.yaml",
          """
          title: {zh: 居民身份证, en: id cards}
          kind: registration
          service: id-card
          applies: {target: [%s]}
          sources:
            law: {title: {zh: 法, en: law}, date: 2011-10-29, trust: verified, checked: 2026-11-24}
          findings:
            always: {zh: 都可以, en: always, basis: [{source: law, article: 第二条}]}
          materials:
            card-photo: {zh: 照片, en: photo, basis: [{source: law, article: 第三条}]}
          """
              .formatted(region.equals("national") ? "" : "\"33\""));
      put(
          files,
          folder + "all.drl",
          """
          package luohu.%s.id_card.v2020_01_01
          import org.luohu.facts.*
          global org.luohu.facts.Findings findings
          rule "都可以"
          when
              Filing()
          then
              findings.%s("always");
              findings.need("card-photo");
          end
          """
              .formatted(region, effect));
    }
    return new PolicyFiles("", files);
  }

  private static void put(TreeMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
