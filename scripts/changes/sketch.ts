// A small archive that can be changed in any way and written out again.
import { type Chance, chanceOf } from '../random.ts';
import { removal } from './removal.ts';

/** An item of the sketch. */
export interface SketchPunkt {
  titel: string;
  lukket: boolean;
  sag: string | null;
  afsnit: { heading: string; lines: string[] }[];
}

/** A meeting of the sketch. */
export interface SketchMeeting {
  forum: string;
  date: string;
  sequence: number;
  head: string[];
  /** By their numbers, which need not follow upon each other. */
  punkter: Map<number, SketchPunkt>;
}

/** A forum of the sketch. */
export interface SketchForum {
  slug: string;
  navn: string;
  forkortelser: string[];
  /** The folders that its meetings lay in before. */
  tidligere?: string[];
}

/** An archive that is only thought of. */
export interface Sketch {
  settings: { titel: string; farve: string | null; baseUrl: string };
  forums: SketchForum[];
  emner: Map<string, string>;
  meetings: SketchMeeting[];
  /** Attachments by their paths below the content folder. */
  files: Map<string, string | Uint8Array>;
  /** The addresses of what was taken down. */
  fjernet: Set<string>;
  /** What git is to be told after the next changes; null where nothing is committed. */
  commit: string | null;
}

const WORDS =
  'skolen budget vej sti plan klima indsats sygefravær borger kultur havn bibliotek idræt byggeri støtte tilsyn vand natur cykelsti lokalplan børn ældre pleje trafik støj kommunens forvaltningen behandling lejebolig renovering aftale puljen strategi'.split(
    ' ',
  );
const NAMES = ['Vaseå', 'Strandby', 'Lyngbo', 'Kærvej', 'Højmark'];
const OUTCOMES = [
  'Godkendt.',
  'Udsat.',
  'Udvalget drøftede sagen.',
  'Orienteringen blev taget til efterretning.',
  'Afvist.',
  'Godkendt med 5 stemmer for og 2 imod. Imod stemte Liste H.',
  'Enstemmigt godkendt. Liste K tog forbehold.',
  'Indstillingen blev godkendt med den ændring, at planen sendes i høring.',
];

