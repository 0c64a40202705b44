package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.document.Quotation;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu new}: an application file to be filled in. */
@Command(
    name = "new",
    header = {"写一份空白申报文件，每一项都有说明。", "Write an empty application file that explains every line."},
    customSynopsis = {
      "luohu new [-h] [--lang=zh|en] [--policies=DIR]",
      "                    [--public-key=PEM] FILE"
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu new family.yaml",
      "  luohu new --service id-card card.yaml",
      "  luohu check family.yaml"
    })
final class NewCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "FILE",
      description = {"要写的文件；- 为标准输出。", "The file to write; - is standard output."})
  private String file = "-";

  @Mixin private ServiceOption service = new ServiceOption();

  NewCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    Luohu luohu = policies.luohu();
    Service meant = service.of(luohu.services(), null);
    String text =
        (meant.id().equals(luohu.services().first().id())
                ? ""
                : ServiceOption.KEY + ": " + meant.id() + "\n")
            + EmptyApplication.text(meant, language(), terminal.today().get());
    if (file.equals("-")) {
      terminal.print(text);
      return Exit.DONE;
    }
    Path path = PolicyOptions.path(file);
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageFault(
          Text.format("已经有 %s", "there is a file %s already", Quotation.of(file)),
          Text.of("换一个名字", "choose another name"));
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("写不了 %s", "%s cannot be written", Quotation.of(file)),
          Text.of("目录要先建好，而且能写", "its directory must be there and be writable"));
    }
    print(
        Text.format(
            "已写好 %s。填好以后：luohu check %s",
            "%s is written. When it is filled in: luohu check %s", Quotation.of(file), file));
    return Exit.DONE;
  }
}
