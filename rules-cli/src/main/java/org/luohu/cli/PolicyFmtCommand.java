package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luohu.application.ServiceDescription;
import org.luohu.author.Workshop;
import org.luohu.document.Quotation;
import org.luohu.format.Layout;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy fmt}: gives law its one layout. */
@Command(
    name = "fmt",
    header = {
      "排版：规则、policy.yaml、来源、案例，只动空格和换行。",
      "Lay law out: blanks and ends of lines only, no word."
    },
    description = {
      "读不进来的文件不动，写明原因。",
      "A file that cannot be read is left as it is, with the reason."
    },
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  luohu policy fmt policies/hubei",
      "  luohu policy fmt --check --policies policies"
    })
final class PolicyFmtCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID|FILE|DIR",
      arity = "0..*",
      description = {
        "政策（地区、地区/事项，或者加上施行日）、文件或者目录；不写则是整个政策目录。",
        "Policies (region, region/matter, or with its first day), files or directories; the"
            + " directory of policies by default."
      })
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--check",
      order = 25,
      description = {
        "不写文件，只列出要改的；有就退出码 5。",
        "Write nothing; name what would change, exit code 5 where there is any."
      })
  private boolean check;

  private final Layout layout =
      new Layout(ServiceDescription.vocabularies(Workshop.SERVICES).values());
  private final Problems problems = new Problems();
  private int changed;

  PolicyFmtCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    List<Path> files = files();
    for (Path file : files) {
      layOut(file);
    }
    terminal.problems(problems, language());
    print(
        check
            ? Text.format(
                "看了 %s 个文件，%s 个要排版。", "%s files, %s to be laid out.", files.size(), changed)
            : Text.format("看了 %s 个文件，改了 %s 个。", "%s files, %s changed.", files.size(), changed));
    return problems.isEmpty() && (changed == 0 || !check) ? Exit.DONE : Exit.FAULTS;
  }

  private void layOut(Path file) throws IOException {
    byte[] bytes = PolicyFiles.bytes(file);
    try {
      String laid = layout.of(file.toString(), bytes);
      if (java.util.Arrays.equals(laid.getBytes(StandardCharsets.UTF_8), bytes)) {
        return;
      }
      changed++;
      terminal.print(file + "\n");
      if (!check) {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".draft");
        Files.writeString(draft, laid, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
    }
  }

  private List<Path> files() throws IOException {
    List<Path> roots = new ArrayList<>();
    boolean whole = paths.isEmpty() || policies.named();
    for (String typed : paths) {
      Path path = PolicyOptions.path(typed);
      Path version = policies.home().resolve(path);
      if (!Files.exists(path) && Files.exists(version)) {
        path = version;
        whole = false;
      }
      roots.add(path);
    }
    if (whole) {
      roots.add(0, policies.directory());
    }
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isRegularFile(root) && Layout.knows(root.toString())) {
        files.add(root);
      } else if (Files.isDirectory(root)) {
        files.addAll(below(root));
      } else {
        throw new UsageFault(
            Text.format("没有可以排版的 %s", "there is no %s to lay out", Quotation.of(root.toString())),
            Text.of("写规则文件、YAML 文件，或者目录", "name a rule file, a YAML file or a directory"));
      }
    }
    return files;
  }

  private static List<Path> below(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> Layout.knows(file.toString()) && Files.isRegularFile(file))
          .filter(file -> ownFile(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean ownFile(Path within) {
    for (Path part : within) {
      if (part.toString().startsWith(".") || part.toString().equals("target")) {
        return false;
      }
    }
    return true;
  }
}