/** A sentence of common words, now and then with a name, a compound of it, or a reference. */
export function sentence(chance: Chance, sketch: Sketch): string {
  const words = Array.from({ length: 4 + chance.below(9) }, () => chance.pick(WORDS));
  if (chance.below(3) === 0) words.push(chance.pick(NAMES));
  if (chance.below(6) === 0) words.push(`${chance.pick(NAMES)}skolen`);
  if (chance.below(6) === 0) words.push(`${chance.pick(WORDS)}${chance.pick(WORDS)}`);
  if (chance.below(5) === 0 && sketch.meetings.length > 0) words.push(mention(chance, sketch));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function mention(chance: Chance, { meetings, forums }: Sketch): string {
  const { forum, date } = chance.pick(meetings);
  const navn = forums.find(({ slug }) => slug === forum)?.navn ?? forum;
  const [year, month, day] = date.split('-');
  return chance.pick([
    `jf. ${navn} den ${day}-${month}-${year}`,
    `jf. punkt ${1 + chance.below(4)}`,
    `og sag ${sagsnummer(chance)}`,
  ]);
}

/** One of a few case numbers, so that cases are treated more than once. */
export const sagsnummer = (chance: Chance): string =>
  chance.pick([
    `0${chance.below(3)}.01.00-A21-${1 + chance.below(4)}-1${chance.below(3)}`,
    `1${chance.below(4)}/${15_000 + chance.below(6)}`,
  ]);

/** A new item. */
export function newPunkt(chance: Chance, sketch: Sketch): SketchPunkt {
  const lines = (count: number): string[] => Array.from({ length: count }, () => sentence(chance, sketch));
  const lukket = chance.below(7) === 0;
  const words = `${chance.pick(WORDS)} og ${chance.pick(WORDS)}`;
  return {
    titel: `${words.charAt(0).toUpperCase()}${words.slice(1)}${chance.below(4) === 0 ? ` i ${chance.pick(NAMES)}` : ''}`,
    lukket,
    sag: chance.below(4) === 0 ? null : sagsnummer(chance),
    afsnit: [
      { heading: 'Sagsfremstilling', lines: lines(1 + chance.below(3)) },
      { heading: 'Indstilling', lines: [`Det indstilles, at ${sentence(chance, sketch)}`] },
      { heading: 'Beslutning', lines: [chance.pick(OUTCOMES), ...lines(chance.below(2))] },
    ],
  };
}

/** A new meeting on a day. */
export function newMeeting(chance: Chance, sketch: Sketch, forum: string, date: string): SketchMeeting {
  const sameDay = sketch.meetings.filter((one) => one.forum === forum && one.date === date);
  const sequence = Math.max(0, ...sameDay.map((one) => one.sequence)) + 1;
  const punkter = new Map<number, SketchPunkt>();
  const before = sketch.meetings.filter((one) => one.forum === forum && one.date < date).at(-1);
  punkter.set(1, approval(before));
  const count = 2 + chance.below(3);
  for (let nummer = 2; nummer <= count; nummer += 1) punkter.set(nummer, newPunkt(chance, sketch));
  return { forum, date, sequence, head: ['tid: "09:00"'], punkter };
}

function approval(before: SketchMeeting | undefined): SketchPunkt {
  const named = before ? before.date.split('-').reverse().join('-') : null;
  return {
    titel: 'Godkendelse af dagsorden og referat',
    lukket: false,
    sag: null,
    afsnit: [
      {
        heading: 'Beslutning',
        lines: [named ? `Referatet fra mødet den ${named} blev godkendt.` : 'Godkendt.'],
      },
    ],
  };
}

/** An archive to begin with. */
export function newSketch(seed: number, meetings: number): Sketch {
  const chance = chanceOf(seed);
  const sketch: Sketch = {
    settings: { titel: 'Prøvearkiv', farve: null, baseUrl: 'https://proeve.example/referater/' },
    forums: [
      { slug: 'byraadet', navn: 'Byrådet', forkortelser: [] },
      { slug: 'chefforum', navn: 'Chefforum', forkortelser: ['CF'] },
      { slug: 'oekonomiudvalget', navn: 'Økonomiudvalget', forkortelser: ['ØU'] },
    ],
    emner: new Map([['00', 'Kommunens styrelse']]),
    meetings: [],
    files: new Map(),
    fjernet: new Set(),
    commit: 'Begyndelsen',
  };
  for (let at = 0; at < meetings; at += 1) {
    const date = new Date(Date.UTC(2021, 0, 5 + at * 37)).toISOString().slice(0, 10);
    sketch.meetings.push(newMeeting(chance, sketch, chance.pick(sketch.forums).slug, date));
  }
  return sketch;
}

/** A meeting's address without its slashes. */
export const meetingId = ({ forum, date, sequence }: SketchMeeting): string =>
  `${forum}/${date}${sequence > 1 ? `-${sequence}` : ''}`;

/** Where a meeting's file lies. */
const meetingPath = (meeting: SketchMeeting): string =>
  `${meetingId(meeting).replace('/', `/${meeting.date.slice(0, 4)}/`)}.md`;

/** The files of an archive, by their paths. */
export function sketchFiles(sketch: Sketch): Map<string, string | Uint8Array> {
  const { settings, forums, emner, meetings, files, fjernet } = sketch;
  const list = forums.map(
    ({ slug, navn, forkortelser, tidligere = [] }) =>
      `  - slug: ${slug}\n    navn: ${navn}\n    forkortelser: [${forkortelser.join(', ')}]\n    tidligere: [${tidligere.join(', ')}]\n`,
  );
  const farve = settings.farve ? `farve: "${settings.farve}"\n` : '';
  return new Map<string, string | Uint8Array>([
    [
      'arkiv.yaml',
      `organisation: Prøveby Kommune\ntitel: ${settings.titel}\nbaseUrl: ${settings.baseUrl}\n${farve}forummer:\n${list.join('')}`,
    ],
    ['emner.yaml', [...emner].map(([nummer, titel]) => `"${nummer}": ${titel}\n`).join('') || '{}\n'],
    ...meetings.map((meeting) => [meetingPath(meeting), markdown(meeting)] as const),
    ...files,
    ...(fjernet.size > 0
      ? [['fjernet.yaml', [...fjernet].map((at) => removal(at, files)).join('')] as const]
      : []),
  ]);
}

function markdown({ forum, date, head, punkter }: SketchMeeting): string {
  const items = [...punkter].sort(([a], [b]) => a - b).map(([nummer, punkt]) => punktMarkdown(nummer, punkt));
  return `---\nforum: ${forum}\ndato: ${date}\n${head.map((line) => `${line}\n`).join('')}---\n\n${items.join('\n')}`;
}

function punktMarkdown(nummer: number, { titel, lukket, sag, afsnit }: SketchPunkt): string {
  const ground = lukket && sag?.endsWith('4') ? 'Grundlag: § 10\n\n' : '';
  const heading = `## Punkt ${nummer}: ${lukket ? 'Lukket: ' : ''}${titel}\n\n${sag ? `${sag}\n\n` : ''}${ground}`;
  const open = lukket ? [] : afsnit.filter(({ lines }) => lines.length > 0);
  return heading + open.map((one) => `### ${one.heading}\n\n${one.lines.join('\n\n')}\n\n`).join('');
}
