package org.luohu.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor at the other end of a language server's streams. */
final class Editor implements LanguageClient, AutoCloseable {

  private final LanguageServer server;
  private final InitializeResult can;
  private final Map<Path, List<Diagnostic>> shown = new HashMap<>();
  private final Map<Path, String> texts = new HashMap<>();
  private int heard;

  private Editor(InputStream in, OutputStream out) {
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, in, out);
    launcher.startListening();
    server = launcher.getRemoteProxy();
    can = get(server.initialize(new InitializeParams()));
    server.initialized(new InitializedParams());
  }

  /** An editor at a server in this process. */
  static Editor inProcess() throws IOException {
    Pipe toServer = Pipe.open();
    Pipe toEditor = Pipe.open();
    LawServer server = new LawServer();
    Launcher<LanguageClient> launcher =
        LSPLauncher.createServerLauncher(
            server,
            Channels.newInputStream(toServer.source()),
            Channels.newOutputStream(toEditor.sink()));
    server.connect(launcher.getRemoteProxy());
    launcher.startListening();
    return new Editor(
        Channels.newInputStream(toEditor.source()), Channels.newOutputStream(toServer.sink()));
  }

  /** An editor at a process. */
  static Editor of(Process process) {
    return new Editor(process.getInputStream(), process.getOutputStream());
  }

  LanguageServer server() {
    return server;
  }

  InitializeResult can() {
    return can;
  }

  static <T> T get(CompletableFuture<T> answer) {
    return answer.orTimeout(30, TimeUnit.SECONDS).join();
  }

  TextDocumentIdentifier id(Path file) {
    return new TextDocumentIdentifier(file.toUri().toString());
  }

  void open(Path file, String text) {
    texts.put(file, text);
    String language = file.toString().endsWith(".drl") ? "drl" : "yaml";
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(file.toUri().toString(), language, 1, text)));
  }

  void type(Path file, String text) {
    texts.put(file, text);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file.toUri().toString(), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** The position right behind a part of an open text. */
  Position behind(Path file, String part) {
    String text = texts.get(file);
    int at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException(part);
    }
    return new Lines(text).position(at + part.length());
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
    shown.put(Desk.file(params.getUri()), params.getDiagnostics());
    heard++;
    notifyAll();
  }

  /** What is shown of a file, as {@code code line:column}, once it is this. */
  synchronized List<String> shown(Path file, List<String> expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!lines(file).equals(expected) && System.nanoTime() < end) {
      wait(200);
    }
    return lines(file);
  }

  /** All that is shown, by file. */
  synchronized Map<Path, List<String>> all() {
    Map<Path, List<String>> all = new HashMap<>();
    shown.keySet().forEach(file -> all.put(file, lines(file)));
    all.values().removeIf(List::isEmpty);
    return all;
  }

  synchronized int heard() {
    return heard;
  }

  private List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic each : shown.getOrDefault(file, List.of())) {
      Position start = each.getRange().getStart();
      lines.add(
          each.getCode().getLeft()
              + " "
              + (start.getLine() + 1)
              + ":"
              + (start.getCharacter() + 1));
    }
    return lines;
  }

  synchronized List<Diagnostic> diagnostics(Path file) {
    return shown.getOrDefault(file, List.of());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void showMessage(MessageParams params) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }

  @Override
  public void logMessage(MessageParams params) {}

  @Override
  public void close() {
    server.shutdown();
  }
}
