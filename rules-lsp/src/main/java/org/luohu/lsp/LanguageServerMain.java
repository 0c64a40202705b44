package org.luohu.lsp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** {@code luohu lsp}: a language server on standard input and output. */
public final class LanguageServerMain {

  private static final String HELP =
      """
      用法: luohu lsp
      编辑器里的法条：由编辑器启动，经标准输入输出说语言服务器协议（LSP）。怎样装，见 docs/editors.md。

      Usage: luohu lsp
      The law in an editor: started by it, speaks the Language Server Protocol over standard input and
      output. docs/editors.md tells how to set it up.
      """;

  private LanguageServerMain() {}

  /** Serves until the editor says {@code exit} or closes the input. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false);
    if (arguments.length > 0 && !arguments[0].equals("--stdio")) {
      boolean help = arguments[0].equals("--help") || arguments[0].equals("-h");
      PrintStream to = help ? out : new PrintStream(new FileOutputStream(FileDescriptor.err), true);
      to.write(
          HELP.getBytes(StandardCharsets.UTF_8), 0, HELP.getBytes(StandardCharsets.UTF_8).length);
      to.flush();
      System.exit(help ? 0 : 2);
    }
    System.setOut(System.err); // nothing but the protocol on standard output
    LawServer server = new LawServer();
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, System.in, out);
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
    } catch (ExecutionException e) {
      System.exit(1);
    }
    System.exit(server.exitCode());
  }
}
