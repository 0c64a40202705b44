package org.luohu.server;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.document.CommonWords;
import org.luohu.interview.Answers;
import org.luohu.interview.Asked;
import org.luohu.interview.Interview;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * An interview as an address tells it, played again: the screens before the last are taken as they
 * stand, the last as somebody typed it.
 */
final class CounterSitting {

  private static final Text NO_DAY =
      Text.of(
          "看不出是哪一天；写 2026-11-24、2026/11/24 或者 2026年11月24日",
          "no day can be read there; write 2026-11-24, 2026/11/24 or 2026年11月24日");

  static final String MATERIALS = "materials";

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

  private final Luohu luohu;
  private final ServiceDescription service;
  private final LocalDate day;
  private final Interview interview;
  private final CounterQuery query;
  private final List<Asked> last;
  private final Map<String, List<Text>> wrong = new LinkedHashMap<>();

  /** The screens of an address that say what some answers do: one. */
  static Map<String, String> screen(Answers answers) {
    Map<String, String> screen = new LinkedHashMap<>(answers.codes());
    screen.remove("service");
    answers.unknown().forEach(key -> screen.put(key, ""));
    List<String> materials = answers.materials();
    if (materials != null) {
      screen.put(MATERIALS, "[" + String.join(",", materials) + "]");
    }
    return screen;
  }

  /**
   * Plays an interview again.
   *
   * @throws ProblemsException if the answers before the last screen cannot be taken together
   */
  CounterSitting(Luohu luohu, Service service, CounterQuery query, LocalDate today) {
    this.luohu = luohu;
    this.service = ServiceDescription.of(service);
    String dayKey = service.day().key();
    String typed = query.answer(dayKey);
    Optional<LocalDate> said = CommonWords.day(typed);
    day = said.orElse(today);
    List<Map<String, String>> screens = query.screens();
    int before = Math.max(0, screens.size() - 1);
    Map<String, String> typedNow = screens.isEmpty() ? Map.of() : screens.get(before);
    Map<String, String> loose = new LinkedHashMap<>(typedNow);
    this.service.vocabulary().statedFacts().forEach(fact -> loose.remove(fact.key()));
    List<Map<String, String>> standing = new ArrayList<>(screens.subList(0, before));
    standing.add(loose);
    interview = new Interview(luohu, service, starting(standing), day);
    last = asked(typedNow.keySet().stream().filter(key -> !key.equals(dayKey)).toList());
    if (said.isEmpty() && !typed.isBlank()) {
      wrong.put(dayKey, List.of(NO_DAY));
    }
    wrong.putAll(interview.answer(last, typedNow));
    this.query = wrong.isEmpty() ? query.with(taken(screens, before, loose)) : query;
  }

  private Answers starting(List<Map<String, String>> screens) {
    Answers answers = Answers.none();
    if (!service.id().equals(luohu.services().first().id())) {
      answers = answers.with("service", service.id());
    }
    answers = answers.with(service.day().key(), day.toString());
    for (Map<String, String> screen : screens) {
      for (Map.Entry<String, String> entry : screen.entrySet()) {
        answers = put(answers, entry.getKey(), entry.getValue());
      }
    }
    return answers;
  }

  private Answers put(Answers answers, String key, String value) {
    if (key.equals(MATERIALS)) {
      return answers.withMaterials(
          Stream.of(value.split("[^a-z0-9-]+", -1)).filter(code -> !code.isEmpty()).toList());
    }
    if (key.equals(service.day().key()) || key.equals("service") || !KEY.matcher(key).matches()) {
      return answers;
    }
    return value.isBlank() ? answers.without(key) : answers.with(key, value);
  }

  private List<Asked> asked(List<String> keys) {
    return keys.stream().flatMap(key -> interview.about(key).stream()).toList();
  }

  /** The screens with the answers to the last as they were taken, in one spelling. */
  private List<Map<String, String>> taken(
      List<Map<String, String>> screens, int before, Map<String, String> loose) {
    if (screens.isEmpty()) {
      return screens;
    }
    Map<String, String> codes = new LinkedHashMap<>(loose);
    if (screens.get(before).containsKey(service.day().key())) {
      codes.put(service.day().key(), day.toString());
    }
    for (Asked asked : last) {
      String key = asked.fact().key();
      String section = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
      String whole = interview.answers().code(section);
      if (whole != null) {
        codes.put(section, whole);
      } else {
        String code = interview.answers().code(key);
        codes.put(key, code == null ? "" : code);
      }
    }
    List<Map<String, String>> all = new ArrayList<>(screens.subList(0, before));
    all.add(codes);
    return all;
  }

  Luohu luohu() {
    return luohu;
  }

  ServiceDescription service() {
    return service;
  }

  LocalDate day() {
    return day;
  }

  Interview interview() {
    return interview;
  }

  /** The address, with the answers to the last screen in the spelling of files. */
  CounterQuery query() {
    return query;
  }

  /** What is wrong with the answers to the last screen; empty where they were taken. */
  Map<String, List<Text>> wrong() {
    return wrong;
  }

  /** What is to be asked now; empty where nothing more can change the outcome. */
  List<Asked> screen() {
    return wrong.isEmpty() ? interview.screen() : last;
  }

  /** The fact of this key, asked again. */
  List<Asked> again(String key) {
    return asked(List.of(key));
  }

  @Nullable Decision decision() {
    return interview.decision();
  }

  /** The application that the answers make. */
  byte[] file() {
    return interview.answers().file(service).getBytes(StandardCharsets.UTF_8);
  }

  /** What the counter wrote on the application. */
  Slip slip() {
    Application application = luohu.read(file(), "", day);
    return application.slip();
  }
}
