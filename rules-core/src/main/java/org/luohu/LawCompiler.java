package org.luohu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.luohu.application.ServiceDescription;
import org.luohu.policy.CompiledLaw;

/** What the build calls to compile the bundled law. */
final class LawCompiler {

  private LawCompiler() {}

  /**
   * Writes the compiled law.
   *
   * @param args the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[0]),
        CompiledLaw.ofBundled(ServiceDescription.vocabularies(Luohu.bundledServices())));
  }
}
