import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetWork } from '../kept-work.ts';
import { runningWords, type Writer, writerOf } from './writer.ts';

/** How much a synthetic archive holds. */
export interface SyntheticSize {
  readonly meetings: number;
  readonly punkter: number;
  readonly bytes: number;
}

const FORUMS = [
  ['Byrådet', 'byraadet', 'BY'],
  ['Økonomiudvalget', 'oekonomiudvalget', 'ØU'],
  ['Børne- og Skoleudvalget', 'boerne-og-skoleudvalget', 'BSU'],
  ['Klima- og Teknikudvalget', 'klima-og-teknikudvalget', 'KTU'],
  ['Kulturudvalget', 'kulturudvalget', 'KU'],
  ['Socialudvalget', 'socialudvalget', 'SU'],
  ['Chefforum', 'chefforum', 'CF'],
  ['Seniorrådet', 'seniorraadet', 'SR'],
] as const;

/** The content whose words synthetic archives are made of. */
export const WORDS_FOLDER = fileURLToPath(new URL('../../content', import.meta.url));

const LAST_YEAR = 2025;
/** Meetings of one forum in a year, as in a middling municipality. */
const PER_YEAR = 33;

async function texts(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

const day = (index: number): string => {
  const date = new Date(Date.UTC(LAST_YEAR, 11, 18) - index * Math.round(365 / PER_YEAR) * 86_400_000);
  return date.toISOString().slice(0, 10);
};

/** Writes an archive of so many meetings; the same number gives the same bytes, and no two items share their text. */
export async function writeSynthetic(words: string, folder: string, count: number): Promise<SyntheticSize> {
  const writer = writerOf(runningWords(await texts(words)), 20_251_218);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'arkiv.yaml'), settings());
  let punkter = 0;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const [navn, slug] = FORUMS[index % FORUMS.length] ?? FORUMS[0];
    const date = day(Math.floor(index / FORUMS.length));
    const previous = day(Math.floor(index / FORUMS.length) + 1);
    const meeting = writeMeeting(writer, navn, date, previous);
    const file = join(folder, pathOf(slug, date));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, meeting.text);
    punkter += meeting.punkter;
    bytes += Buffer.byteLength(meeting.text);
  }
  return { meetings: count, punkter, bytes };
}

const pathOf = (slug: string, date: string): string => join(slug, date.slice(0, 4), `${date}.md`);

/** The meeting that every synthetic archive has. */
export const FIRST_MEETING = pathOf(FORUMS[0][1], day(0));

/** Puts one more meeting into a synthetic archive, after all others. */
export async function addMeeting(folder: string): Promise<void> {
  const [navn, slug] = FORUMS[0];
  const date = `${LAST_YEAR}-12-29`;
  const writer = writerOf(runningWords(await texts(WORDS_FOLDER)), 20_251_229);
  await writeFile(join(folder, pathOf(slug, date)), writeMeeting(writer, navn, date, day(0)).text);
}

function settings(): string {
  const forums = FORUMS.map(
    ([navn, slug, short]) => `  - slug: ${slug}\n    navn: ${navn}\n    forkortelser: [${short}]\n`,
  );
  return `organisation: Prøveby Kommune\ntitel: Prøveby\nbaseUrl: /\nsynlighed: intern\nforummer:\n${forums.join('')}`;
}

function writeMeeting(
  writer: Writer,
  forum: string,
  date: string,
  previous: string,
): { text: string; punkter: number } {
  const count = 7 + writer.below(6);
  const punkter = Array.from({ length: count }, (_, index) =>
    punkt(writer, index + 1, forum, date, previous),
  );
  return {
    text: `---\nforum: ${forum}\ndato: ${date}\ntid: "09:00"\nsted: Mødelokale ${1 + writer.below(9)}\n---\n\n${punkter.join('\n')}`,
    punkter: count,
  };
}

function punkt(writer: Writer, nummer: number, forum: string, date: string, previous: string): string {
  if (nummer === 1) return approval(forum, previous, date);
  const sag = writer.sagsnummer(Number(date.slice(0, 4)));
  if (writer.below(25) === 0) return `## Punkt ${nummer}: Lukket\n\n${sag}\n`;
  const outcome = [
    'godkendte indstillingen',
    'tog orienteringen til efterretning',
    'drøftede sagen',
    'udsatte sagen',
  ][writer.below(4)];
  const parts = [
    `## Punkt ${nummer}: ${writer.title()}`,
    sag,
    `### Anledning\n\n${writer.sentences(1)}`,
    `### Sagsfremstilling\n\n${writer.sentences(3)}\n\n- ${writer.sentences(1)}\n- ${writer.sentences(1)}\n\n${writer.sentences(4)} Se også ${forum} den ${previous.split('-').reverse().join('-')}.`,
    `### Indstilling\n\nKommunaldirektøren indstiller,\n\n1. at ${writer.sentences(1)}\n2. at ${writer.sentences(1)}`,
    `### Beslutning\n\n${forum} ${outcome}. ${writer.sentences(2)}`,
    `### Bilag\n\n- ${writer.title()}\n- ${writer.title()}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function approval(forum: string, previous: string, date: string): string {
  const sag = `00.01.00-P35-1-${date.slice(2, 4)}`;
  const named = previous.split('-').reverse().join('-');
  return `## Punkt 1: Godkendelse af dagsorden og referat\n\n${sag}\n\n### Indstilling\n\nKommunaldirektøren indstiller,\n\n1. at ${forum} godkender referatet fra mødet den ${named}\n\n### Beslutning\n\n${forum} godkendte dagsorden og referat.\n`;
}

/** Removes an archive that was written into `content/` of a folder, what was built of it, and what is kept of it elsewhere. */
export async function removeSynthetic(folder: string): Promise<void> {
  forgetWork(join(folder, 'content'));
  await rm(folder, { recursive: true, force: true });
}
