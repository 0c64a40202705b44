package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.author.Workshop;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.draft.CopiedVersion;
import org.luohu.draft.Draft;
import org.luohu.draft.DraftArea;
import org.luohu.draft.DraftWriter;
import org.luohu.draft.FreshVersion;
import org.luohu.draft.VersionId;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.report.NewVersionPage;
import org.luohu.schema.Schemas;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy new}: begins a version. */
@Command(
    name = "new",
    header = {
      "写一个新版本：模板，或者照抄一个旧版本；从不覆盖。",
      "Begin a version from a template or an earlier one; overwrites nothing."
    },
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  luohu policy new hubei birth-registration 2027-03-01",
      "  luohu policy new yangtze-delta cross-province-newborn 2027-03-01 \\",
      "      --from 2022-12-08"
    })
final class PolicyNewCommand extends PolicyVerb {

  @Parameters(
      index = "0",
      paramLabel = "REGION",
      description = {"地区的文件夹名，例如 zhejiang。", "The region's folder, such as zhejiang."})
  private String region = "";

  @Parameters(
      index = "1",
      paramLabel = "MATTER",
      description = {
        "事项的文件夹名：birth-registration 为入户政策，其余为通办政策。",
        "The matter's folder: birth-registration for registration, others for channels."
      })
  private String matter = "";

  @Parameters(
      index = "2",
      paramLabel = "DATE",
      description = {"施行的第一天，例如 2027-03-01。", "The first day in force, such as 2027-03-01."})
  private String date = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = {
        "照抄同一政策这一天施行的版本，案例的日子随着移动。",
        "Copy the version of the same policy that began on this day; its cases move along."
      })
  private @Nullable String from;

  @Option(
      names = "--applies",
      paramLabel = "CODES",
      description = {
        "适用地区的行政区划代码，例如 3306,3412；文件夹名是省份英文名时不用写。",
        "The codes of the regions it applies to, such as 3306,3412; not needed where the folder is"
            + " a province."
      })
  private @Nullable String applies;

  PolicyNewCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    VersionId id =
        new VersionId(
            folder("REGION", region), folder("MATTER", matter), FilingDay.of("DATE", date));
    Path directory = policies.directory();
    PolicyFiles tree = PolicyFiles.in(directory);
    if (tree.folders().contains(id.folder())) {
      throw exists(id);
    }
    VersionId earlier = from == null ? null : id.on(FilingDay.of("--from", from));
    List<String> unsettled = new ArrayList<>();
    Draft draft = earlier == null ? fresh(id, tree) : copy(id, tree, earlier, unsettled);
    List<Path> written = write(directory, draft);
    List<Problem> faults = faults(draft.in(tree), id);
    terminal.print(
        NewVersionPage.of(
            directory,
            id,
            earlier,
            written,
            unsettled,
            faults.size(),
            language(),
            terminal.outStyle()));
    terminal.problems(faults, language());
    return Exit.DONE;
  }

  private static String folder(String what, String typed) {
    if (!typed.matches(VersionId.FOLDER)) {
      throw UsageFault.cannotBe(
          what,
          typed,
          Text.of(
              "文件夹名由小写字母、数字和连字符组成，例如 zhejiang",
              "folders are lower-case letters, digits and hyphens, such as zhejiang"));
    }
    return typed;
  }

  private static UsageFault exists(VersionId id) {
    return new UsageFault(
        Text.format("已经有 %s，不覆盖", "%s is there already and is not written over", id.folder()),
        Text.of("换一个施行日，或者直接改那个文件夹", "choose another day, or work in that folder"));
  }

  private Draft fresh(VersionId id, PolicyFiles tree) {
    DraftArea area =
        applies == null
            ? DraftArea.of(id).orElseThrow(() -> nowhere(id))
            : new DraftArea(
                Stream.of(applies.split(",", -1)).map(PolicyNewCommand::region).toList());
    return Workshop.draft(tree, new FreshVersion(id, area, terminal.today().get()));
  }

  private static UsageFault nowhere(VersionId id) {
    return new UsageFault(
        Text.format("看不出 `%s` 适用于哪里", "where `%s` applies is not known", id.region()),
        Text.of("写上行政区划代码，例如 --applies 3306,3412", "name the codes, such as --applies 3306,3412"));
  }

  private static Region region(String code) {
    return Regions.bundled()
        .parse(code)
        .filter(Region::mainland)
        .orElseThrow(
            () ->
                new UsageFault(
                    Text.format("没有行政区划代码 %s", "there is no region %s", Quotation.of(code)),
                    Text.of("写 2、4 或者 6 位行政区划代码", "write a region code of 2, 4 or 6 digits")));
  }

  private static Draft copy(
      VersionId id, PolicyFiles tree, VersionId earlier, List<String> unsettled) {
    if (!tree.folders().contains(earlier.folder())) {
      throw new UsageFault(
          Text.format("没有可以照抄的 %s", "there is no %s to copy", earlier.folder()),
          days(id, tree, earlier));
    }
    CopiedVersion.Copy copy = Workshop.draft(tree, new CopiedVersion(id, earlier));
    unsettled.addAll(copy.unsettled());
    return copy.draft();
  }

  /** The day of a version that was probably meant. */
  private static Text days(VersionId id, PolicyFiles tree, VersionId earlier) {
    List<String> days =
        tree.folders().stream()
            .filter(folder -> folder.startsWith(id.name() + "/"))
            .map(folder -> folder.substring(id.name().length() + 1))
            .sorted()
            .toList();
    return Spelling.nearest(earlier.firstDay().toString(), days)
        .map(MappingReader::didYouMean)
        .orElse(
            days.isEmpty()
                ? Text.of("有哪些政策，见 luohu policy list", "luohu policy list shows what there is")
                : MappingReader.oneOf(days));
  }

  private static List<Path> write(Path directory, Draft draft) {
    DraftWriter writer = new DraftWriter(directory);
    try {
      List<Path> written = new ArrayList<>(writer.write(draft));
      for (String schema : List.of("policy", "case", "sources", "checked")) {
        for (Service service : Workshop.SERVICES.all()) {
          String name = Schemas.file(schema, service, Workshop.SERVICES);
          if (draft.mentions(name)
              && writer.schema(
                  name, Schemas.of(schema, service).getBytes(StandardCharsets.UTF_8))) {
            written.add(directory.resolve("schema").resolve(name));
          }
        }
      }
      return written;
    } catch (FileAlreadyExistsException e) {
      throw exists(draft.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What lint finds in the new version, and what it makes wrong in others; that the template is to
   * be filled in, the page says.
   */
  private static List<Problem> faults(PolicyFiles tree, VersionId id) {
    return Workshop.lint(tree).problems().stream()
        .filter(problem -> problem.place().source().contains(id.name()))
        .filter(problem -> !problem.code().equals("lint/placeholder"))
        .toList();
  }
}
