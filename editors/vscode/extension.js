// Starts `luohu lsp` and hands it the files of law that are open.
const fs = require('fs');
const path = require('path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

/** The launcher: as configured, of the workspace, or on the PATH. */
function command() {
  const named = vscode.workspace.getConfiguration('luohu').get('command');
  if (named) {
    return named;
  }
  const beside = (vscode.workspace.workspaceFolders || [])
    .map((folder) => path.join(folder.uri.fsPath, 'luohu'))
    .find((file) => fs.existsSync(file));
  return beside || 'luohu';
}

exports.activate = async function activate() {
  const server = { command: command(), args: ['lsp'] };
  client = new LanguageClient('luohu', 'Luohu', server, {
    documentSelector: [
      { scheme: 'file', language: 'luohu-drl' },
      { scheme: 'file', language: 'yaml' },
      { scheme: 'file', language: 'json' },
    ],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{drl,yaml,yml}') },
    initializationOptions: { language: vscode.workspace.getConfiguration('luohu').get('language') },
  });
  await client.start();
};

exports.deactivate = () => client && client.stop();
