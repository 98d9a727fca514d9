// Tries one input as an editor would: import, check, build, each in a process of its own.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slug } from '../../src/model/text/slug.ts';
import { readUdfald } from '../../src/parse/udfald.ts';
import { inOwnFolder } from '../changes/folders.ts';
import { projectRoot } from '../program.js';
import { DECISION_ROW, type Input } from './find.ts';
import { type Planted, plantedIn, textsBelow, wordsBelow } from './planted.ts';

/** A message of the check or of the import. */
export interface Told {
  readonly severity: 'fejl' | 'advarsel' | 'oplysning';
  readonly rule: string;
  readonly text: string;
}

/** What came of an input. */
export interface Outcome {
  /** The exit codes of what was run; null for what was ended because it took too long. */
  readonly codes: Readonly<Record<string, number | null>>;
  readonly told: readonly Told[];
  readonly isBuilt: boolean;
  /** Secrets in the site, with where. */
  readonly leaked: readonly string[];
  /** Planted words that the site lacks. */
  readonly lost: readonly string[];
  readonly planted: Planted;
  /** Of a table of decisions, the rows that are read otherwise. */
  readonly wrong: readonly string[];
}

const LIMIT_MS = 120_000;

interface Ran {
  readonly code: number | null;
  readonly text: string;
}

function run(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: projectRoot(), env, timeout: LIMIT_MS });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}

const ARKIV = (navn: string): string =>
  `organisation: Fjordby Kommune\ntitel: Prøvearkiv\nforummer:\n  - slug: ${slug(navn)}\n    navn: ${JSON.stringify(navn)}\n`;

/** A content folder of a meeting's file alone, in the place where its head says that it belongs. */
function contentOfMeeting(path: string, content: string): void {
  const text = readFileSync(path, 'utf8');
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}:[ \\t]*["']?([^"'\\n]+?)["']?[ \\t]*$`, 'm').exec(text)?.[1];
  const navn = value('forum') ?? 'Byrådet';
  const dato = /\d{4}-\d{2}-\d{2}/.exec(value('dato') ?? basename(path))?.[0] ?? '2024-05-14';
  const folder = join(content, slug(navn), dato.slice(0, 4));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(content, 'arkiv.yaml'), ARKIV(navn));
  cpSync(path, join(folder, `${dato}.md`));
}

/** Of an import, what it was unsure of and what it refused, as messages. */
function importMessages({ code, text }: Ran): Told[] {
  const lines = text.split('\n').filter((line) => /^\s+linje \d+/.test(line) && !/\(bemærkning\)/.test(line));
  const unsure = lines.map((line): Told => ({ severity: 'advarsel', rule: 'import', text: line.trim() }));
  if (code === 0) return unsure;
  return [...unsure, { severity: 'fejl', rule: 'import', text: text.trim().split('\n').slice(-3).join(' ') }];
}

function checkMessages({ code, text }: Ran): Told[] {
  const start = text.indexOf('[');
  if (code === null || code > 1 || start < 0)
    return [{ severity: 'fejl', rule: 'kommando', text: text.trim().slice(0, 300) }];
  const messages = JSON.parse(text.slice(start)) as (Told & {
    message: string;
    note: string;
    line: number;
  })[];
  return messages.map(({ severity, rule, message, note, line }) => ({
    severity,
    rule,
    text: `linje ${line}: ${message} ${note}`,
  }));
}

/** The text of an input, for planted words. */
async function inputTexts({ kind, path }: Input): Promise<string[]> {
  if (kind !== 'indhold') return [readFileSync(path, 'utf8')];
  const texts = await textsBelow(path);
  return [...texts.keys(), ...texts.values()];
}

/** Names of outcomes in older tables, with the kinds that are told apart today. */
const TODAY: Readonly<Record<string, readonly string[]>> = {
  udsat: ['tilbagesendt'],
  andet: ['tilbagesendt', 'sendt-videre', 'bortfaldet'],
  blandet: ['delvist-godkendt'],
};

/** `ej-efterretning` is every outcome but that. */
const fits = (read: string, expected: string): boolean =>
  expected.startsWith('ej-')
    ? !read.endsWith(expected.slice(3))
    : read === expected || TODAY[expected]?.includes(read) === true;

function tryDecisions(path: string): Outcome {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const wrong = rows.flatMap((row) => {
    const [, expected = '', text = ''] = DECISION_ROW.exec(row) ?? [];
    const read = readUdfald(text.replaceAll(' / ', '\n'));
    return expected.split('/').some((one) => fits(read, one))
      ? []
      : [`${read}, forventet ${expected}: ${text}`];
  });
  return { ...NOTHING, wrong };
}

const NOTHING: Outcome = {
  ...{ codes: {}, told: [], isBuilt: false, leaked: [], lost: [], wrong: [] },
  planted: { secret: [], kept: [] },
};

/** Tries an input in a folder of its own, which is removed. */
export async function tryInput(input: Input): Promise<Outcome> {
  if (input.kind === 'udfald') return tryDecisions(input.path);
  return inOwnFolder('tilfaelde', (folder) => {
    const content = join(folder, 'content');
    mkdirSync(content);
    return tryIn(input, content, join(folder, 'site'));
  });
}

async function tryIn(input: Input, content: string, out: string): Promise<Outcome> {
  const planted = plantedIn(await inputTexts(input));
  const codes: Record<string, number | null> = {};
  const told: Told[] = [];
  if (input.kind === 'indhold') cpSync(input.path, content, { recursive: true });
  if (input.kind === 'moede') contentOfMeeting(input.path, content);
  if (input.kind === 'import') {
    const ran = await run(['scripts/run.js', 'import', input.path, '--content', content]);
    codes.import = ran.code;
    told.push(...importMessages(ran));
    if (!existsSync(join(content, 'arkiv.yaml'))) return { ...NOTHING, codes, told, planted };
  }
  const checked = await run(['scripts/run.js', 'check', '--content', content, '--format', 'json']);
  codes.check = checked.code;
  told.push(...checkMessages(checked));
  // A build would say the same and leave nothing.
  if (checked.code !== 0) return { ...NOTHING, codes, told, planted };
  const built = await run(['scripts/run.js', 'build', '--content', content, '--out', out]);
  codes.build = built.code;
  const isBuilt = existsSync(out);
  const leaked = isBuilt ? await wordsBelow(out, planted.secret) : [];
  const shown = isBuilt ? await wordsBelow(out, planted.kept) : [];
  const lost = isBuilt ? planted.kept.filter((word) => !shown.some((one) => one.startsWith(`${word} `))) : [];
  return { codes, told, isBuilt, leaked, lost, planted, wrong: [] };
}
