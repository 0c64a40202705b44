package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The inputs of a target that are kept: a file of lines, each an input in Base64. */
public final class Corpus {

  private static final int LARGEST = 4096;

  private Corpus() {}

  /** The inputs of a target. */
  public static List<byte[]> of(Path folder, String target) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    Path file = folder.resolve(target + ".txt");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
        inputs.add(Base64.getDecoder().decode(line));
      }
    }
    return inputs;
  }

  /**
   * Unpacks the inputs of a target for a fuzzer, or packs what it left.
   *
   * @param arguments {@code unpack} or {@code pack}, the folder of the corpus, the target, the
   *     folder of the fuzzer with a file an input, and to pack how many at most, the shortest first
   */
  public static void main(String... arguments) throws IOException {
    Path corpus = Path.of(arguments[1]);
    Path fuzzer = Path.of(arguments[3]);
    if (arguments[0].equals("unpack")) {
      List<byte[]> inputs = of(corpus, arguments[2]);
      Files.createDirectories(fuzzer);
      for (int i = 0; i < inputs.size(); i++) {
        Files.write(fuzzer.resolve("kept-" + i), inputs.get(i));
      }
      return;
    }
    try (Stream<Path> files = Files.list(fuzzer)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.toList()) {
        if (Files.size(file) <= LARGEST) {
          lines.add(Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
      }
      List<String> kept =
          lines.stream()
              .sorted(
                  java.util.Comparator.comparingInt(String::length)
                      .thenComparing(java.util.Comparator.naturalOrder()))
              .limit(Integer.parseInt(arguments[4]))
              .toList();
      Files.write(corpus.resolve(arguments[2] + ".txt"), kept, StandardCharsets.US_ASCII);
    }
  }
}
