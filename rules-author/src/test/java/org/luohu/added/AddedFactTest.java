package org.luohu.added;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new fact is a line in each of three files, and no more: it is then read, built, asked, used in
 * a rule and a case, remembered and in the schema. The three are compiled anew and put before the
 * others, in a JVM of its own.
 */
class AddedFactTest {

  private static final Path SOURCES = Path.of("..", "rules-core", "src", "main", "java");

  @TempDir Path folder;

  private Path edited(String file, String from, String to) throws IOException {
    String text = Files.readString(SOURCES.resolve(file));
    assertTrue(text.contains(from), file + " lacks " + from);
    Path edited = folder.resolve("src").resolve(file);
    Files.createDirectories(edited.getParent());
    return Files.writeString(edited, text.replace(from, to));
  }

  @Test
  void aNewFactTakesThreeFiles() throws Exception {
    List<Path> three =
        List.of(
            edited(
                "org/luohu/newborn/StatedFacts.java",
                "  /** Who files. */",
                """
                public static final StatedFact<Boolean> TWIN =
                    yesNo("child.twin", t("是否双胞胎", "whether a twin"), t("孩子是双胞胎吗？", "A twin?"));

                /** Who files. */\
                """),
            edited(
                "org/luohu/newborn/NewbornVocabulary.java",
                "        .property(\"died\", Boolean.class,",
                "        .property(\"twin\", Boolean.class, t(\"双胞胎\", \"twin\"), TWIN)\n"
                    + "        .property(\"died\", Boolean.class,"),
            edited(
                "org/luohu/facts/Child.java",
                "    @Nullable Boolean died,",
                "    @Nullable Boolean twin,\n    @Nullable Boolean died,"));
    String classPath = System.getProperty("java.class.path");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none", "-encoding", "UTF-8", "-cp", classPath, "-d", classes.toString()));
    three.forEach(file -> options.add(file.toString()));
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, options.toArray(String[]::new)));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes + File.pathSeparator + classPath,
                Twins.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertEquals(
        """
        case holds: true
        asked: A twin?
        otherwise: ACCEPT
        in the schema: true, true
        """,
        printed);
  }
}
