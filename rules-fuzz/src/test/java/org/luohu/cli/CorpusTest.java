package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.problem.ProblemsException;

/** What fuzzing found of each reader, read again. */
class CorpusTest {

  static List<String> targets() {
    return Targets.names();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyInputIsAnsweredOrRefused(String target) throws Exception {
    List<byte[]> inputs = Corpus.of(Path.of("corpus"), target);
    assertTrue(inputs.size() > 2, inputs.size() + " inputs");
    for (byte[] input : inputs) {
      assertDoesNotThrow(
          () -> Targets.run(Targets.of(target), input),
          () -> new String(input, StandardCharsets.UTF_8));
    }
  }

  /** The bounds can be broken. */
  @ParameterizedTest
  @MethodSource("targets")
  void anythingElseIsAFault(String target) {
    Targets.Target broken =
        bytes -> {
          throw new IllegalStateException(target);
        };
    assertThrows(IllegalStateException.class, () -> Targets.run(broken, new byte[0]));
    Targets.Target silent =
        bytes -> {
          throw new ProblemsException(List.of());
        };
    assertThrows(Throwable.class, () -> Targets.run(silent, new byte[0]));
  }
}
