// Everything that may happen to an archive, as changes that come by chance.

import { capital } from '../../src/model/text/phrases.da.ts';
import { pdfText, plainPages } from '../documents/pdf.ts';
import type { Chance } from '../random.ts';
import { LATER_CHANGES } from './later-changes.ts';
import {
  meetingId,
  newMeeting,
  newPunkt,
  type Sketch,
  type SketchMeeting,
  type SketchPunkt,
  sagsnummer,
  sentence,
} from './sketch.ts';

/** Changes an archive. */
type Change = (sketch: Sketch, chance: Chance) => void;

function somePunkt(sketch: Sketch, chance: Chance): SketchPunkt | null {
  const meeting = someMeeting(sketch, chance);
  const punkter = [...(meeting?.punkter.values() ?? [])];
  return punkter.length > 0 ? chance.pick(punkter) : null;
}

const someMeeting = ({ meetings }: Sketch, chance: Chance): SketchMeeting | null =>
  meetings.length > 0 ? chance.pick(meetings) : null;

const byDate = (a: SketchMeeting, b: SketchMeeting): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.sequence - b.sequence;

function addMeeting(sketch: Sketch, chance: Chance, date: string): void {
  sketch.meetings.push(newMeeting(chance, sketch, chance.pick(sketch.forums).slug, date));
  sketch.meetings.sort(byDate);
}

const day = (chance: Chance, from: number, years: number): string =>
  new Date(Date.UTC(from, 0, 1 + chance.below(365 * years))).toISOString().slice(0, 10);

/** What the numbers of a word that nobody wrote before are made of. */
const LETTERS = 'bdfgklmnprstv';
const newWord = (chance: Chance): string =>
  Array.from(
    { length: 4 },
    () => `${LETTERS[chance.below(LETTERS.length)]}${'aeiouyæøå'[chance.below(9)]}`,
  ).join('');

/** A PDF file of some pages, and words broken at the ends of its lines. */
function pages(chance: Chance, sketch: Sketch): string {
  const lines = (): string[] =>
    Array.from({ length: 1 + chance.below(3) }, () => `${sentence(chance, sketch)} Kloakrenove-`);
  return pdfText(plainPages(Array.from({ length: 1 + chance.below(6) }, lines)));
}

