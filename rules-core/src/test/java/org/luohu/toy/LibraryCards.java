package org.luohu.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Check;
import org.luohu.application.Choices;
import org.luohu.application.Jurisdiction;
import org.luohu.application.Section;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.decision.Chosen;
import org.luohu.decision.ServiceWords;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.StatedDay;
import org.luohu.domain.YesNoDomain;
import org.luohu.facts.Findings;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** Library cards as a service: everything that another service has to say of itself. */
public final class LibraryCards {

  private static final Vocabulary.Builder BUILDER =
      Vocabulary.builder("org.luohu.toy", Findings.class);

  public static final StatedFact<LocalDate> FILED_ON =
      BUILDER.state("filed-on", new StatedDay(), t("申请日", "day"), t("哪一天申请？", "When?"));
  public static final StatedFact<Region> FILED_AT =
      BUILDER.state("filed-at", RegionDomain.COUNTER, t("申请地", "desk"), t("在哪里？", "Where?"));
  public static final StatedFact<Region> HOME =
      BUILDER.state(
          "reader.home", RegionDomain.SEAT, t("读者住地", "the reader's home"), t("住在哪里？", "Home?"));
  public static final StatedFact<Boolean> SIX_OR_OLDER =
      BUILDER.state(
          "reader.six-or-older",
          YesNoDomain.PLAIN,
          t("读者满六岁", "six or older"),
          t("满六岁了吗？", "Six or older?"));
  public static final StatedFact<ReaderKind> KIND =
      BUILDER.state(
          "reader.kind",
          ChoiceDomain.of(ReaderKind.class, t("读者类别", "a kind of reader")),
          t("读者类别", "kind of reader"),
          t("是哪一类读者？", "Which kind of reader?"));

  public static final ServiceDescription SERVICE = service();

  private LibraryCards() {}

  /** The services of the library, and this one. */
  public static Services beside() {
    return Services.of(
        Stream.concat(Luohu.bundledServices().all().stream(), Stream.of(SERVICE))
            .toArray(ServiceDescription[]::new));
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }

  private static Vocabulary vocabulary() {
    BUILDER
        .type(Desk.class, t("申请", "the request"))
        .property(
            "atHome",
            Boolean.class,
            t("在住地", "at home"),
            List.of(FILED_AT, HOME),
            LibraryCards::home)
        .property(
            "province",
            String.class,
            t("住地省份", "home province"),
            List.of(HOME),
            family -> family.get(HOME).province())
        .end();
    BUILDER
        .type(Reader.class, t("读者", "the reader"))
        .property("sixOrOlder", Boolean.class, t("满六岁", "six or older"), SIX_OR_OLDER)
        .property("kind", ReaderKind.class, t("类别", "kind"), KIND)
        .end();
    BUILDER.presume(
        new Presumption<>(
            KIND, s -> ReaderKind.RESIDENT, t("读者是居民", "the reader is a resident"), List.of()));
    return BUILDER.build();
  }

  private static boolean home(Completion family) {
    return family.get(FILED_AT).covers(family.get(HOME));
  }

  private static ServiceDescription service() {
    return new ServiceDescription(
        "library-card",
        t("图书证", "Library card"),
        Map.of(),
        vocabulary(),
        new ServiceWords(
            "library-card",
            t("能否办证：", "The card: "),
            t("可以", "The card itself can be had"),
            t("不能办图书证：", "No card can be had. Asked was: ")),
        t("读者姓名", "Reader"),
        t("不收费。", "None."),
        t("证件样式", "the look of cards"),
        FILED_ON,
        FILED_AT,
        List.of(FILED_ON, FILED_AT),
        List.of(),
        List.of(),
        Map.of("reader", new Section(t("读者", "reader"), null)),
        List.of(
            new Check(
                "too-early",
                FILED_ON,
                a -> a.filedOn().getYear() < 2020 ? t("图书馆尚未开放", "the library is not open") : null,
                t("请核对日期", "check the day"))),
        Map.of(),
        Set.of("library-form"),
        new Jurisdiction(
            family -> family.get(FILED_AT),
            Application::filedAt,
            family -> family.get(HOME),
            LibraryCards::home,
            situation ->
                situation.stated(HOME) || situation.known(HOME) ? List.of() : List.of(HOME),
            application -> application.get(HOME)),
        new Home(),
        (fact, values, settled) -> values.get(0));
  }

  /** Nothing is chosen; a card is of the reader's home. */
  private static final class Home implements Choices {
    @Override
    public List<Region> targets(Application application) {
      Region home = application.get(HOME);
      return home == null ? List.of() : List.of(home);
    }

    @Override
    public @Nullable Region target(Application application, List<Chosen> choice) {
      return application.get(HOME);
    }

    @Override
    public Text asked(Application application, List<Chosen> repeated) {
      return t("办图书证", "a library card");
    }
  }
}
