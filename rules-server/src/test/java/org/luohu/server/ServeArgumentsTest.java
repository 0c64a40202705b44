package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand behind {@code luohu serve}. */
class ServeArgumentsTest {

  @Test
  void arguments_become_properties() {
    assertArrayEquals(
        new String[] {
          "--server.port=9000",
          "--server.address=0.0.0.0",
          "--luohu.policies=" + Path.of("policies").toAbsolutePath(),
          "--luohu.public-key=none"
        },
        ServeArguments.properties(
            List.of(
                "--port",
                "9000",
                "--host=0.0.0.0",
                "--policies",
                "policies",
                "--public-key=none")));
    assertArrayEquals(
        new String[] {"--luohu.public-key=" + Path.of("key.pem").toAbsolutePath()},
        ServeArguments.properties(List.of("--public-key", "key.pem")));
    assertEquals(0, ServeArguments.properties(List.of()).length);
  }

  @ParameterizedTest
  @CsvSource({
    "--prot 80, unknown argument `--prot`",
    "--port, --port needs a value",
    "--port x, a port is 0 to 65535",
    "--port 65536, a port is 0 to 65535",
    "--server.port=1, unknown argument `--server.port`"
  })
  void what_cannot_be_used_is_said(String arguments, String said) {
    List<String> words = List.of(arguments.split(" "));
    String message =
        assertThrows(IllegalArgumentException.class, () -> ServeArguments.properties(words))
            .getMessage();
    assertTrue(message.contains(said), message);
  }
}
