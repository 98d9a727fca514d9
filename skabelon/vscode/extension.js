// Suggests and explains the keys of a meeting's front matter by its schema, in VS Code; it is a part of the archive's own folder.

const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const SCHEMA = path.join(__dirname, '..', '..', 'moede.schema.json');
const KEY = /^([\p{L}_-]*)$/u;
const VALUE = /^([\p{L}_-]+):[ \t]*(["']?[^"'#]*)$/u;

/** The keys with what the schema says of them; read each time, since «upgrade» may have written it anew. */
const keys = () => Object.entries(JSON.parse(fs.readFileSync(SCHEMA, 'utf8')).properties);

/** The lines of the front matter, without its fences; null where a position is in none. */
function headAt(document, position) {
  if (document.lineCount === 0 || document.lineAt(0).text.trimEnd() !== '---' || position.line === 0)
    return null;
  const lines = [];
  for (let at = 1; at < document.lineCount; at += 1) {
    const { text } = document.lineAt(at);
    if (text.trimEnd() === '---') return position.line < at ? lines : null;
    lines.push(text);
  }
  return position.line <= lines.length ? lines : null;
}

/** What a key's snippet writes: a place for its value, on lines of their own where there may be several. */
function snippetOf(key, { type, enum: choices }) {
  if (type === 'array') return `${key}:\n  - $0`;
  if (type === 'object') return `${key}:\n  $0`;
  return choices ? `${key}: \${1|${choices.join(',')}|}` : `${key}: $0`;
}

const explained = (text) => new vscode.MarkdownString(text);

function provideCompletionItems(document, position) {
  const head = headAt(document, position);
  if (head === null) return [];
  const typed = document.lineAt(position.line).text.slice(0, position.character);
  const value = VALUE.exec(typed);
  if (value) {
    const [, schema = {}] = keys().find(([key]) => key === value[1]) ?? [];
    return (schema.enum ?? []).map((choice) => {
      const item = new vscode.CompletionItem(choice, vscode.CompletionItemKind.Value);
      item.documentation = explained(schema.description ?? '');
      return item;
    });
  }
  if (!KEY.test(typed)) return [];
  const own = document.lineAt(position.line).text;
  const taken = head.filter((line) => line !== own).map((line) => /^([\p{L}_-]+):/u.exec(line)?.[1]);
  return keys()
    .filter(([key]) => !taken.includes(key))
    .map(([key, schema], at) => {
      const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
      item.documentation = explained(schema.description ?? '');
      item.insertText = new vscode.SnippetString(snippetOf(key, schema));
      item.sortText = String(at).padStart(2, '0');
      return item;
    });
}

function provideHover(document, position) {
  const key = /^([\p{L}_-]+):/u.exec(document.lineAt(position.line).text)?.[1];
  if (key === undefined || headAt(document, position) === null) return null;
  const [, schema] = keys().find(([name]) => name === key) ?? [];
  if (schema === undefined) return new vscode.Hover(explained(`«${key}» er ingen nøgle i et mødes hoved.`));
  const choices = schema.enum ? `\n\nEn af: ${schema.enum.join(', ')}` : '';
  return new vscode.Hover(explained(`**${key}**: ${schema.description ?? ''}${choices}`));
}

exports.activate = ({ subscriptions }) => {
  const meetings = { language: 'markdown', scheme: 'file' };
  subscriptions.push(
    vscode.languages.registerCompletionItemProvider(meetings, { provideCompletionItems }, ':', ' '),
    vscode.languages.registerHoverProvider(meetings, { provideHover }),
  );
};
