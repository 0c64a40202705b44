package org.luohu.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Quotation;
import org.luohu.document.Scalar;
import org.luohu.facts.Applicant;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Follows;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.region.Region;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/** Reads an application section by section, in the order of the schema. */
final class ApplicationSections {

  /** Whose parents the grandparents are. */
  static final Map<String, Follows> SIDES = sides();

  private static final Map<String, Follows> FOLLOWS =
      MappingReader.codes(List.of(Follows.values()));
  private static final Text FOLLOW_HELP =
      Text.of(
          "写上 `follow: father`；" + MappingReader.oneOf(FOLLOWS.keySet()).zh(),
          "write `follow: father`; " + MappingReader.oneOf(FOLLOWS.keySet()).en());
  private static final Text MISSING_PARENT =
      Text.of(
          "无法查明的写 `none`；什么都不清楚的，不写这一项",
          "write `none` for a parent who cannot be found out; leave the key out where nothing is"
              + " known");

  private final MappingReader reader;
  private final @Nullable LocalDate filedOnDefault;
  private final @Nullable Set<String> materialCodes;
  private final Application.Builder application = Application.builder();

  ApplicationSections(
      MappingReader reader,
      @Nullable LocalDate filedOnDefault,
      @Nullable Set<String> materialCodes) {
    this.reader = reader;
    this.filedOnDefault = filedOnDefault;
    this.materialCodes = materialCodes;
  }

  private static Map<String, Follows> sides() {
    Map<String, Follows> codes = new LinkedHashMap<>();
    codes.put("paternal", Follows.FATHER);
    codes.put("maternal", Follows.MOTHER);
    return codes;
  }

  /** The application, or null where one of the three that it needs is missing. */
  @Nullable Application read() {
    LocalDate filedOn = filedOn();
    Region filedAt = filedAt();
    Follows follow = follow();
    application
        .applicant(reader.choice("applicant", Nouns.APPLICANT, Applicant.class))
        .commitmentSigned(reader.bool("commitment-signed"))
        .deliveryAddress(reader.bool("delivery-address"));
    people();
    marriage();
    household();
    grandparents();
    institution();
    application.materials(materials());
    return filedOn == null || filedAt == null || follow == null
        ? null
        : application.filedOn(filedOn).filedAt(filedAt).follow(follow).build();
  }

  private @Nullable LocalDate filedOn() {
    Node node =
        filedOnDefault != null
            ? reader.node("filed-on")
            : reader.required(
                "filed-on",
                Text.of("申报日", "day of filing"),
                Text.of(
                    "写上 `filed-on: 2021-11-23`（年-月-日）",
                    "write `filed-on: 2021-11-23` (year-month-day)"));
    return node == null ? filedOnDefault : reader.date("filed-on");
  }

  private @Nullable Region filedAt() {
    Node node =
        reader.required(
            "filed-at",
            Text.of("受理地", "counter"),
            Text.of(
                "写上受理地的行政区划代码，例如 `filed-at: \"310110\"`",
                "write the counter's region code, such as `filed-at: \"310110\"`"));
    return node == null ? null : RegionReader.mainland(reader, "filed-at");
  }

  private @Nullable Follows follow() {
    Node node = reader.required("follow", Text.of("随谁落户", "whom the child follows"), FOLLOW_HELP);
    return node == null ? null : reader.choice("follow", Nouns.FOLLOW, FOLLOWS);
  }

  private void people() {
    MappingReader child = reader.mapping("child");
    if (child != null) {
      application.child(builder -> ChildReader.read(child, builder));
    }
    if (nobody("father")) {
      application.noFather();
    } else {
      MappingReader father = reader.mapping("father", MISSING_PARENT);
      application.father(builder -> father == null ? builder : ParentReader.read(father, builder));
    }
    if (nobody("mother")) {
      application.noMother();
    } else {
      MappingReader mother = reader.mapping("mother", MISSING_PARENT);
      application.mother(builder -> mother == null ? builder : ParentReader.read(mother, builder));
    }
  }

  private boolean nobody(String key) {
    return reader.node(key) instanceof Scalar scalar && scalar.text().equals("none");
  }

  private void marriage() {
    MappingReader marriage = reader.mapping("marriage");
    if (marriage != null) {
      application.marriage(
          new Application.Marriage(
              marriage.choice("at-birth", Nouns.MARITAL, MaritalAtBirth.class),
              marriage.choice("now", Nouns.MARITAL, MaritalNow.class),
              marriage.choice("certificate", Nouns.MARRIAGE_CERTIFICATE, MarriageCertificate.class),
              marriage.bool("shown-in-booklet"),
              marriage.choice("custody", Nouns.CUSTODY, Custody.class),
              marriage.choice("custody-proof", Nouns.CUSTODY_PROOF, CustodyProof.class)));
      marriage.finish();
    }
  }

  private void household() {
    MappingReader household = reader.mapping("household");
    if (household != null) {
      application.household(
          new Application.Household(
              household.bool("unit-consent"), household.bool("home-owned-in-city")));
      household.finish();
    }
  }

  private void grandparents() {
    MappingReader grandparents = reader.mapping("grandparents");
    if (grandparents == null) {
      return;
    }
    Follows side = grandparents.choice("side", Nouns.SIDE, SIDES);
    MappingReader hukou = grandparents.mapping("hukou", ParentReader.NO_HUKOU);
    if (hukou == null) {
      application.grandparents(new Application.Grandparents(side, null, null));
    } else {
      application.grandparents(
          new Application.Grandparents(
              side,
              RegionReader.mainland(hukou, "region"),
              hukou.choice("household", Nouns.HOUSEHOLD, ParentReader.HOUSEHOLDS)));
      hukou.finish();
    }
    grandparents.finish();
  }

  private void institution() {
    MappingReader institution = reader.mapping("institution");
    if (institution != null) {
      application.institution(RegionReader.mainland(institution, "region"));
      institution.finish();
    }
  }

  private @Nullable Set<String> materials() {
    List<Scalar> items = reader.scalars("materials");
    if (items == null) {
      return null;
    }
    Set<String> codes = new TreeSet<>();
    for (Scalar item : items) {
      boolean known =
          materialCodes == null
              ? MaterialCodes.wellFormed(item.text())
              : materialCodes.contains(item.text());
      if (known) {
        codes.add(item.text());
      } else {
        unknownMaterial(item);
      }
    }
    return codes;
  }

  private void unknownMaterial(Scalar item) {
    Set<String> candidates =
        new TreeSet<>(materialCodes == null ? MaterialCodes.CORE : materialCodes);
    Text help =
        Spelling.nearest(item.text(), candidates)
            .map(MappingReader::didYouMean)
            .orElseGet(() -> MappingReader.oneOf(candidates));
    String quoted = Quotation.of(item.text());
    reader.problem(
        "unknown-material",
        item,
        Text.of("没有 " + quoted + " 这种材料", "there is no material " + quoted),
        help);
  }
}
