package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.luohu.author.Workshop;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLock;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code luohu policy lock}: publishes versions, so that they cannot change unnoticed. */
@Command(
    name = "lock",
    header = {
      "公布版本：摘要值写进 LOCK，以后改了就看得出。",
      "Publish versions: with their digests in LOCK, a change shows."
    },
    description = {
      "公布过的改了，check、batch 不再用这个目录；改正错误的，先写进 ERRATA.yaml，再公布。",
      "Where what was published has changed, check and batch refuse the directory; where an error"
          + " was mended, tell it in ERRATA.yaml first."
    },
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  luohu policy lock --policies policies",
      "  luohu policy lock hubei/birth-registration/2027-03-01"
    })
final class PolicyLockCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只公布这些：地区/事项，或者加上施行日；不写则公布全部，连同 world。",
        "Only these: region/matter, or with its first day; without any, all, and the world."
      })
  private List<String> ids = new ArrayList<>();

  PolicyLockCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    Path directory = policies.directory();
    Workshop workshop = Workshop.open(PolicyFiles.in(directory));
    Set<String> named =
        PolicyOptions.versions(workshop, ids).stream().map(Policy::id).collect(Collectors.toSet());
    String text = workshop.lock(name -> ids.isEmpty() || named.contains(name));
    Path draft = Files.createTempFile(directory, ".", ".draft");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, directory.resolve(PolicyLock.FILE), StandardCopyOption.ATOMIC_MOVE);
    long locked = text.lines().filter(line -> !line.startsWith("#")).count();
    print(Text.format("%s 里有 %s 项。", "%s holds %s.", directory.resolve(PolicyLock.FILE), locked));
    return Exit.DONE;
  }
}