/** Every kind of change by its name. */
export const CHANGES: Readonly<Record<string, Change>> = {
  ...LATER_CHANGES,
  linje: (sketch, chance) => {
    const afsnit = chance.pick(somePunkt(sketch, chance)?.afsnit ?? [{ heading: '', lines: [] }]);
    afsnit.lines.splice(chance.below(afsnit.lines.length + 1), 0, sentence(chance, sketch));
  },
  'linje slettet': (sketch, chance) => {
    const { lines } = chance.pick(somePunkt(sketch, chance)?.afsnit ?? [{ heading: '', lines: [] }]);
    lines.splice(chance.below(lines.length + 1), 1);
  },
  'nyt ord': (sketch, chance) => {
    const { lines } = chance.pick(somePunkt(sketch, chance)?.afsnit ?? [{ heading: '', lines: [] }]);
    const word = newWord(chance);
    const name = capital(word);
    lines.push(`Noget om ${chance.pick([word, name, `${name}skolen`, `${word}budget`])} her.`);
  },
  titel: (sketch, chance) => {
    const punkt = somePunkt(sketch, chance);
    if (punkt) punkt.titel = newPunkt(chance, sketch).titel;
  },
  sagsnummer: (sketch, chance) => {
    const punkt = somePunkt(sketch, chance);
    if (punkt) punkt.sag = chance.below(4) === 0 ? null : sagsnummer(chance);
  },
  'nyt punkt': (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const last = Math.max(0, ...(meeting?.punkter.keys() ?? []));
    meeting?.punkter.set(last + 1 + chance.below(2), newPunkt(chance, sketch));
  },
  'punkt slettet': (sketch, chance) => {
    const punkter = someMeeting(sketch, chance)?.punkter;
    if (punkter && punkter.size > 0) punkter.delete(chance.pick([...punkter.keys()]));
  },
  'punkter nummereret om': (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const from = chance.below(3);
    const punkter = [...(meeting?.punkter ?? [])].sort(([a], [b]) => a - b).map(([, punkt]) => punkt);
    if (meeting) meeting.punkter = new Map(punkter.map((punkt, at) => [from + at + 1, punkt]));
  },
  'møde i fortiden': (sketch, chance) => addMeeting(sketch, chance, day(chance, 2018, 5)),
  'møde til sidst': (sketch, chance) => {
    const last = sketch.meetings.at(-1)?.date ?? '2021-01-01';
    const next = new Date(Date.parse(last) + (1 + chance.below(20)) * 86_400_000).toISOString().slice(0, 10);
    addMeeting(sketch, chance, next);
  },
  'møde slettet': (sketch, chance) => {
    if (sketch.meetings.length > 3) sketch.meetings.splice(chance.below(sketch.meetings.length), 1);
  },
  'møde flyttet': (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const date = day(chance, 2019, 4);
    if (!meeting || sketch.meetings.some((one) => one.forum === meeting.forum && one.date === date)) return;
    Object.assign(meeting, { date, sequence: 1 });
    sketch.meetings.sort(byDate);
  },
  'lukket eller åbnet': (sketch, chance) => {
    const punkt = somePunkt(sketch, chance);
    if (punkt) punkt.lukket = !punkt.lukket;
  },
  hoved: (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const heads = [
      ['tid: "10:30"'],
      ['status: godkendt'],
      ['status: aflyst'],
      ['type: dagsorden'],
      ['sted: Rådhuset'],
    ];
    if (meeting) meeting.head = chance.pick(heads);
  },
  bilag: (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const punkt = meeting && [...meeting.punkter.values()].find(({ lukket }) => !lukket);
    if (!meeting || !punkt) return;
    const name = `plan-${chance.below(3)}.txt`;
    sketch.files.set(`${meeting.forum}/${name}`, sentence(chance, sketch));
    punkt.afsnit.push({
      heading: 'Bilag',
      lines: [`- [Plan ${chance.below(9)}](../${name})\n- Kun et navn`],
    });
  },
  'bilag ændret': (sketch, chance) => {
    const paths = [...sketch.files.keys()];
    const path = paths.length > 0 ? chance.pick(paths) : null;
    // A picture that changes is another change.
    if (path && !path.endsWith('.png'))
      sketch.files.set(path, path.endsWith('.pdf') ? pages(chance, sketch) : sentence(chance, sketch));
  },
  'bilag med sider': (sketch, chance) => {
    const punkt = somePunkt(sketch, chance);
    if (!punkt) return;
    // Some are linked to by several items, closed ones too.
    const name = `rapport-${chance.below(3)}.pdf`;
    const path = `filer/${name}`;
    if (chance.below(2) === 0 || !sketch.files.has(path)) sketch.files.set(path, pages(chance, sketch));
    punkt.afsnit.push({ heading: 'Bilag', lines: [`- [Rapport ${chance.below(9)}](../../filer/${name})`] });
  },
  'bilag slettet': (sketch, chance) => {
    const paths = [...sketch.files.keys()];
    if (paths.length === 0) return;
    const path = chance.pick(paths);
    sketch.files.delete(path);
    const link = `/${path.split('/').at(-1)})`;
    for (const { punkter } of sketch.meetings)
      for (const { afsnit } of punkter.values())
        for (const { lines } of afsnit)
          for (let at = lines.length - 1; at >= 0; at -= 1)
            if (lines[at]?.includes(link)) lines.splice(at, 1);
  },
  'fjernet eller fortrudt': (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const punkt = chance.pick([...(meeting?.punkter.keys() ?? []), 1]);
    const [file = 'byraadet/plan-0.txt'] = sketch.files.keys();
    const page = meeting ? `/${meetingId(meeting)}/` : '/byraadet/2021-01-05/';
    const address = chance.pick([page, `${page}#punkt-${punkt}`, `${page}#punkt-${punkt}`, `/filer/${file}`]);
    if (!sketch.fjernet.delete(address)) sketch.fjernet.add(address);
  },
  'arkiv.yaml': ({ settings }, chance) => {
    settings.titel = `Prøvearkiv ${chance.below(5)}`;
    settings.farve = chance.pick([null, '#0a5470', '#7a1022']);
  },
  'emner.yaml': ({ emner }, chance) => {
    const nummer = `0${chance.below(3)}`;
    if (!emner.delete(nummer)) emner.set(nummer, `Emne ${chance.below(9)}`);
  },
  forkortelse: ({ forums }, chance) => {
    chance.pick(forums).forkortelser = chance.pick([[], ['XY'], ['XZ', 'Stab']]);
  },
  // An address of before can lead to one forum alone.
  tidligere: ({ forums }, chance) => {
    chance.pick(forums).tidligere = chance.below(3) === 0 ? [] : [`raad-${chance.below(1e9)}`];
  },
  'nyt forum': ({ forums }, chance) => {
    const number = forums.length + 1;
    if (number < 7)
      forums.splice(chance.below(number), 0, {
        slug: `udvalg-${number}`,
        navn: `Udvalg ${number}`,
        forkortelser: [],
      });
  },
};
