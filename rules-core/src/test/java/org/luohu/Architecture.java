package org.luohu;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rooms and what each may use.
 *
 * @param root the package that holds the rooms
 * @param classes the classes looked at
 * @param table the rooms that each room may use
 * @param libraries the rooms that may use a library, by the beginning of its packages
 * @param readers the classes that may read files and resources
 */
record Architecture(
    String root,
    JavaClasses classes,
    Map<String, Set<String>> table,
    Map<String, Set<String>> libraries,
    Set<String> readers) {

  /** The façade's room. */
  static final String FACADE = "";

  private static final Pattern CLOCK =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.\\w+|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.util\\.(Date|GregorianCalendar)\\.<init>"
              + "|java\\.util\\.Calendar\\.getInstance");
  private static final Pattern FILE =
      Pattern.compile(
          "java\\.nio\\.file\\.Files\\.\\w+|java\\.io\\.(FileInputStream|FileReader|FileOutputStream|FileWriter|RandomAccessFile)\\.<init>"
              + "|java\\.nio\\.channels\\.FileChannel\\.\\w+|java\\.net\\.\\w+\\.(openStream|openConnection|connect)|java\\.lang\\.Class(Loader)?\\.getResource\\w*");
  private static final Pattern CONSOLE =
      Pattern.compile("java\\.lang\\.System\\.(out|err|in|console)");

  private String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) ? FACADE : name.substring(root.length() + 1);
  }

  private boolean inside(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private List<JavaClass> own() {
    return classes.stream().filter(this::inside).toList();
  }

  /** The rooms there are. */
  Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    own().forEach(type -> rooms.add(room(type)));
    return rooms;
  }

  /** What each room uses of the others. */
  Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : own()) {
      Set<String> used = uses.computeIfAbsent(room(type), room -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (inside(target) && !room(target).equals(room(type))) {
          used.add(room(target));
        }
      }
    }
    return uses;
  }

  /** Uses that the table does not allow. */
  List<String> forbidden() {
    Set<String> forbidden = new TreeSet<>();
    uses()
        .forEach(
            (room, used) -> {
              if (!room.equals(FACADE)) {
                used.stream()
                    .filter(other -> !table.getOrDefault(room, Set.of()).contains(other))
                    .forEach(other -> forbidden.add(room + " uses " + shown(other)));
              }
            });
    return List.copyOf(forbidden);
  }

  /** Uses that the table allows and nobody needs. */
  List<String> needless() {
    Map<String, Set<String>> uses = uses();
    List<String> needless = new ArrayList<>();
    table.forEach(
        (room, allowed) ->
            allowed.stream()
                .filter(other -> !uses.getOrDefault(room, Set.of()).contains(other))
                .sorted()
                .forEach(other -> needless.add(room + " need not use " + other)));
    return needless;
  }

  private static String shown(String room) {
    return room.equals(FACADE) ? "the façade" : room;
  }

  /** Rooms that use each other, each circle once. */
  List<String> circles() {
    Map<String, Set<String>> uses = uses();
    Set<String> circles = new TreeSet<>();
    uses.keySet().forEach(room -> walk(room, new LinkedHashSet<>(), uses, circles));
    return List.copyOf(circles);
  }

  private static void walk(
      String room, Set<String> path, Map<String, Set<String>> uses, Set<String> circles) {
    if (!path.add(room)) {
      List<String> all = new ArrayList<>(path);
      circles.add(String.join(", ", new TreeSet<>(all.subList(all.indexOf(room), all.size()))));
      return;
    }
    for (String next : uses.getOrDefault(room, Set.of())) {
      walk(next, new LinkedHashSet<>(path), uses, circles);
    }
  }

  /** Uses of libraries by rooms for which they are not. */
  List<String> strangeLibraries() {
    Set<String> strange = new TreeSet<>();
    for (JavaClass type : own()) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        libraries.forEach(
            (library, rooms) -> {
              if ((target.equals(library) || target.startsWith(library + "."))
                  && !rooms.contains(room(type))) {
                strange.add(room(type) + " uses " + library);
              }
            });
      }
    }
    return List.copyOf(strange);
  }

  /** Calls that ask what time it is. */
  List<String> clocks() {
    return accesses(CLOCK, Set.of());
  }

  /** Calls that read or write files or read resources, from classes that are not there for it. */
  List<String> files() {
    return accesses(FILE, readers);
  }

  /** Uses of the console. */
  List<String> consoles() {
    return accesses(CONSOLE, Set.of());
  }

  private List<String> accesses(Pattern pattern, Set<String> allowed) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : own()) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String target = access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
        if (pattern.matcher(target).matches() && !allowed.contains(type.getName())) {
          found.add(type.getSimpleName() + " " + target);
        }
      }
    }
    return List.copyOf(found);
  }
}
