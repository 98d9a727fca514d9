// Reads one spoiled file, as content or as a source of the import, and tells what went wrong.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkArchive } from '../../../src/archive/link/link.ts';
import { readConfig } from '../../../src/archive/settings/config.ts';
import { checkArchive } from '../../../src/check/check.ts';
import { NO_HISTORY } from '../../../src/content/history/read-history.ts';
import { readHere } from '../../../src/content/read-file.ts';
import { memoryStore } from '../../../src/content/text-store.ts';
import { toMessage } from '../../../src/diagnostics/message.ts';
import { report } from '../../../src/diagnostics/report.ts';
import { runImport } from '../../../src/import/run/run.ts';
import type { IsoDate } from '../../../src/model/brand.ts';
import { NO_REMOVALS } from '../../../src/model/fjernelse.ts';
import { filesIn } from '../../changes/folders.ts';
import { type Chance, chanceOf } from '../../random.ts';
import { mutant, scribble, spoiled } from '../spoil.ts';
import { type Base, baseSettings, meetingBases, sourceBases } from './bases.ts';
import { bodyOf, lostWord, toldBy } from './loss.ts';
import { shapedFile } from './shapes.ts';

/** The day on which all is tried: after every meeting that is spoiled. */
const TODAY = '2030-01-01' as IsoDate;

/** What is tried: a spoiled meeting, a source of the import, a text that would take for ever. */
export const KINDS = ['fil', 'import', 'form'] as const;
/** One of what is tried. */
export type Kind = (typeof KINDS)[number];

/** The kind of the try of this number, and so many of each hundred: five imports, and each two hundredth a shape. */
export const kindOf = (at: number): Kind => (at % 20 === 19 ? 'import' : at % 200 === 10 ? 'form' : 'fil');

/** One try, and what came of it; `why` is null when all is well. */
export interface Outcome {
  readonly why: string | null;
  readonly input: string;
  readonly isRead: boolean;
}

/** A few items of a meeting that has many: what is spoiled is then read sooner, and meets more. */
function someOf({ path, text }: Base, { below }: Chance): Base {
  const [head = '', ...items] = text.split(/^(?=## )/m);
  const from = below(items.length);
  return { path, text: head + items.slice(from, from + 1 + below(3)).join('') };
}

/** Bytes that are no text, put somewhere; or the text cut off. */
function spoiledBytes(text: string, seed: number): string {
  const { below } = chanceOf(seed);
  const bytes = Buffer.from(text);
  const at = below(bytes.length + 1);
  if (below(2) === 0) return bytes.subarray(0, at).toString();
  const odd = Buffer.from(Array.from({ length: 1 + below(8) }, () => below(256)));
  return Buffer.concat([bytes.subarray(0, at), odd, bytes.subarray(at)]).toString();
}

/** A meeting with something spoiled in it. */
function spoiledMeeting(seed: number, meetings: readonly Base[], bodies: readonly string[]): Base {
  const chance = chanceOf(seed);
  const { below, pick } = chance;
  const base = someOf(pick(meetings), chance);
  const way = below(10);
  const head = /^---\n[\s\S]*?\n---\n/.exec(base.text)?.[0] ?? '';
  if (way === 0) return { ...base, text: spoiledBytes(base.text, seed) };
  if (way === 1) return { ...base, text: `${head}\n## Punkt 1: Sag\n\n${scribble(seed)}` };
  if (way === 2) return { ...base, text: `${head}\n## Punkt 1: Sag\n\n${mutant(bodies, seed)}` };
  return { ...base, text: spoiled(base.text, seed) };
}

/** What is tried, with bases that are read once a process. */
export function tries(folder: string): (seed: number, at: number) => Promise<Outcome> {
  const [meetings, sources] = [meetingBases(), sourceBases()];
  const bodies = meetings.map(({ text }) => text);
  const { config } = readConfig(baseSettings(), null);
  if (!config) throw new Error('the settings of the campaign cannot be read');

  const readFile = async ({ path, text }: Base): Promise<Outcome> => {
    const store = memoryStore();
    const [file] = await readHere(
      [{ path, text, key: 'k' }],
      { forums: config.forummer, removals: NO_REMOVALS },
      store,
    );
    if (!file) return { why: 'intet kom ud af læsningen', input: text, isRead: false };
    const meetings = file.summary ? [file.summary] : [];
    const archive = linkArchive({ config, meetings, entries: new Map() });
    const problems = checkArchive({
      ...{ files: [file], configProblems: [], entries: new Map(), archive },
      ...{ fileStates: new Map(), today: TODAY, settings: [], attachments: new Map() },
      ...{ removals: NO_REMOVALS, history: NO_HISTORY },
    });
    report(problems.map(toMessage), 'text', 'content');
    if (problems.some(({ severity }) => severity === 'fejl'))
      return { why: null, input: text, isRead: false };
    const lost = lostWord(
      bodyOf(text),
      JSON.parse(`[${store.read('k') ?? ''}]`)
        .map(textsOf)
        .join(' '),
      toldBy(problems),
    );
    const why = lost && `linje ${lost.line}: «${lost.word}» er væk, uden at nogen besked siger det`;
    return { why, input: text, isRead: true };
  };

  const importOne = async (seed: number): Promise<Outcome> => {
    const { pick, below } = chanceOf(seed);
    const base = pick(sources);
    const text = below(5) === 0 ? spoiledBytes(base.text, seed) : spoiled(base.text, seed);
    const [source, content] = [join(folder, 'kilde.txt'), join(folder, 'indhold')];
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    writeFileSync(source, text);
    const said = await runImport({ files: [source], content, forum: null, force: false, dryRun: false });
    const written = filesIn(content).filter((path) => path.endsWith('.md'));
    if (written.length === 0) {
      const why = said.exitCode === 0 ? 'intet er skrevet, og importen siger, at alt gik godt' : null;
      return { why, input: text, isRead: false };
    }
    const markdown = written.map((path) => readFileSync(join(content, path), 'utf8')).join('\n');
    const why = lostInImport(text, markdown, [...said.stdout, ...said.stderr].join('\n'));
    return { why, input: text, isRead: true };
  };

  return async (seed, at) => {
    const kind = kindOf(at);
    if (kind === 'import') return importOne(seed);
    return readFile(
      // One shape after the other: seeds of forms alone would meet but a few.
      kind === 'form'
        ? { path: 'chefforum/2019/2019-10-10.md', text: shapedFile(seed - at + Math.floor(at / 200), 10_000) }
        : spoiledMeeting(seed, meetings, bodies),
    );
  };
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return `${value} ${value.replace(/<[^>]*>/g, '')}`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null ? Object.values(value).map(textsOf).join(' ') : '';
}

/** What stands before the first item and in its list of contents is a header's, which is read as such. */
const FIRST_PUNKT = /^(?:#+ *)?punkt \d+/gim;

function lostInImport(source: string, markdown: string, said: string): string | null {
  const text = source
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC');
  const last = [...text.matchAll(FIRST_PUNKT)].at(-1)?.index ?? text.length;
  const body = text.slice(0, last).replace(/[^\n]/g, '') + text.slice(last);
  const told = [...said.matchAll(/linje (\d+)(?:[-–](\d+))?/g)].map(
    ([, from, to]) => [Number(from), Number(to ?? from)] as const,
  );
  const plain = markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const lost = lostWord(body, plain, (line) => told.some(([from, to]) => from - 1 <= line && line <= to + 1));
  return lost && `import: linje ${lost.line}: «${lost.word}» er væk, uden at rapporten siger det`;
}
