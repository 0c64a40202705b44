package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.ArgumentCompleter;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.interview.Asked;
import org.luohu.interview.MeantRegions;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/**
 * Lines edited on a terminal that can be drawn on: the arrows choose, Tab completes names. Nothing
 * typed is kept for a later line.
 */
final class EditedLines implements AnswerLines {

  private static final List<String> WISHES = List.of("返回", "不清楚", "停");

  private final org.jline.terminal.Terminal screen;
  private final LineReader reader;
  private final Language language;
  private final World world;
  private final LocalDate day;
  private List<String> choices = List.of();
  private @Nullable Asked asked;
  private int chosen = -1;

  /**
   * Lines of the terminal of this process.
   *
   * @param day on which regions must be in use to be offered
   * @throws IOException if it cannot be drawn on
   */
  EditedLines(Language language, World world, LocalDate day) throws IOException {
    this.language = language;
    this.world = world;
    this.day = day;
    screen =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .provider("exec")
            .encoding(StandardCharsets.UTF_8)
            .build();
    reader =
        LineReaderBuilder.builder()
            .terminal(screen)
            .parser((line, cursor, context) -> word(line, cursor))
            .completer((from, line, candidates) -> complete(line.line(), candidates))
            .variable(LineReader.DISABLE_HISTORY, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .build();
    bind("next-choice", 1, Capability.key_down, "\033[B", "\033OB");
    bind("earlier-choice", -1, Capability.key_up, "\033[A", "\033OA");
  }

  private void bind(String name, int by, Capability key, String... sequences) {
    reader.getWidgets().put(name, () -> choose(by));
    KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    Reference widget = new Reference(name);
    keys.bind(widget, sequences);
    String own = KeyMap.key(screen, key);
    if (own != null) {
      keys.bind(widget, own);
    }
  }

  private boolean choose(int by) {
    if (choices.isEmpty()) {
      return false;
    }
    int from = chosen < 0 && by < 0 ? 0 : chosen;
    chosen = Math.floorMod(from + by, choices.size());
    reader.getBuffer().clear();
    reader.getBuffer().write(choices.get(chosen));
    return true;
  }

  /** The whole line is one word, whatever blanks and quotes stand in it. */
  private static ArgumentCompleter.ArgumentLine word(String line, int cursor) {
    return new ArgumentCompleter.ArgumentLine(line, cursor);
  }

  private void complete(String typed, List<Candidate> candidates) {
    Asked now = asked;
    List<String> names = new ArrayList<>(choices);
    if (now != null && Domain.of(now.fact()) instanceof RegionDomain) {
      names.addAll(MeantRegions.of(typed, day, world.regions()));
    } else if (now != null && Domain.of(now.fact()) instanceof EthnicityDomain) {
      names.addAll(world.ethnicities().names());
    }
    names.addAll(WISHES);
    for (String name : names) {
      candidates.add(new Candidate(name, name, null, null, null, null, false));
    }
  }

  @Override
  public Text help() {
    return Text.of(
        "上下键选，也可以写数字、中文，地名按 Tab 补全；不清楚按回车，返回上一问写“返回”，先停下按 Ctrl-C。" + "每答一问就存一次。",
        "Choose with the arrows, or answer by number or in words; Tab completes places. Press"
            + " return where it is not known, write back to go back, press Ctrl-C to stop. Every"
            + " answer is saved.");
  }

  @Override
  public @Nullable String next(Asked question) {
    asked = question;
    choices =
        question.choices().stream().map(Option::label).map(text -> text.in(language)).toList();
    chosen = -1;
    try {
      return reader.readLine("> ");
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    screen.close();
  }
}
