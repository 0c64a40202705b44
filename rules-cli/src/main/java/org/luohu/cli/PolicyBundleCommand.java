package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.bundle.Bundle;
import org.luohu.bundle.BundleKeys;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code luohu policy bundle}: published law as one file that shows who made it up. */
@Command(
    name = "bundle",
    header = {"把公布的法规写成一个文件，签上名。", "Write the published law as one file, signed."},
    description = {
      "LOCK 列出的才写进去，草稿和案例不写。同样的法规、同一把钥匙，写出来逐字节相同。",
      "It holds what LOCK names, no drafts and no cases. The same law and key give the same bytes."
    },
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  openssl genpkey -algorithm ed25519 -out key.pem",
      "  openssl pkey -in key.pem -pubout -out public.pem",
      "  luohu policy bundle -o law.zip --key key.pem",
      "  luohu check family.yaml --policies law.zip --public-key public.pem"
    })
final class PolicyBundleCommand extends PolicyVerb {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = {"写到这个文件。", "The file to write."})
  private String out = "";

  @Option(
      names = "--key",
      paramLabel = "PEM",
      description = {
        "签名用的 Ed25519 私钥（PKCS #8）；不写就没有签名，要用 --public-key none 才能打开。",
        "The Ed25519 private key (PKCS #8) that signs. Without it the file is not signed, and"
            + " opens with --public-key none only."
      })
  private @Nullable String key;

  PolicyBundleCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    Path file = PolicyOptions.path(out);
    PrivateKey signing = key == null ? null : privateKey(PolicyOptions.path(key));
    PolicyFiles tree = PolicyFiles.in(policies.directory());
    List<Problem> torn = Workshop.open(tree).torn();
    if (!torn.isEmpty()) {
      throw new ProblemsException(torn);
    }
    Set<String> drafts = Bundle.unlocked(tree);
    PolicyFiles published = Bundle.published(tree);
    Workshop law = Workshop.open(published);
    write(file, Bundle.write(published, signing));
    if (!drafts.isEmpty()) {
      String names = String.join(" ", drafts);
      terminal.say("luohu: 没有公布，没写进去 · not published, left out: " + Visible.of(names));
    }
    print(
        Text.of(
            Visible.of(out)
                + (signing == null ? " 没有签名，" : " 已签名，")
                + law.library().all().size()
                + " 个版本，摘要值 "
                + law.library().digest(),
            Visible.of(out)
                + (signing == null ? " is not signed; " : " is signed; ")
                + law.library().all().size()
                + " versions, digest "
                + law.library().digest()));
    return Exit.DONE;
  }

  private static PrivateKey privateKey(Path file) {
    try {
      return BundleKeys.privateKey(PolicyFiles.bytes(file), file.toString());
    } catch (IOException e) {
      throw new UsageFault(Text.format("钥匙 %s 读不了", "the key %s cannot be read", file));
    } catch (ProblemsException e) {
      Problem problem = e.problems().get(0);
      throw new UsageFault(
          Text.of(file + "：" + problem.message().zh(), file + ": " + problem.message().en()),
          problem.help().toArray(new Text[0]));
    }
  }

  /** Whole or not at all. */
  private static void write(Path file, byte[] bytes) {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try {
      try {
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("写不进 %s", "%s cannot be written", file),
          Text.of("看看目录在不在，有没有写入权限", "see whether the folder is there and you may write to it"));
    }
  }
}
