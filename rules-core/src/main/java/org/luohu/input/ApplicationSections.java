package org.luohu.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Presence;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.domain.RegionDomain;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** Reads an application fact by fact, as the service declares them. */
final class ApplicationSections {

  private final ServiceDescription service;
  private final MappingReader root;
  private final @Nullable LocalDate filedOnDefault;
  private final @Nullable Set<String> materialCodes;
  private final Map<String, Optional<MappingReader>> sections = new HashMap<>();
  private final Application.Builder application;
  private final World world;
  private boolean materialsListed;

  ApplicationSections(
      Service service,
      MappingReader root,
      @Nullable LocalDate filedOnDefault,
      @Nullable Set<String> materialCodes,
      World world) {
    this.service = ServiceDescription.of(service);
    this.world = world;
    this.root = root;
    this.filedOnDefault = filedOnDefault;
    this.materialCodes = materialCodes;
    application = Application.builder(service, world);
  }

  /** What could be read; every problem was reported, but for keys that nobody knows in the root. */
  Application.Builder read() {
    if (filedOnDefault != null) {
      application.state(service.day(), filedOnDefault);
    }
    for (StatedFact<?> fact : service.facts()) {
      if (service.dated().stream().noneMatch(dated -> dated.day() == fact)) {
        read(fact);
      }
    }
    name(root, "");
    sections.forEach((path, section) -> section.ifPresent(reader -> name(reader, path)));
    sections.values().forEach(section -> section.ifPresent(MappingReader::finish));
    return application.materials(materials());
  }

  private void name(MappingReader reader, String path) {
    reader.call(() -> new KeyNames(service).in(path));
  }

  private <T> void read(StatedFact<T> fact) {
    String key = fact.key();
    int dot = key.lastIndexOf('.');
    MappingReader section = dot < 0 ? root : section(key.substring(0, dot));
    if (section == null) {
      if (service.required().contains(fact)) {
        root.required(key, fact.label(), example(fact));
      }
      return;
    }
    if (dot < 0 && presence(key) != null) {
      section(key);
      return;
    }
    String name = key.substring(dot + 1);
    if (service.required().contains(fact) && application.get(fact) == null) {
      section.required(name, fact.label(), example(fact));
    }
    StatedFact<LocalDate> day = day(fact);
    if (day == null) {
      T value = FactReader.read(section, name, fact, world, placedOn(fact));
      application.state(fact, value == null ? application.get(fact) : value);
    } else {
      dated(section, name, fact, day);
    }
  }

  /** A day, or the domain's word for no. */
  private <T> void dated(
      MappingReader section, String name, StatedFact<T> happened, StatedFact<LocalDate> day) {
    Scalar scalar = section.scalar(name);
    if (scalar != null) {
      List<Option> options = happened.options();
      if (scalar.text().equals(options.get(1).code())) {
        service.dated().stream()
            .filter(dated -> dated.day() == day)
            .forEach(dated -> application.state(dated.happened(), false));
      } else {
        application.state(day, FactReader.read(section, scalar, day, world, placedOn(day)));
      }
    }
  }

  /** The day on which a region bears its name: that of filing, unless it belongs to another. */
  private LocalDate placedOn(StatedFact<?> fact) {
    StatedFact<LocalDate> other = service.placedOn().get(fact);
    LocalDate day = other == null ? null : written(other);
    LocalDate filed = day == null ? application.get(service.day()) : day;
    return filed == null ? LocalDate.MAX : filed;
  }

  /** The day that stands in the file, read or not; null where none does. */
  private @Nullable LocalDate written(StatedFact<LocalDate> fact) {
    Mapping.Entry entry = Paths.find(root.mapping(), fact.key());
    return entry != null && entry.value() instanceof Scalar scalar
        ? MappingReader.isoDate(scalar.text())
        : null;
  }

  private @Nullable StatedFact<LocalDate> day(StatedFact<?> fact) {
    for (ServiceDescription.Dated dated : service.dated()) {
      if (dated.happened() == fact) {
        return dated.day();
      }
    }
    return null;
  }

  private @Nullable Presence presence(String section) {
    for (Presence presence : service.presences()) {
      if (presence.section().equals(section)) {
        return presence;
      }
    }
    return null;
  }

  /** The reader of a section; null where the file does not have it. */
  private @Nullable MappingReader section(String path) {
    Optional<MappingReader> known = sections.get(path);
    if (known == null) {
      known = Optional.ofNullable(opened(path));
      sections.put(path, known);
    }
    return known.orElse(null);
  }

  private @Nullable MappingReader opened(String path) {
    int dot = path.lastIndexOf('.');
    MappingReader outer = dot < 0 ? root : section(path.substring(0, dot));
    if (outer == null) {
      return null;
    }
    String name = path.substring(dot + 1);
    Presence presence = presence(path);
    if (presence != null
        && outer.node(name) instanceof Scalar scalar
        && scalar.text().equals(presence.exists().code(false))) {
      application.state(presence.exists(), false);
      return null;
    }
    Section section = service.sections().get(name);
    Text help = section == null ? null : section.help();
    MappingReader inner = help == null ? outer.mapping(name) : outer.mapping(name, help);
    if (presence != null && inner != null) {
      exists(presence, inner);
    }
    return inner;
  }

  /** {@code exists: false} says in a table's column what the word for no says in a file. */
  private void exists(Presence presence, MappingReader section) {
    Scalar scalar = section.scalar(Presence.EXISTS);
    Boolean exists = scalar == null ? null : section.bool(scalar);
    if (exists != null) {
      application.state(presence.exists(), exists);
    }
  }

  /** What could be written where a fact is missing. */
  private static Text example(StatedFact<?> fact) {
    List<String> codes = fact.options().stream().map(Option::code).toList();
    if (codes.isEmpty()) {
      String value = Domain.of(fact) instanceof RegionDomain ? "\"310110\"" : "2021-11-23";
      String line = "`" + fact.key() + ": " + value + "`";
      return Text.of("例如写上 " + line, "write " + line + ", for example");
    }
    String line = "`" + fact.key() + ": " + codes.get(0) + "`";
    Text all = MappingReader.oneOf(codes);
    return Text.of("写上 " + line + "；" + all.zh(), "write " + line + "; " + all.en());
  }

  private @Nullable Set<String> materials() {
    List<Scalar> items = root.scalars("materials");
    if (items == null) {
      return null;
    }
    Set<String> codes = new TreeSet<>();
    for (Scalar item : items) {
      boolean known =
          materialCodes == null
              ? MaterialCodes.wellFormed(item.text())
              : materialCodes.contains(item.text());
      if (known && !codes.add(item.text())) {
        root.problem(
            "material-twice",
            item,
            Text.of("`" + item.text() + "` 写了两次", "`" + item.text() + "` is listed twice"),
            Text.of("删去一处", "delete one of them"));
      }
      if (!known) {
        unknownMaterial(item);
      }
    }
    return codes;
  }

  private void unknownMaterial(Scalar item) {
    Set<String> known = materialCodes == null ? service.materials() : materialCodes;
    Text mend = MaterialCodes.mend(item.text(), known);
    boolean list = mend.equals(MaterialCodes.all(known));
    Text[] help = list && materialsListed ? new Text[0] : new Text[] {mend};
    materialsListed |= list;
    root.problem("unknown-material", item, MaterialCodes.unknown(item.text()), help);
  }
}
