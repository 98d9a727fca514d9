import type { IsoDate } from '../../model/brand.ts';
import type { AfsnitKind, ForumName } from '../../model/parsed.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { WEEKDAYS } from '../../model/time/danish-date.ts';
import { DATE_PATTERN, readWrittenDate } from '../references/date-forms.ts';
import { afsnitKindOf, normalizeHeading, PUBLISHED_DECISION } from './afsnit-kinds.ts';

/** What a section's heading says: its kind and, for a decision, the forum and date it names. */
export interface HeadingMeaning {
  readonly kind: AfsnitKind;
  readonly forumText: string | null;
  readonly date: IsoDate | null;
}

const DATED_DECISION = new Pattern(
  String.raw`^beslutning(?:er)?(?:\s+(?:i|fra|truffet i))?(?:\s+(?!den\s|d\.|(?:${WEEKDAYS.join('|')})\s)(?<forum>\p{L}[^\d]*?))?\s*,?\s*(?<date>${DATE_PATTERN})(?:\s*,?\s*(?:pkt|punkt|sag)\.?\s*(?:nr\.?\s*)?\d+)?$`,
  'iu',
);
const FORUM_DECISION = /^beslutning\s+(?:i|fra)\s+(?<forum>[^\d]+)$/iu;
const WITH_NUMBER = /^beslutning\s+(?:i|fra|truffet|den|d\.|\d).*\d/iu;

/** «Udvalgets beslutning», «Havnedirektørens indstilling»: whose it is stands before the word. */
const OWNED =
  /^(?:\p{L}[\p{L}-]*\s+){0,4}\p{L}[\p{L}-]*s\s+(?:(?:endelige|foreløbige|supplerende|ændrede)\s+)?(?<word>beslutning|indstilling|konklusion|anbefaling|vedtagelse|afgørelse|(?<=(?:forvaltning|administration|sekretariat|direktion|direktør|chef|leder|arkitekt)(?:en|et)?s\s)forslag)(?<rest>(?:\s|,).*)?$/iu;
/** «Havnedirektøren indstiller» over what is recommended. */
const RECOMMENDS =
  /^(?:\p{L}[\p{L},-]*\s+){1,6}(?:indstiller|anbefaler|foreslår|henstiller)(?:\s+(?:til\s+[^.]{3,60}|at|følgende|derfor))?$/iu;
/** «Bestyrelsen besluttede» over what was. */
const DECIDES = /^(?:\p{L}[\p{L}-]*\s+){1,4}(?:besluttede|beslutter|vedtog|vedtager|konkluderede)$/iu;
/** «Indstilling fra afdelingen for Teknik». */
const RECOMMENDED_BY = /^indstilling(?:er)?\s+(?:fra|til)\s+\p{L}.{2,80}$/iu;
/** «Økonomiudvalget den 3. maj 2017»: the body and its day alone over what it decided. */
const BODY_DECIDED = new RegExp(
  String.raw`^(?<forum>\p{Lu}[\p{L}&, -]{0,60}?(?:udvalg|råd|bestyrelse|kommission|nævn|komité|magistrat|direktion)(?:et|en|n)?),?\s+(?:den\s+|d\.\s?)(?<date>${DATE_PATTERN})$`,
  'u',
);
/** «Behandling i Havneudvalget den 10. september 2020, pkt. 4»: what another body, or an earlier meeting, decided. */
const TREATED = new RegExp(
  String.raw`^(?:tidligere\s+)?behandl(?:ing|et|es)\s+i\s+(?<forum>\p{L}[^\d]*?)\s*,?\s*(?:(?<date>${DATE_PATTERN})(?:\s*,?\s*(?:pkt|punkt|sag)\.?\s*(?:nr\.?\s*)?\d+)?)?$`,
  'iu',
);
const DISSENT =
  /^(?:protokoltilførsel|mindretalsudtalelse|særstandpunkt|protokolbemærkning)(?:er)?\s+(?:fra|af|ved)\s+\S.{0,80}$/iu;

/** The forms that are more than a known word. */
function formOf(text: string): HeadingMeaning | null {
  if (text.length > 140) return null;
  const treated = (TREATED.exec(text) ?? BODY_DECIDED.exec(text))?.groups;
  if (treated) {
    const date = treated.date ? readWrittenDate(treated.date, null) : null;
    return treated.date && !date ? null : { kind: 'beslutning', forumText: treated.forum ?? null, date };
  }
  const owned = OWNED.exec(text)?.groups;
  if (owned?.word) {
    const kind = /^(?:indstilling|anbefaling|forslag)$/iu.test(owned.word) ? 'indstilling' : 'beslutning';
    if (!owned.rest) return { kind, forumText: null, date: null };
    const meaning = readAfsnitHeading(`beslutning ${owned.rest.replace(/^[\s,]+/, '')}`);
    if (meaning.kind === 'beslutning')
      return kind === 'beslutning' ? { ...meaning, forumText: null } : { kind, forumText: null, date: null };
    return null;
  }
  if (RECOMMENDS.test(text) || RECOMMENDED_BY.test(text))
    return { kind: 'indstilling', forumText: null, date: null };
  if (DECIDES.test(text)) return { kind: 'beslutning', forumText: null, date: null };
  return DISSENT.test(text) ? { kind: 'protokollering', forumText: null, date: null } : null;
}

/** Reads a section's heading: `Økonomi`, `BESLUTNING I CHEFFORUM DEN 16-12-2013`, `Tidsplan`. */
export function readAfsnitHeading(heading: string): HeadingMeaning {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').replace(/\s*:$/, '').trim();
  const known = afsnitKindOf(text);
  if (known) return { kind: known, forumText: null, date: null };
  if (normalizeHeading(text) === PUBLISHED_DECISION)
    return { kind: 'beslutning', forumText: null, date: null };
  const dated = DATED_DECISION.exec(text)?.groups;
  const date = dated?.date ? readWrittenDate(dated.date, null) : null;
  if (dated && date) return { kind: 'beslutning', forumText: dated.forum ?? null, date };
  const forum = FORUM_DECISION.exec(text)?.groups?.forum;
  if (forum) return { kind: 'beslutning', forumText: forum, date: null };
  return formOf(text) ?? { kind: 'andet', forumText: null, date: null };
}

/** Whether a heading speaks of a dated decision whose date cannot be read: no such day, another weekday, no year. */
export function hasUnreadableDate(heading: string): boolean {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  return WITH_NUMBER.test(text) && readAfsnitHeading(text).kind === 'andet';
}

/** The forum a heading names, resolved by the given look-up. */
export function headingForum(
  meaning: HeadingMeaning,
  resolve: (text: string) => ForumName,
): ForumName | null {
  return meaning.forumText ? resolve(meaning.forumText) : null;
}
