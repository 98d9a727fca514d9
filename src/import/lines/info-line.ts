// Lines that tell of an item's case or status instead of its matter.
import { readSagsnummer, UNMISTAKABLE_PATTERN } from '../../model/sagsnummer.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';

const CASE_LABEL = String.raw`sags?(?:[\s.-]?(?:nr|nummer|id|numre))?|journal(?:[\s.-]?(?:nr|nummer))?|j\.?\s?(?:nr|nummer)|jnr|arkivsak|esdh(?:[\s-]?sag)?|journal(?:nr|nummer)|sagnr`;
const DOCUMENT_LABEL = String.raw`dok(?:ument)?\.?\s?(?:nr|nummer|id)?|brev\s?(?:id|nr)`;
const OTHER_LABEL = String.raw`${DOCUMENT_LABEL}|dokumenter|initialer|sagsinitialer|sagsbehandler|sagsbeh|sagsansvarlig|ansvarlig|forvaltning|afdeling|status|sagsstatus|punktstatus|punkttype|sagstype|type|dagsordenstype|behandling|behandles|offentlighed|offentlig|åbent?\s*\/\s*lukket|åben(?:\s*\/\s*lukket)?\s*(?:sag|punkt)?|adgang|klassifikation|kle(?:[\s-]?(?:nr|emne))?|emneord|forberedt af|udarbejdet af|tid(?:sramme)?|varighed|(?:sagen )?afgøres (?:i|af)`;
// «afdeling 7» and «Status 2021» are text: only numbers of cases and documents need no colon.
const LABELLED = new RegExp(
  String.raw`^(?:(?:${CASE_LABEL}|${DOCUMENT_LABEL})\.?\s*(?::|\s(?=\d|#))|(?:${OTHER_LABEL})\.?\s*:)`,
  'iu',
);
const CASE_LABEL_ALONE = new RegExp(String.raw`^(?:${CASE_LABEL})\.?\s*:?$`, 'iu');
/** Whether a line is but the label of a case number. */
export const isCaseLabel = (text: string): boolean => text.length < 20 && CASE_LABEL_ALONE.test(text);
/** A case number behind its label; `value` is the number. */
export const CASE_VALUE = new RegExp(
  String.raw`(?<!\p{L})(?:${CASE_LABEL})\.?\s*:?\s*#?\s*(?<value>[\p{L}\d][\p{L}\d./_-]*\d)`,
  'giu',
);
const OPEN_STATUS =
  /^(?:åben|åbent|offentlig|offentligt|åben sag|åbent punkt|åben dagsorden|offentlig sag|offentligt punkt|åbent dagsordenspunkt)\.?$/iu;
/** Whether a line says that what it stands at is open, and nothing else. */
export const isOpenStatus = (text: string): boolean => OPEN_STATUS.test(text);
/** «Udfald Godkendt   Sag 21/2050», as the archive's own pages have it. */
const BESIDE = String.raw`(?:\s+oplægsholder\s+\p{L}.{1,60}?)?(?:\s+tidsrum\s+\d{1,2}\S*)?(?:\s+(?:protokollering(?:er)?\s+af|forbehold\s+fra)\s+\p{L}.{1,90})?$`;
const OF_CASE = String.raw`sag(?:er)?\s+\S*\d\S*(?:(?:,\s*|\s+)\S*\d\S*)*`;
const OUTCOME = new RegExp(String.raw`^udfald:?\s+\p{Lu}[\p{L} -]{3,40}?(?:\s+${OF_CASE})?${BESIDE}`, 'iu');
const CASE_AND_WHO = new RegExp(String.raw`^(?=.*(?:oplægsholder|tidsrum)\s)${OF_CASE}${BESIDE}`, 'iu');
/** Whether a line tells an item's outcome, as the archive's own pages have it. */
export const isOutcomeLine = (text: string): boolean => OUTCOME.test(text);
/** Case numbers that nothing else looks like. */
export const UNMISTAKABLE = new RegExp(
  String.raw`(?<![\p{L}\d.-])(?:${UNMISTAKABLE_PATTERN})(?![\d-])`,
  'giu',
);

/** A line about a case as it is read: without bold, closing commas and the brackets round it. */
export function bareInfo(text: string): string {
  const line = text
    .replace(/\*\*/g, '')
    .replace(/[,;]\s*$/, '')
    .trim();
  const inner = /^[([]\s*([^()[\]]*?)\s*[)\]]\.?$/.exec(line)?.[1];
  return inner !== undefined && (LABELLED.test(inner) || OPEN_STATUS.test(inner)) ? inner : line;
}

const BESIDE_INITIALS =
  /^\p{Lu}{2,8}\s?\/\s?(?<number>\d\S*\d)(?:\s+(?:åben|lukket)(?:\s+(?:sag|punkt))?)?$/iu;

/** The case number of «DIKEOL / 08/3208   ÅBEN SAG», where initials stand before it, or null. */
export function caseBeside(text: string): string | null {
  const number = BESIDE_INITIALS.exec(text)?.groups?.number ?? '';
  return readSagsnummer(number) === null ? null : number;
}

/** Whether a line tells of the item's case or status instead of its matter. */
export function isInfoLine(text: string): boolean {
  const line = bareInfo(text);
  if (line.length > 160) return false;
  if (OPEN_STATUS.test(line) || OUTCOME.test(line) || CASE_AND_WHO.test(line) || caseBeside(line) !== null)
    return true;
  if (readSagLine(line)?.malformed.length === 0) return true;
  if (!LABELLED.test(line) || /[.!?]\s+\p{Lu}\p{Ll}+\s.*[.!?]$/u.test(line)) return false;
  // «Sag nr. 14: Referat fra mødet» and «Sag nr. 14  Referat» are items' headings: a case has a longer number.
  if (/^[Ss]ag(?:\s*[Nn]r)?\.?\s*:?\s*\d{1,3}\s+(?!(?:Åben|Åbent|Lukket)(?!\p{L}))\p{Lu}\p{Ll}/u.test(line))
    return false;
  return !/^sag(?:\s*nr)?\.?\s*:?\s*\d{1,3}(?:\s*(?:[.:)–-](?!\d)|$)|\s+[/|]\s)/iu.test(line);
}
