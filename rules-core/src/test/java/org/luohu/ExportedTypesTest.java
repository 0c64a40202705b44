package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.problem.ProblemsException;

/**
 * What an embedder sees: every public type that {@link Luohu} and what it throws lead to, by any
 * signature. A new one is a promise, so it is written into the list by hand or with {@code
 * -Dluohu.golden=write}.
 */
class ExportedTypesTest {

  private static final int MOST = 60;
  private static final Path LIST =
      Path.of("src", "test", "resources", "org", "luohu", "exported-types.txt");

  private final SortedSet<String> reached = new TreeSet<>();
  private final Deque<Class<?>> left = new ArrayDeque<>();

  @Test
  void fewTypesAreReachedFromTheFacade() throws IOException {
    SortedSet<String> types = reachedFrom(Luohu.class, LiveLuohu.class, ProblemsException.class);
    String list = String.join("\n", types) + "\n";
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(LIST, list);
    }
    assertEquals(Files.readString(LIST), list, "rewrite it with -Dluohu.golden=write");
    assertTrue(types.size() < MOST, types.size() + " types");
  }

  @Test
  void theyLieInThePackagesThatAreExported() {
    assertEquals(
        new TreeSet<>(
            Stream.of(
                    "",
                    ".application",
                    ".calendar",
                    ".deciding",
                    ".decision",
                    ".problem",
                    ".region",
                    ".text",
                    ".vocabulary",
                    ".world")
                .map("org.luohu"::concat)
                .toList()),
        reachedFrom(Luohu.class, ProblemsException.class).stream()
            .map(name -> name.replaceFirst("\\.[A-Z].*", ""))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Every way to a type counts, and what is not public does not. */
  @Test
  void theWalkSeesEverySignature() {
    assertEquals(
        Stream.of("Bound", "Component", "Field", "Held", "Parent", "Thrown", "Walked")
            .map("org.luohu.ExportedTypesTest$"::concat)
            .collect(Collectors.toCollection(TreeSet::new)),
        reachedFrom(Walked.class));
  }

  public interface Parent {}

  public interface Bound {}

  public interface Held {}

  public record Component(java.util.List<? extends Held[]> held) {}

  public static final class Field {}

  public static final class Thrown extends Exception {
    private static final long serialVersionUID = 1L;
  }

  public abstract static class Walked implements Parent {
    public Field field = new Field();
    private ExportedTypesTest hidden = new ExportedTypesTest();

    public abstract <T extends Bound> T bound(Component component) throws Thrown;

    ExportedTypesTest hidden() {
      return hidden;
    }
  }

  private SortedSet<String> reachedFrom(Class<?>... starts) {
    Arrays.stream(starts).forEach(this::reach);
    while (!left.isEmpty()) {
      walk(left.pop());
    }
    return reached;
  }

  private void walk(Class<?> type) {
    reach(type.getGenericSuperclass());
    Arrays.stream(type.getGenericInterfaces()).forEach(this::reach);
    Arrays.stream(type.getTypeParameters()).forEach(this::reach);
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> seen(field.getModifiers()))
        .forEach(field -> reach(field.getGenericType()));
    Arrays.stream(type.getDeclaredConstructors()).forEach(this::reach);
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> seen(method.getModifiers()))
        .peek(method -> reach(method.getGenericReturnType()))
        .forEach(this::reach);
  }

  private static boolean seen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void reach(Executable executable) {
    if (seen(executable.getModifiers())) {
      Arrays.stream(executable.getGenericParameterTypes()).forEach(this::reach);
      Arrays.stream(executable.getGenericExceptionTypes()).forEach(this::reach);
      Arrays.stream(executable.getTypeParameters()).forEach(this::reach);
    }
  }

  private void reach(Type type) {
    if (type instanceof Class<?> plain) {
      if (plain.isArray()) {
        reach(plain.getComponentType());
      } else if (plain.getName().startsWith("org.luohu.") && reached.add(plain.getName())) {
        left.push(plain);
      }
    } else if (type instanceof ParameterizedType parameterized) {
      reach(parameterized.getRawType());
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::reach);
    } else if (type instanceof GenericArrayType array) {
      reach(array.getGenericComponentType());
    } else if (type instanceof WildcardType wildcard) {
      Arrays.stream(wildcard.getUpperBounds()).forEach(this::reach);
      Arrays.stream(wildcard.getLowerBounds()).forEach(this::reach);
    } else if (type instanceof TypeVariable<?> variable) {
      Arrays.stream(variable.getBounds()).forEach(this::reach);
    }
  }
}
