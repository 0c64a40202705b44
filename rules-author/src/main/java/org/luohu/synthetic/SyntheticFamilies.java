package org.luohu.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.luohu.region.Region;
import org.luohu.region.Regions;

/**
 * Applications of families that do not exist, told apart by a seed and a number: mostly plain ones,
 * some with what makes a clerk think, some with blanks. The shares are guesses at a counter's day,
 * not statistics. Thread-safe.
 */
public final class SyntheticFamilies implements Synthetic {

  private static final List<String> DELTA = List.of("31", "32", "33", "34");
  private static final List<String> ABROAD =
      List.of("US", "JP", "AU", "HK", "TW", "MO", "GB", "CA");
  private static final List<String> MINORITIES = List.of("回", "满", "壮", "苗", "土家", "畲");
  private static final List<String> COLLECTIVES =
      List.of(
          "unit-collective",
          "student-collective",
          "talent-collective",
          "community-collective",
          "military-collective");

  private final long seed;
  private final LocalDate from;
  private final int days;

  /**
   * Families that file in a period.
   *
   * @param seed the same seed makes the same families
   * @param from the first day of filing
   * @param to the last day of filing, not before the first
   * @throws IllegalArgumentException if the last day is before the first
   */
  public SyntheticFamilies(long seed, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last day " + to + " is before the first " + from);
    }
    this.seed = seed;
    this.from = from;
    this.days = Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
  }

  @Override
  public String line(long number) {
    SplittableRandom random = Synthetic.random(seed, number);
    return new Family(random, from.plusDays(random.nextInt(days))).told();
  }

  /** What was filled in at the counter. */
  private enum Form {
    /** Every line that the form has. */
    LONG,
    /** Only what is not presumed. */
    SHORT,
    /** This and that, with blanks. */
    HASTY
  }

  /** One family. */
  private static final class Family {
    private final SplittableRandom random;
    private final LocalDate filedOn;
    private final Line line = new Line();
    private final Form form;

    Family(SplittableRandom random, LocalDate filedOn) {
      this.random = random;
      this.filedOn = filedOn;
      double kind = random.nextDouble();
      form = kind < 0.5 ? Form.LONG : kind < 0.92 ? Form.SHORT : Form.HASTY;
    }

    /** Whether the form has a line for what may be left out, and it is filled in. */
    private boolean told(double share) {
      return switch (form) {
        case LONG -> true;
        case SHORT -> false;
        case HASTY -> chance(share);
      };
    }

    private boolean chance(double share) {
      return random.nextDouble() < share;
    }

    private <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    private String county() {
      List<Region> provinces = Regions.bundled().provinces();
      while (true) {
        Region province = chance(0.6) ? new Region(pick(DELTA)) : pick(provinces);
        List<Region> counties = Regions.bundled().countiesIn(province);
        if (!counties.isEmpty()) {
          return pick(counties).code();
        }
      }
    }

    private String near(String county) {
      double kind = random.nextDouble();
      if (kind < 0.75) {
        return county;
      }
      String area = kind < 0.83 ? county.substring(0, 4) : county.substring(0, 2);
      List<Region> counties = Regions.bundled().countiesIn(new Region(area));
      return kind >= 0.9 || counties.isEmpty() ? county() : pick(counties).code();
    }

    private String household() {
      return chance(0.9) ? "family" : pick(COLLECTIVES);
    }

    String told() {
      String counter = county();
      boolean married = chance(0.93);
      boolean followsFather = chance(0.55);
      boolean singleMother = !married && chance(0.4);
      boolean foreignFather = !singleMother && chance(0.012);
      boolean foreignMother = !foreignFather && !singleMother && chance(0.012);
      boolean grandparents = chance(0.01);
      String follow =
          grandparents
              ? "grandparents"
              : (followsFather && !singleMother && !foreignFather) || foreignMother
                  ? "father"
                  : "mother";
      line.open()
          .text("filed-on", filedOn.toString())
          .text("filed-at", counter)
          .text("follow", follow);
      line.text(
          "applicant",
          chance(0.9) ? followsFather && !singleMother ? "father" : "mother" : "relative");
      if (told(0.6)) {
        line.bool("commitment-signed", chance(0.98)).bool("delivery-address", chance(0.97));
      }
      String ethnicity = chance(0.93) ? "汉" : pick(MINORITIES);
      child(counter, ethnicity);
      parent("father", singleMother, foreignFather, counter, ethnicity);
      parent("mother", false, foreignMother, counter, chance(0.95) ? ethnicity : pick(MINORITIES));
      marriage(married, singleMother);
      if (chance(0.12)) {
        line.object("household")
            .bool("unit-consent", chance(0.9))
            .bool("home-owned-in-city", chance(0.3))
            .close();
      }
      if (grandparents) {
        line.object("grandparents")
            .text("side", "paternal")
            .object("hukou")
            .text("region", near(counter))
            .text("household", household())
            .close()
            .close();
      }
      if (form == Form.LONG || chance(0.3)) {
        materials(follow);
      }
      return line.close().toString();
    }

    private void child(String counter, String ethnicity) {
      double kind = random.nextDouble();
      int age =
          kind < 0.8
              ? random.nextInt(60)
              : kind < 0.97 ? random.nextInt(365) : random.nextInt(3000);
      boolean outside = chance(0.015);
      boolean adopted = !outside && chance(0.005);
      line.object("child").text("born-on", filedOn.minusDays(age).toString());
      line.text("born-in", outside ? pick(ABROAD) : near(counter));
      line.text(
          "birth-certificate",
          outside ? "foreign" : chance(0.985) ? "held" : chance(0.8) ? "none" : "doubtful");
      if (told(0.5)) {
        line.text("delivered-in", chance(0.995) ? "facility" : "elsewhere");
      }
      if (adopted) {
        line.text("origin", "adopted").text("adoption", chance(0.9) ? "registered" : "notarised");
      }
      if (form != Form.HASTY || chance(0.9)) {
        line.bool("registered", chance(0.004));
      }
      if (told(0.6)) {
        line.text("surname", chance(0.9) ? "father" : "mother");
      }
      if (told(0.3)) {
        line.bool("name-as-certificate", chance(0.98))
            .text("name-characters", chance(0.995) ? "standard" : "non-standard");
      }
      if (form != Form.HASTY || chance(0.8)) {
        line.text("ethnicity", chance(0.98) ? ethnicity : pick(MINORITIES));
      }
      if (outside) {
        line.text("foreign-nationality", chance(0.7) ? "none" : "held")
            .text("entry-document", chance(0.6) ? "travel-document" : "passport");
      }
      line.close();
    }

    private void parent(
        String key, boolean unknown, boolean foreign, String counter, String ethnicity) {
      if (unknown) {
        line.text(key, "none");
        return;
      }
      line.object(key);
      if (foreign) {
        line.text("citizenship", "foreign")
            .text("residence", counter)
            .text("ethnicity", "none")
            .close();
        return;
      }
      line.text("citizenship", "mainland");
      if (form != Form.HASTY || chance(0.9)) {
        line.object("hukou").text("region", near(counter)).text("household", household());
        if (told(0.5)) {
          line.bool("head", chance(0.5));
        }
        line.close();
      }
      if (form != Form.HASTY || chance(0.8)) {
        line.text("residence", chance(0.9) ? counter : near(counter));
      }
      if (told(0.3)) {
        line.bool("residence-permit", chance(0.7));
      }
      line.text("ethnicity", ethnicity);
      if (told(0.2)) {
        line.bool("active-soldier", false);
      }
      if (told(0.2)) {
        line.bool("settled-abroad", chance(0.02));
      }
      if (told(0.3)) {
        line.bool("on-certificate", chance(0.98));
      }
      line.close();
    }

    private void marriage(boolean married, boolean fatherUnknown) {
      line.object("marriage");
      if (married) {
        boolean divorced = chance(0.01);
        line.text("at-birth", "married").text("now", divorced ? "divorced" : "married");
        if (form != Form.HASTY || chance(0.8)) {
          line.text("certificate", "held");
        }
        if (divorced) {
          line.text("custody", chance(0.6) ? "mother" : "father")
              .text("custody-proof", chance(0.7) ? "agreement" : "judgment");
        }
      } else {
        line.text("at-birth", "unmarried")
            .text("now", !fatherUnknown && chance(0.3) ? "married" : "unmarried");
      }
      line.close();
    }

    private void materials(String follow) {
      line.list("materials");
      for (String code :
          List.of(
              "birth-certificate", "father-id-card", "mother-id-card", "marriage-certificate")) {
        if (chance(0.97)) {
          line.item(code);
        }
      }
      line.item(
          follow.equals("grandparents") ? "grandparents-hukou-booklet" : follow + "-hukou-booklet");
      if (chance(0.3)) {
        line.item(follow.equals("father") ? "mother-hukou-booklet" : "father-hukou-booklet");
      }
      line.end();
    }
  }

  /** A line of JSON in the making; nothing in it needs an escape. */
  private static final class Line {
    private final StringBuilder text = new StringBuilder(700);

    private Line key(String key) {
      if (text.charAt(text.length() - 1) != '{') {
        text.append(',');
      }
      text.append('"').append(key).append("\":");
      return this;
    }

    Line open() {
      text.append('{');
      return this;
    }

    Line object(String key) {
      return key(key).open();
    }

    Line close() {
      text.append('}');
      return this;
    }

    Line text(String key, String value) {
      key(key).text.append('"').append(value).append('"');
      return this;
    }

    Line bool(String key, boolean value) {
      key(key).text.append(value);
      return this;
    }

    Line list(String key) {
      key(key).text.append('[');
      return this;
    }

    Line item(String value) {
      if (text.charAt(text.length() - 1) != '[') {
        text.append(',');
      }
      text.append('"').append(value).append('"');
      return this;
    }

    Line end() {
      text.append(']');
      return this;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
