import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../../test/support/folders.ts';
import { readForum } from './answers.ts';
import { vsCodeFiles } from './vs-code.ts';

interface Item {
  readonly label: string;
  readonly documentation: string;
  readonly insertText?: string;
}
interface Provider {
  readonly provideCompletionItems: (document: object, position: object) => Item[];
  readonly provideHover: (document: object, position: object) => { readonly text: string } | null;
}

/** As much of VS Code as the extension asks for; texts stand for what VS Code shows of them. */
function fakeCode(providers: Record<string, unknown>): object {
  const asText = function text(this: unknown, value: string) {
    return Object.assign(new String(value), {});
  };
  return {
    CompletionItem: class {
      readonly label: string;
      constructor(label: string) {
        this.label = label;
      }
    },
    CompletionItemKind: { Value: 1, Property: 2 },
    MarkdownString: asText,
    SnippetString: asText,
    Hover: class {
      readonly text: string;
      constructor(text: string) {
        this.text = `${text}`;
      }
    },
    languages: {
      registerCompletionItemProvider: (_: object, provider: object) => Object.assign(providers, provider),
      registerHoverProvider: (_: object, provider: object) => Object.assign(providers, provider),
    },
  };
}

/** The extension as it lies in an archive, loaded. */
async function loaded(): Promise<Provider> {
  const folder = await testFolder();
  for (const [path, text] of vsCodeFiles([readForum('Byrådet=BY')])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const providers: Record<string, unknown> = {};
  const file = join(folder, '.vscode/extensions/referatarkiv-hoved/extension.js');
  const require = createRequire(file);
  const name = join(folder, 'vscode.js');
  const stub = new Module(name);
  stub.exports = fakeCode(providers);
  stub.loaded = true;
  require.cache[name] = stub;
  const own = new Module(file);
  own.filename = file;
  own.require = ((id: string) => (id === 'vscode' ? stub.exports : require(id))) as typeof own.require;
  const source = readFileSync(file, 'utf8');
  (own as unknown as { _compile: (text: string, path: string) => void })._compile(source, file);
  own.exports.activate({ subscriptions: [] });
  return providers as unknown as Provider;
}

/** A document with the cursor where `|` stands. */
function at(text: string): [object, object] {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const lines = text.replace('|', '').split('\n');
  const document = { lineCount: lines.length, lineAt: (line: number) => ({ text: lines[line] ?? '' }) };
  return [document, { line: before.length - 1, character: before.at(-1)?.length ?? 0 }];
}

test('keys of the front matter are suggested and explained, and nothing below it', async () => {
  const { provideCompletionItems, provideHover } = await loaded();
  const labels = (text: string): string[] => provideCompletionItems(...at(text)).map(({ label }) => label);
  expect(labels('---\nforum: Byrådet\n|\n---\n')).toEqual(expect.arrayContaining(['dato', 'deltagere']));
  expect(labels('---\nforum: Byrådet\nd|\n---\n')).not.toContain('forum');
  expect(labels('---\ntype: |\n---\n')).toEqual(['referat', 'dagsorden']);
  expect(labels('---\nforum: B|\n---\n')).toContain('Byrådet');
  expect(labels('---\nforum: Byrådet\n---\n\nd|')).toEqual([]);
  const [item] = provideCompletionItems(...at('---\ndelt|\n---\n')).filter(
    ({ label }) => label === 'deltagere',
  );
  expect(`${item?.insertText}`).toBe('deltagere:\n  - $0');
  expect(`${item?.documentation}`).toContain('en på hver linje');
  expect(provideHover(...at('---\nty|pe: referat\n---\n'))?.text).toContain('En af: referat, dagsorden');
  expect(provideHover(...at('---\nmøde|: x\n---\n'))?.text).toContain('ingen nøgle');
  expect(provideHover(...at('---\nforum: x\n---\nty|pe: referat'))).toBeNull();
});
