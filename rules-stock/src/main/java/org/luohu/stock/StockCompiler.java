package org.luohu.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;

/**
 * Compiles rule files as they stand. Give it only files that the subset's own reader has accepted:
 * Drools runs what stands in a file while it compiles it.
 */
public final class StockCompiler implements Function<Map<String, byte[]>, List<String[]>> {

  private static final String FOLDER = "rules/";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A compiler. */
  public StockCompiler() {}

  /**
   * What Drools finds wrong with the rule files of one package.
   *
   * @param files the files' bytes by their names
   * @return for each error the file's name (empty where Drools names none), the line (0 where it
   *     tells none) and the words of Drools
   */
  @Override
  public List<String[]> apply(Map<String, byte[]> files) {
    KieServices services = KieServices.get();
    ReleaseId id =
        services.newReleaseId("org.luohu.stock", "rules", "1." + NUMBER.incrementAndGet());
    KieFileSystem tree = services.newKieFileSystem();
    tree.generateAndWritePomXML(id);
    files.forEach(
        (name, bytes) ->
            tree.write(
                "src/main/resources/" + FOLDER + name,
                services
                    .getResources()
                    .newByteArrayResource(bytes, "UTF-8")
                    .setResourceType(ResourceType.DRL)));
    try {
      KieBuilder builder = services.newKieBuilder(tree).buildAll(ExecutableModelProject.class);
      List<String[]> errors = new ArrayList<>();
      builder
          .getResults()
          .getMessages(Message.Level.ERROR)
          .forEach(message -> errors.add(told(message)));
      return errors;
    } catch (RuntimeException e) {
      return List.<String[]>of(
          new String[] {"", "0", String.valueOf(e)}); // some bad files make Drools throw
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static String[] told(Message message) {
    String path = String.valueOf(message.getPath());
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new String[] {
      name, String.valueOf(Math.max(0, message.getLine())), message.getText().strip()
    };
  }
}
