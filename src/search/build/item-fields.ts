// Which part of an item has each of its words.
import { actsOf, personSubjects } from '../../danish/subject.ts';
import type { AfsnitKind } from '../../model/parsed.ts';
import type { SearchedPunkt } from './item-text.ts';
import type { WrittenWord } from './words/word-reader.ts';

/** The parts of an item that tokens tell apart. */
export const FIELDS = [
  'title',
  'act',
  'beslutning',
  'beslutningPerson',
  'bilag',
  'text',
  'person',
  'moede',
] as const;
export type Field = (typeof FIELDS)[number];

/** A stretch of an item, and the part of it that has its words; null for none, though the archive has them. */
export type Piece = readonly [text: string, field: Field | null];

/** What a section's words count as; a recommendation is a part of the decision that only says that it was followed. */
function fieldOf(kind: AfsnitKind, restsOnIndstilling = false): Field | null {
  if (kind === 'bilag') return null;
  return kind === 'indstilling' && restsOnIndstilling ? 'beslutning' : 'text';
}

/** A decision's heading names its forum and says nothing of the item, and a list of attachments repeats their names. */
export function piecesOf({
  kortTitel,
  oplaegsholder,
  afsnit,
  bilag,
  restsOnIndstilling,
}: SearchedPunkt): Piece[] {
  const sections = afsnit.flatMap(({ kind, overskrift, text }): Piece[] => {
    if (kind === 'beslutning')
      return [
        [overskrift ?? '', null],
        [text, 'beslutning'],
      ];
    const field = fieldOf(kind, restsOnIndstilling);
    // «Økonomi» and «Høring» stand over a part of any item, and tell as little of it as a person's title.
    return [
      [overskrift ?? '', field && (kind === 'andet' ? field : 'person')],
      [text, field],
    ];
  });
  const names = bilag.map(({ titel }): Piece => [titel, 'bilag']);
  // So does the title, of which a decision without an object is one.
  const decided: Piece[] = restsOnIndstilling ? [[kortTitel, 'beslutning']] : [];
  const pieces: Piece[] = [
    ...[[kortTitel, 'title'] as const, ...decided, [oplaegsholder ?? '', 'text'] as const],
    ...[...sections, ...names],
  ];
  return pieces.filter(([text]) => text !== '');
}

/** The part that has a word where it is no subject: in a person's title or a body's name, or in a title what is done to something else. */
const PERSONS: Readonly<Partial<Record<Field, Field>>> = {
  title: 'person',
  beslutning: 'beslutningPerson',
  text: 'person',
};

/** The places of a piece's words that another part has than the piece's own, with those parts; null where there are none, as nearly everywhere. */
export function rolesOf(field: Field, written: readonly WrittenWord[]): ReadonlyMap<number, Field> | null {
  const person = PERSONS[field];
  const isNamed =
    person !== undefined && written.some((word, at) => word.mayName && leadsOn(written[at + 1]));
  if (!isNamed && field !== 'title') return null;
  const told = written.flatMap(({ words, ends }) =>
    words.map(({ lower, isPerson, isBody, isName }, at) => ({
      lower: lower.word,
      isPerson,
      isBody,
      isName,
      ends: at === words.length - 1 ? ends : '',
    })),
  );
  const roles = new Map<number, Field>();
  if (field === 'title') for (const place of actsOf(told.map(({ lower }) => lower))) roles.set(place, 'act');
  if (person) for (const place of personSubjects(told)) roles.set(place, person);
  return roles.size > 0 ? roles : null;
}

/** Whether a name can go on with this: «chefen for …», «Klima- og …». */
const leadsOn = (next: WrittenWord | undefined): boolean =>
  next !== undefined && (next.words.length === 0 || LEADING_ON.has(next.words[0]?.lower.word ?? ''));
const LEADING_ON: ReadonlySet<string> = new Set(['for', 'og']);
