package org.luohu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.luohu.application.ServiceDescription;
import org.luohu.policy.CompiledLaw;
import org.luohu.world.World;

/** What the build calls to compile the bundled law and the data of the world beside it. */
final class LawCompiler {

  private LawCompiler() {}

  /**
   * Writes both.
   *
   * @param args the files to write
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[0]),
        CompiledLaw.ofBundled(ServiceDescription.vocabularies(Luohu.bundledServices())));
    Files.write(Path.of(args[1]), World.compiled());
  }
}
