package org.luohu.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Choices;
import org.luohu.application.Jurisdiction;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.decision.Chosen;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.StatedDay;
import org.luohu.domain.YesNoDomain;
import org.luohu.facts.Findings;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.toy.LibraryCards;
import org.luohu.toy.LibraryLaw;
import org.luohu.vocabulary.Known;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/** A signature has in it whatever can be read, by the declarations alone. */
class SignatureTest {

  private static final Text ANY = Text.of("某", "any");

  /** A service of four facts, one of which is presumed. */
  private static final class Small {
    final Vocabulary.Builder builder = Vocabulary.builder("org.luohu.toy", Findings.class);
    final StatedFact<LocalDate> day = builder.state("filed-on", new StatedDay(), ANY, ANY);
    final StatedFact<Region> at = builder.state("filed-at", RegionDomain.COUNTER, ANY, ANY);
    final StatedFact<Boolean> first = builder.state("a.first", YesNoDomain.PLAIN, ANY, ANY);
    final StatedFact<Boolean> second = builder.state("a.second", YesNoDomain.PLAIN, ANY, ANY);
    final ServiceDescription service;

    /**
     * @param from what the presumption of the second declares to read: the first, or nothing
     * @param inputs what the jurisdiction declares to read
     */
    Small(boolean from, boolean inputs, Function<Known, @Nullable Boolean> presumed) {
      builder.presume(
          new Presumption<>(second, from ? List.of(first) : List.of(), presumed, ANY, List.of()));
      service =
          new ServiceDescription(
              "small",
              ANY,
              Map.of(),
              builder.build(),
              LibraryCards.SERVICE.said(),
              LibraryCards.SERVICE.subject(),
              LibraryCards.SERVICE.fee(),
              LibraryCards.SERVICE.local(),
              day,
              at,
              List.of(day, at),
              List.of(),
              List.of(),
              Map.of(),
              List.of(),
              Map.of(),
              Set.of(),
              new Jurisdiction(
                  inputs ? List.of(at, first) : List.of(at),
                  family -> family.get(at),
                  Application::filedAt,
                  family -> family.get(at),
                  family -> true,
                  situation -> List.of(),
                  application -> application.get(at)),
              new Nothing(),
              (fact, values, settled) -> values.get(0));
    }

    @Nullable Signature signature(
        @Nullable Boolean value, Map<String, SortedSet<Object>> constants) {
      Sketcher sketcher =
          new Sketcher(service, constants, Set.of(), Set.of(), Set.of(), World.bundled());
      Application application =
          Application.builder(service)
              .state(day, LocalDate.of(2022, 3, 15))
              .state(at, Region.of("330106"))
              .state(first, value)
              .unchecked();
      return sketcher.signature(application, application.byIndex());
    }

    boolean tellsApart() {
      return !java.util.Objects.equals(signature(true, Map.of()), signature(false, Map.of()));
    }
  }

  /** Nothing is chosen, and it takes effect nowhere in particular. */
  private static final class Nothing implements Choices {
    @Override
    public List<Region> targets(Application application) {
      return List.of();
    }

    @Override
    public @Nullable Region target(Application application, List<Chosen> choice) {
      return null;
    }

    @Override
    public Text asked(Application application, List<Chosen> repeated) {
      return ANY;
    }
  }

  @Test
  void whatNobodyReadsIsLeftOut() {
    Small nobody = new Small(false, false, known -> true);
    assertEquals(nobody.signature(true, Map.of()), nobody.signature(false, Map.of()));
    assertEquals(nobody.signature(true, Map.of()), nobody.signature(null, Map.of()));
  }

  @Test
  void whatAPresumptionReadsIsInWithoutBeingListedAnywhereElse() {
    Small small = new Small(true, false, known -> true);
    assertNotEquals(small.signature(true, Map.of()), small.signature(false, Map.of()));
  }

  @Test
  void whatTheJurisdictionReadsIsInWithoutBeingListedAnywhereElse() {
    assertEquals(false, new Small(false, false, known -> true).tellsApart());
    assertEquals(true, new Small(false, true, known -> true).tellsApart());
  }

  /** A presumption that reads more than it declares cannot be evaluated at all. */
  @Test
  void nothingIsReadUndeclared() {
    Small[] late = new Small[1];
    Small small = new Small(false, false, known -> known.value(late[0].first));
    late[0] = small;
    Presumption<?> presumption = small.service.vocabulary().presumptions().get(0);
    Known nothing =
        new Known() {
          @Override
          public <T> @Nullable T value(StatedFact<T> fact) {
            return null;
          }

          @Override
          public List<Object> candidates(StatedFact<?> fact) {
            return List.of();
          }
        };
    assertThrows(IllegalStateException.class, () -> presumption.of(nothing));
  }

  /** However many policies are in force, decisions are remembered. */
  @Test
  void seventyPoliciesInForceAreNotTooMany(@TempDir Path directory) throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>(LibraryLaw.files().files());
    for (int i = 0; i < 70; i++) {
      String matter = "library-card-" + i;
      for (String file : List.of("policy.yaml", "visitors.drl")) {
        byte[] bytes = files.get(LibraryLaw.ZHEJIANG + "/" + file);
        String text =
            new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .replace("zhejiang.library_card", "zhejiang." + matter.replace('-', '_'));
        files.put(
            "zhejiang/" + matter + "/2021-01-01/" + file,
            text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Luohu luohu = Luohu.open(Services.of(LibraryCards.SERVICE), directory);
    Application application =
        Application.builder(LibraryCards.SERVICE)
            .state(LibraryCards.FILED_ON, LocalDate.of(2022, 3, 15))
            .state(LibraryCards.FILED_AT, Region.of("330106"))
            .state(LibraryCards.HOME, Region.of("330106"))
            .state(LibraryCards.SIX_OR_OLDER, true)
            .build();
    assertEquals(72, luohu.decide(application).policies().size());
    luohu.decide(application);
    assertEquals(1, luohu.memo().hits());
  }

  @Test
  void equalTokensAreEqualSignatures() {
    Signature one = new Signature(new Object[] {1, null, "a"});
    assertEquals(one, new Signature(new Object[] {1, null, "a"}));
    assertEquals(one.hashCode(), new Signature(new Object[] {1, null, "a"}).hashCode());
    assertNotEquals(one, new Signature(new Object[] {1, null, "b"}));
    assertEquals(new TreeSet<>(Set.of("[1, null, a]")), new TreeSet<>(Set.of(one.toString())));
  }
}
