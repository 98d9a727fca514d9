// Minutes of which one item, or what follows a line, is closed in a form that is put together by chance.
import type { Chance } from '../../random.ts';

/** A line of minutes: what it is, and its text. */
export interface MinutesLine {
  readonly type: 'punkt' | 'heading' | 'text' | 'item' | 'row';
  readonly text: string;
}

/** Minutes line by line; `form` is what closes. */
export interface ClosedMinutes {
  readonly lines: readonly MinutesLine[];
  readonly form: string;
}

const MARKS = [
  ...['Lukket', 'LUKKET', 'lukket', 'Lukket punkt', 'Lukket sag', 'Lukket dagsordenspunkt', 'Lukket møde'],
  ...['Fortroligt', 'Fortrolig sag', 'Ikke offentligt', 'Ikke-offentligt punkt', 'Ej offentligt'],
  ...['For lukkede døre', 'Må ikke offentliggøres', 'Undtaget fra offentlighed'],
];
const SUBJECTS = [
  ...['Salg af grund på Havnevej', 'Køb af Nørregade 5', 'Ansættelse af skoleleder', 'Personalesag'],
  ...['Tilbud på bro over åen', 'Retssag om vandskade', 'Lejemål til ungdomsklub', 'Udbud af vintertjeneste'],
  ...['Erstatning til en borger', 'Garanti for lån', 'Klage over afgørelse', 'Opsigelse af aftale'],
];
/** How a title says that its item is closed. */
const TITLES: readonly ((mark: string, subject: string) => string)[] = [
  (mark) => mark,
  (mark, subject) => `${mark}: ${subject}`,
  (mark, subject) => `${mark} - ${subject}`,
  (mark, subject) => `${mark} – ${subject}`,
  (mark, subject) => `(${mark}) ${subject}`,
  (mark, subject) => `[${mark}] ${subject}`,
  (mark, subject) => `${subject} (${mark})`,
  (mark, subject) => `${subject} [${mark}]`,
  (mark, subject) => `${subject} - ${mark}`,
  (mark, subject) => `${subject} (${mark}, jf. § 10)`,
];
/** Lines that close the item they stand in. */
const LINES: readonly ((mark: string) => string)[] = [
  (mark) => mark,
  (mark) => `${mark}.`,
  (mark) => `(${mark})`,
  (mark) => `[${mark}]`,
  (mark) => `Status: ${mark}`,
  (mark) => `*** ${mark} ***`,
];
const SENTENCES = [
  'Punktet er lukket.',
  'Punktet behandles for lukkede døre.',
  'Åbent/lukket: Lukket',
  'Offentlig: Nej',
  'Lukket: Ja',
];
/** Lines that close all that follows. */
const DIVIDERS = [
  ...['LUKKET MØDE', 'Lukket dagsorden', 'LUKKEDE PUNKTER', 'Lukkede punkter', 'For lukkede døre:'],
  ...['--- LUKKET MØDE ---', 'Ikke-offentlige sager', 'Mødet fortsatte for lukkede døre.', 'Lukket del'],
  ...['Dagsorden for lukket møde', 'De følgende punkter er lukkede.'],
];

const text = (line: string): MinutesLine => ({ type: 'text', text: line });
const heading = (line: string): MinutesLine => ({ type: 'heading', text: line });
const punkt = (line: string): MinutesLine => ({ type: 'punkt', text: line });

/** What stands behind the mark; every line of it has the secret. */
function hidden(secret: string, chance: Chance): MinutesLine[] {
  const ways: readonly MinutesLine[][] = [
    [heading('Sagsfremstilling'), text(`Køberen ${secret}navn byder 4 mio. kr. for ${secret}grunden.`)],
    [heading('Beslutning'), text(`Godkendt med ${secret}vilkår.`)],
    [text(`Grundlag: § 10, stk. 2, da ${secret}lejeren er i restance`)],
    [text(`Grundlag: ${secret}forhold`)],
    [text('Grundlag: § 10'), text(`Køberen er ${secret}navn.`)],
    [heading('Indstilling'), text(`Direktøren indstiller, at ${secret}sagen godkendes.`)],
    [
      heading('Sagsfremstilling'),
      { type: 'item', text: `${secret}punkt` },
      { type: 'item', text: `Også ${secret}b` },
    ],
    [heading('Økonomi'), { type: 'row', text: `${secret}beløb\t4.000.000 kr.` }],
    [heading('Bilag'), { type: 'item', text: `Tilbud fra ${secret}firma` }],
  ];
  return Array.from({ length: 1 + chance.below(3) }, () => chance.pick(ways)).flat();
}

const OPEN: readonly MinutesLine[] = [
  punkt('1: Godkendelse af dagsorden'),
  heading('Beslutning'),
  text('Dagsordenen blev godkendt.'),
];
const LAST: readonly MinutesLine[] = [punkt('9: Eventuelt'), heading('Beslutning'), text('Intet.')];

/** Minutes with a secret behind a form of closing. */
export function closedMinutes(secret: string, chance: Chance): ClosedMinutes {
  const subject = chance.pick(SUBJECTS);
  const end = chance.below(2) === 0 ? LAST : [];
  const way = chance.below(4);
  if (way === 0) {
    const form = chance.pick(DIVIDERS);
    return { form, lines: [...OPEN, text(form), punkt(`2: ${subject}`), ...hidden(secret, chance)] };
  }
  if (way === 1) {
    const form =
      chance.below(3) === 0 ? chance.pick(SENTENCES) : chance.pick(LINES)(chance.pick(MARKS.slice(0, 9)));
    return { form, lines: [...OPEN, punkt(`2: ${subject}`), text(form), ...hidden(secret, chance), ...end] };
  }
  const form = chance.pick(TITLES)(chance.pick(MARKS), subject);
  return { form, lines: [...OPEN, punkt(`2: ${form}`), ...hidden(secret, chance), ...end] };
}
