package org.luohu.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.luohu.Luohu;
import org.luohu.text.Language;

/** The language server: what it can do, and its life. */
public final class LawServer implements LanguageServer, LanguageClientAware, WorkspaceService {

  private final Desk desk = new Desk();
  private final LawTexts texts = new LawTexts(desk);
  private boolean shutDown;

  @Override
  public void connect(LanguageClient client) {
    desk.connect(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (params.getInitializationOptions() instanceof JsonObject options
        && options.has("language")
        && options.get("language").getAsString().equals("en")) {
      desk.speak(Language.EN);
    }
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Full);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setCompletionProvider(
        new CompletionOptions(false, List.of(".", "(", "\"", " ", ":", "[", ",")));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setRenameProvider(new RenameOptions(true));
    can.setDocumentSymbolProvider(true);
    can.setDocumentFormattingProvider(true);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(Lenses.RUN, Lenses.MUTATE)));
    InitializeResult result = new InitializeResult(can);
    result.setServerInfo(new ServerInfo("luohu", Luohu.version()));
    return CompletableFuture.completedFuture(result);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    desk.close();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    System.exit(exitCode());
  }

  /** 0 where the editor asked for the end, as the protocol wants it; else 1. */
  int exitCode() {
    return shutDown ? 0 : 1;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    List<String> which =
        params.getArguments().stream()
            .filter(JsonPrimitive.class::isInstance)
            .map(argument -> ((JsonPrimitive) argument).getAsString())
            .toList();
    boolean known = List.of(Lenses.RUN, Lenses.MUTATE).contains(params.getCommand());
    return known && which.size() == 2
        ? texts.command(params.getCommand(), which.get(0), which.get(1))
        : CompletableFuture.completedFuture("");
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to configure but the language, which is told at the start.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params.getChanges().forEach(change -> desk.saved(change.getUri()));
  }
}
