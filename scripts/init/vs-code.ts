// What has VS Code complete and explain keys while one types.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arkivJsonSchema, frontMatterJsonSchema } from '../../src/archive/settings/schemas.ts';
import type { Forum } from '../../src/model/config.ts';
import { FRONT_MATTER_HELP } from '../../src/parse/head/front-matter-keys.da.ts';
import { AFSNIT_HEADINGS } from '../../src/parse/punkt/afsnit-kinds.ts';
import { projectRoot } from '../program.js';
import { stamped } from './stamp.ts';

/** A forum as meetings name it. */
type Named = Record<keyof Pick<Forum, 'navn' | 'slug'>, string>;

/** A snippet as VS Code reads it; `scope` is what languages it is for. */
interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
  readonly scope: 'markdown';
}

const EXTENSION = '.vscode/extensions/referatarkiv-hoved';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files for VS Code by their paths, for an archive of these forums. */
export function vsCodeFiles(forummer: readonly Named[]): ReadonlyMap<string, string> {
  const schemas = { './.vscode/arkiv.schema.json': 'content/arkiv.yaml' };
  return new Map([
    stamped(
      '.vscode/settings.json',
      json({
        'files.eol': '\n',
        'files.encoding': 'utf8',
        'editor.wordWrap': 'on',
        'yaml.schemas': schemas,
        '[markdown]': {
          // Words of the snippets are offered while one types.
          'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
          'editor.snippetSuggestions': 'top',
          'editor.wordBasedSuggestions': 'off',
          'files.trimTrailingWhitespace': true,
        },
      }),
    ),
    stamped('.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })),
    ['.vscode/arkiv.schema.json', json(arkivJsonSchema())],
    ['.vscode/moede.schema.json', json(frontMatterJsonSchema(forummer))],
    ['.vscode/referatarkiv.code-snippets', json(snippets(forummer))],
    // A part of the workspace, which VS Code offers to install: no extension of others' reads schemas of front matter.
    ...['package.json', 'extension.js'].map((name): [string, string] => [
      `${EXTENSION}/${name}`,
      readFileSync(join(projectRoot(), 'skabelon/vscode', name), 'utf8'),
    ]),
  ]);
}

/** The keys of the front matter, the sections and an item, each with what it is for. */
function snippets(forummer: readonly Named[]): Readonly<Record<string, Snippet>> {
  const keys = Object.entries(FRONT_MATTER_HELP).map(
    ([key, { text, example, schema }]): [string, Snippet] => {
      const choices =
        key === 'forum'
          ? forummer.map(({ navn }) => navn)
          : 'enum' in schema
            ? (schema.enum as string[])
            : [];
      const value = choices.length > 0 ? `\${1|${choices.map(escapeChoice).join(',')}|}` : place(1, example);
      return [`Hovedet: ${key}`, snippet(key, [...`${key}: ${value}`.split('\n')], text)];
    },
  );
  const sections = Object.values(AFSNIT_HEADINGS).map(([first = '']): [string, Snippet] => {
    const heading = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
    return [
      `Afsnit: ${heading}`,
      snippet(`### ${heading}`, [`### ${heading}`, '', '$0'], `Et afsnit: ${first}.`),
    ];
  });
  const punkt = snippet(
    '## Punkt',
    [
      ...[
        `## Punkt ${place(1, '2')}: ${place(2, 'Titel')}`,
        '',
        place(3, '00.01.00-A21-9-26'),
        '',
        '### Sagsfremstilling',
        '',
        '$0',
        '',
      ],
      ...['### Beslutning', ''],
    ],
    'Et punkt med sagsnummer. Har det intet, så slet linjen.',
  );
  return Object.fromEntries([...keys, ['Et punkt', punkt], ...sections]);
}

const snippet = (prefix: string, body: readonly string[], description: string): Snippet => ({
  scope: 'markdown',
  prefix,
  body,
  description,
});

/** A place that the cursor stops at, with what stands there first. */
const place = (at: number, text: string): string => `\${${at}:${escapeText(text)}}`;

/** A text in a snippet's place, where some signs mean something. */
const escapeText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const escapeChoice = (text: string): string => text.replace(/[\\$}|,]/g, '\\$&');
