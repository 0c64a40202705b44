// Speaks to the real server as the extension does: opens a rule file, mistypes, mends, completes.
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { pathToFileURL } = require('url');
const rpc = require('vscode-jsonrpc/node');

const home = path.resolve(__dirname, '..', '..', '..');
const file = path.join(home, 'policies/fujian/birth-registration/2021-12-31/fujian.drl');
const uri = pathToFileURL(file).toString();
const sound = fs.readFileSync(file, 'utf8');

async function main() {
  const server = spawn(path.join(home, 'luohu'), ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const editor = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  const waiting = [];
  editor.onNotification('textDocument/publishDiagnostics', (shown) => {
    if (decodeURI(shown.uri) === decodeURI(uri)) {
      waiting.splice(0).forEach((next) => next(shown.diagnostics));
    }
  });
  const next = () => new Promise((resolve) => waiting.push(resolve));
  editor.listen();
  const can = await editor.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(home).toString(),
    capabilities: {},
  });
  assert.ok(can.capabilities.hoverProvider && can.capabilities.renameProvider);
  editor.sendNotification('initialized', {});
  let diagnostics = next();
  const wrong = sound.replace('ageYears >= 6', 'ageYear >= 6');
  editor.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'luohu-drl', version: 1, text: wrong },
  });
  assert.deepStrictEqual((await diagnostics).map((each) => each.code), ['drl/unknown-property']);
  diagnostics = next();
  const began = Date.now();
  editor.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: sound }],
  });
  assert.deepStrictEqual(await diagnostics, []);
  console.log(`from keystroke to diagnostic: ${Date.now() - began} ms`);
  const line = sound.split('\n').findIndex((each) => each.includes('Father( activeSoldier'));
  const hover = await editor.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: 14 },
  });
  assert.match(hover.contents.value, /father\.active-soldier/);
  const lenses = await editor.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  const run = lenses.find((lens) => lens.command.command === 'luohu.runCases');
  assert.ok(can.capabilities.executeCommandProvider.commands.includes(run.command.command));
  const ran = await editor.sendRequest('workspace/executeCommand', run.command);
  assert.match(ran, /全部符合/);
  await editor.sendRequest('shutdown');
  editor.sendNotification('exit');
  const code = await new Promise((resolve) => server.on('exit', resolve));
  assert.strictEqual(code, 0);
  console.log('ok');
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
