package org.luohu.lsp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.author.Workshop;
import org.luohu.format.Layout;
import org.luohu.problem.ProblemsException;
import org.luohu.world.World;

/** What editors ask of a text. */
final class LawTexts implements TextDocumentService {

  private static final Pattern SERVICE = Pattern.compile("(?m)^service:\\s*[\"']?([a-z-]+)");

  private final Desk desk;
  private final Layout layout =
      new Layout(ServiceDescription.vocabularies(Workshop.SERVICES).values());

  LawTexts(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    desk.text(params.getTextDocument().getUri(), params.getTextDocument().getText());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    List<TextDocumentContentChangeEvent> changes = params.getContentChanges();
    if (!changes.isEmpty()) {
      String whole = changes.get(changes.size() - 1).getText();
      desk.text(params.getTextDocument().getUri(), whole);
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    desk.closed(params.getTextDocument().getUri());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    desk.saved(params.getTextDocument().getUri());
  }

  /** Answers for an open text; with nothing where it is not open. */
  private <T> CompletableFuture<T> answer(String uri, T nothing, Function<Desk.Opened, T> answer) {
    return CompletableFuture.supplyAsync(() -> desk.opened(uri).map(answer).orElse(nothing));
  }

  /**
   * Whose words a text is written in: as it says itself, or as the version does that it lies in.
   */
  private static Service service(@Nullable Sight sight, Desk.Opened opened) {
    Matcher named = SERVICE.matcher(opened.text());
    String id =
        named.find()
            ? named.group(1)
            : sight == null
                ? ""
                : sight.policy(opened.path()).map(each -> each.manifest().service()).orElse("");
    return Workshop.SERVICES.get(id).orElse(Workshop.SERVICES.first());
  }

  private @Nullable Sight sight(Desk.Opened opened) {
    LawTree tree = opened.tree();
    return tree == null ? null : desk.sight(tree).orElse(null);
  }

  /** The schema that describes a YAML file; null where none does. */
  static @Nullable String schema(Desk.Opened opened) {
    String path = opened.path();
    if (opened.tree() == null) {
      return Desk.application(opened.uri(), opened.text()) ? "application" : null;
    }
    if (path.contains("/cases/")) {
      return "case";
    }
    return path.endsWith("/policy.yaml")
        ? "policy"
        : path.equals("sources.yaml") ? "sources" : path.equals("checked.yaml") ? "checked" : null;
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(
        params.getTextDocument().getUri(),
        Either.forLeft(List.of()),
        opened -> {
          Sight sight = sight(opened);
          Completions found = new Completions(service(sight, opened), new Lines(opened.text()));
          if (opened.path().endsWith(".drl")) {
            return Either.forLeft(
                sight == null
                    ? List.of()
                    : found.rules(sight, opened.path(), params.getPosition()));
          }
          String schema = schema(opened);
          World world = sight == null ? World.bundled() : sight.world();
          return Either.forLeft(
              schema == null
                  ? List.of()
                  : found.yaml(sight, opened.path(), schema, world, params.getPosition()));
        });
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return this.<Optional<Hover>>answer(
            params.getTextDocument().getUri(),
            Optional.empty(),
            opened -> {
              Sight sight = sight(opened);
              Hovers hovers = new Hovers(service(sight, opened), new Lines(opened.text()));
              if (opened.path().endsWith(".drl")) {
                return sight == null
                    ? Optional.empty()
                    : hovers.rules(sight, opened.path(), params.getPosition());
              }
              World world = sight == null ? World.bundled() : sight.world();
              return hovers.yaml(sight, opened.path(), schema(opened), world, params.getPosition());
            })
        .<@Nullable Hover>thenApply(hover -> hover.orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return named(params, List.<Location>of(), Navigation::definition).thenApply(Either::forLeft);
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return named(params, List.<Location>of(), (far, path, named) -> far.references(named))
        .thenApply(each -> each);
  }

  @Override
  public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
    String name = params.getNewName();
    return named(
            params,
            Optional.<WorkspaceEdit>empty(),
            (far, path, named) -> {
              if (!far.free(named, name)) {
                String why = "`" + name + "` 已有，或者不是代码 · is taken, or is no code";
                throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.InvalidParams, why, new Object()));
              }
              return Optional.of(far.rename(named, name));
            })
        .<@Nullable WorkspaceEdit>thenApply(edit -> edit.orElse(null));
  }

  @Override
  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return named(params, Optional.<Range>empty(), (far, path, named) -> Optional.of(named.range()))
        .<@Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>thenApply(
            range -> range.isEmpty() ? null : Either3.forFirst(range.get()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answer(
        params.getTextDocument().getUri(),
        List.of(),
        opened -> {
          Lines lines = new Lines(opened.text());
          List<DocumentSymbol> symbols =
              opened.path().endsWith(".drl") ? Navigation.rules(lines) : Navigation.sections(lines);
          return symbols.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList();
        });
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return beside(
            params.getTextDocument().getUri(),
            List.<CodeLens>of(),
            (opened, sight) -> desk.lenses().of(opened, sight, desk.language()))
        .thenApply(lenses -> lenses);
  }

  /**
   * Does what a lens offers, and tells what came of it.
   *
   * @return the same in words; nothing where the file is not open or the command not known
   */
  CompletableFuture<Object> command(String command, String uri, String rule) {
    return beside(
            uri,
            "",
            (opened, sight) -> {
              Lenses lenses = desk.lenses();
              String told =
                  (command.equals(Lenses.RUN)
                          ? lenses.run(opened, sight, rule)
                          : lenses.mutate(opened, sight, rule))
                      .in(desk.language());
              desk.tell(told);
              return told;
            })
        .thenApply(told -> told);
  }

  /** Answers for an open rule file of a tree, on a thread that nobody waits for. */
  private <T> CompletableFuture<T> beside(
      String uri, T nothing, BiFunction<Desk.Opened, Sight, T> answer) {
    Desk.Opened opened = desk.opened(uri).orElse(null);
    LawTree tree = opened == null ? null : opened.tree();
    return opened == null || tree == null || !opened.path().endsWith(".drl")
        ? CompletableFuture.completedFuture(nothing)
        : desk.sightOnceLooked(tree)
            .thenCompose(
                sight ->
                    desk.lenses()
                        .beside(
                            () -> sight.map(seen -> answer.apply(opened, seen)).orElse(nothing)));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    String uri = params.getTextDocument().getUri();
    return desk.looking(
        () ->
            desk
                .opened(uri)
                .map(opened -> new Mends(opened).of(desk.problems(uri), params.getRange()))
                .orElse(List.of())
                .stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return answer(params.getTextDocument().getUri(), List.<TextEdit>of(), opened -> laidOut(opened))
        .thenApply(edits -> edits);
  }

  /** The layout of {@code policy fmt}; nothing where the text cannot be read. */
  private List<TextEdit> laidOut(Desk.Opened opened) {
    if (!Layout.knows(opened.path())) {
      return List.of();
    }
    try {
      Lines lines = new Lines(opened.text());
      byte[] bytes = opened.text().getBytes(StandardCharsets.UTF_8);
      String laid = layout.of(opened.path(), bytes);
      return laid.equals(opened.text())
          ? List.of()
          : List.of(new TextEdit(lines.range(0, opened.text().length()), laid));
    } catch (ProblemsException e) {
      return List.of();
    }
  }

  private interface Far<T> {
    T go(Navigation navigation, String path, Named named);
  }

  /** Answers of the code at a position; with nothing where there is none. */
  private <T> CompletableFuture<T> named(
      TextDocumentPositionParams params, T nothing, Far<T> answer) {
    return answer(
        params.getTextDocument().getUri(),
        nothing,
        opened -> {
          LawTree tree = opened.tree();
          Sight sight = sight(opened);
          if (tree == null || sight == null) {
            return nothing;
          }
          return Named.at(sight, opened.path(), new Lines(opened.text()), params.getPosition())
              .map(found -> answer.go(new Navigation(tree, sight), opened.path(), found))
              .orElse(nothing);
        });
  }
}
