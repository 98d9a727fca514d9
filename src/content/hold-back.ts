// What was taken down is held back here, before anything else is made of a file: its meeting, its items, its links.
import { linkedFile } from '../archive/attachments/attachments.ts';
import { meetingUrl, punktUrl } from '../archive/urls.ts';
import type { Fjernelse, HeldBack, Removals, RemovedPunkt, TextMark } from '../model/fjernelse.ts';
import { FILE_START, type ParsedMeeting, type ParsedPunkt, type Place } from '../model/parsed.ts';
import { isStanding } from '../model/standing.ts';
import { isSameText, type ReadText, readText } from '../parse/fjernet/text-mark.ts';
import type { SourceFacts } from '../parse/head/facts.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** A file without what was taken down, what of it is held back, and the lines that nothing else may be said of. */
export interface Filtered {
  readonly file: ParsedFile;
  readonly held: readonly HeldBack[];
  /** Whether a place is in a text that is held back. */
  readonly isHeld: (place: Place) => boolean;
}

/** A text of so few words at an address that was taken down is what one leaves there to tell of that. */
const LEFT_BEHIND = 12;

/** The words of an item by which it is known again. */
export const punktText = ({ titel, afsnit }: ParsedPunkt): ReadText =>
  readText([titel, ...afsnit.flatMap(({ overskrift, text }) => [overskrift ?? '', text])].join('\n'));

/** The words of a meeting by which it is known again; what stands on every agenda is none of them. */
export const meetingText = ({ punkter }: ParsedMeeting): ReadText =>
  readText(
    punkter
      .filter(({ kortTitel }) => !isStanding(kortTitel))
      .flatMap(({ titel, afsnit }) => [
        titel,
        ...afsnit.flatMap(({ overskrift, text }) => [overskrift ?? '', text]),
      ])
      .join('\n'),
  );

/** Holds back what was taken down. */
export function holdBack(file: ParsedFile, removals: Removals): Filtered {
  const { meeting, facts } = file;
  if (!meeting || removals.list.length === 0) return { file, held: [], isHeld: () => false };
  const whole = wholeHeld(meeting, removals.list);
  if (whole)
    return {
      file: { ...file, meeting: null, facts: { ...facts, links: [] } },
      held: [whole],
      isHeld: () => true,
    };
  const punkter = punkterHeld(meeting, facts, removals.list);
  const links = linksHeld(meeting, facts, removals);
  const own = removals.list.filter(({ art, adresse }) => art === 'punkt' && isIn(adresse, meeting));
  const fjernede = removedPunkter(punkter, own);
  if (fjernede.length === 0 && links.length === 0) return { file, held: [], isHeld: () => false };
  const numbers = new Set(fjernede.map(({ nummer }) => nummer));
  const hidesSource =
    numbers.size > 0 || (meeting.kilde !== null && fileRemoval(meeting, meeting.kilde, removals) !== null);
  return {
    file: {
      ...file,
      meeting: {
        ...meeting,
        kilde: hidesSource ? null : meeting.kilde,
        punkter: meeting.punkter.filter(({ nummer }) => !numbers.has(nummer)),
        fjernede,
      },
    },
    held: [...punkter, ...links],
    isHeld: placesOf(facts, numbers),
  };
}

const isIn = (adresse: string, { id }: ParsedMeeting): boolean => adresse.startsWith(`${meetingUrl(id)}#`);

const heldAs = (
  { adresse, art, dato, grund }: Fjernelse,
  url: string,
  hvordan: HeldBack['hvordan'],
  place: Place,
  fil: string | null = null,
): HeldBack => ({ adresse, art, dato, grund, url, hvordan, place, fil });

function wholeHeld(meeting: ParsedMeeting, list: readonly Fjernelse[]): HeldBack | null {
  const url = meetingUrl(meeting.id);
  const moeder = list.filter(({ art }) => art === 'moede');
  if (moeder.length === 0) return null;
  const text = meetingText(meeting);
  const own = moeder.find(({ adresse }) => adresse === url);
  if (own) return heldAs(own, url, isLeft(own.aftryk, text) ? 'rest' : 'andet', FILE_START);
  const again = moeder.find((fjernelse) => isAgain(fjernelse, fjernelse.aftryk, text, url, meeting));
  return again ? { ...heldAs(again, url, 'igen', FILE_START), art: 'moede' } : null;
}

/** Whether a text is what was taken down, as far as can be told, or so little that it only tells of that. */
const isLeft = (mark: TextMark | null, text: ReadText): boolean =>
  mark === null || text.words.length <= LEFT_BEHIND || isSameText(mark, text);

function isAgain(
  { kunHer, adresse, undtagen }: Fjernelse,
  mark: TextMark | null,
  text: ReadText,
  url: string,
  meeting: ParsedMeeting,
): boolean {
  const isExempt = undtagen.includes(url) || undtagen.includes(meetingUrl(meeting.id));
  const isNear = adresse.startsWith(`/${meeting.forum}/${meeting.date}`);
  return mark !== null && !isExempt && (!kunHer || isNear) && isSameText(mark, text);
}

function punkterHeld(
  meeting: ParsedMeeting,
  facts: SourceFacts,
  list: readonly Fjernelse[],
): (HeldBack & { readonly nummer: number })[] {
  const texts = list.filter(({ art }) => art !== 'bilag');
  if (texts.length === 0) return [];
  return meeting.punkter.flatMap((punkt) => {
    const { nummer, kortTitel } = punkt;
    const url = punktUrl(meeting.id, nummer);
    const place = facts.punkter.find((fact) => fact.nummer === nummer)?.place ?? FILE_START;
    const text = punktText(punkt);
    const own = texts.find(({ adresse }) => adresse === url);
    if (own) return [{ ...heldAs(own, url, isLeft(own.aftryk, text) ? 'rest' : 'andet', place), nummer }];
    if (isStanding(kortTitel)) return [];
    const again = texts.find((fjernelse) =>
      (fjernelse.art === 'moede' ? fjernelse.punkter : [fjernelse.aftryk]).some((mark) =>
        isAgain(fjernelse, mark, text, url, meeting),
      ),
    );
    return again ? [{ ...heldAs(again, url, 'igen', place), art: 'punkt' as const, nummer }] : [];
  });
}

/** Those that are held back, and those whose text is gone from the file already. */
function removedPunkter(
  held: readonly (HeldBack & { readonly nummer: number })[],
  own: readonly Fjernelse[],
): RemovedPunkt[] {
  const byNumber = new Map<number, RemovedPunkt>();
  for (const { nummer, dato, grund } of [...own.map(numbered), ...held])
    byNumber.set(nummer, { nummer, dato, grund });
  return [...byNumber.values()].sort((a, b) => a.nummer - b.nummer);
}

const numbered = (fjernelse: Fjernelse): Fjernelse & { readonly nummer: number } => ({
  ...fjernelse,
  nummer: Number(/(\d+)$/.exec(fjernelse.adresse)?.[1]),
});

/** The take-down of a file that a meeting links to; null where it was not taken down. */
export function fileRemoval(
  meeting: Pick<ParsedMeeting, 'path' | 'id'>,
  link: string,
  { list, files }: Removals,
): Fjernelse | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(link)) return null;
  const { from, url } = linkedFile(meeting, link);
  const own = list.find(({ art, adresse }) => art === 'bilag' && adresse === url);
  const known = Object.hasOwn(files, from) ? files[from] : undefined;
  return own ?? (known && !known.undtagen.includes(url) ? known : null);
}

function linksHeld(meeting: ParsedMeeting, facts: SourceFacts, removals: Removals): HeldBack[] {
  if (!removals.list.some(({ art }) => art === 'bilag')) return [];
  const kilde = facts.frontMatter.entries.find(({ key }) => key === 'kilde');
  const kilder = kilde && meeting.kilde ? [{ url: meeting.kilde, place: kilde.valuePlace }] : [];
  return [...kilder, ...facts.links].flatMap(({ url: link, place }): HeldBack[] => {
    const removal = fileRemoval(meeting, link, removals);
    if (!removal) return [];
    const { from, url } = linkedFile(meeting, link);
    const isSame = Object.hasOwn(removals.files, from);
    const hvordan = removal.adresse !== url ? 'igen' : isSame ? 'rest' : 'andet';
    return [heldAs(removal, url, hvordan, place, from)];
  });
}

/** Whether a place lies in one of these items: from its heading to the next that begins one. */
function placesOf(facts: SourceFacts, numbers: ReadonlySet<number>): (place: Place) => boolean {
  const begins = [
    ...facts.punkter.map(({ nummer, place }) => ({ line: place.start.line, isHeld: numbers.has(nummer) })),
    ...facts.unexpectedHeadings
      .filter(({ depth }) => depth < 3)
      .map(({ place }) => ({ line: place.start.line, isHeld: false })),
  ].sort((a, b) => a.line - b.line);
  return ({ start }) => begins.findLast(({ line }) => line <= start.line)?.isHeld ?? false;
}
