// What an item says of the minutes that it approves, read out of its own words.
import type { IsoDate } from '../../model/brand.ts';
import type { BodyPart, ParsedAfsnit, ParsedMeeting, ParsedPunkt, Reference } from '../../model/parsed.ts';
import type { ApprovalClaim } from '../../model/summary.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { DATE_PATTERN, expandDateLists, readWrittenDate } from '../../parse/references/date-forms.ts';
import type { Finding } from '../../parse/udfald/finding.ts';
import { readFindings } from '../../parse/udfald.ts';
import { namesOtherBody } from './other-body.ts';

/** «referat», «mødereferat», «beslutningsprotokol»; «ført til protokol» and «protokoltilførsel» are no minutes. */
const MINUTES = new Pattern(
  /(?<!\p{L})(?<!til\s)(?:[\p{L}-]*referat(?:et|er|erne|ets)?|[\p{L}-]*protokol(?:len|ler|lerne|lens)?)(?!\p{L})/iu,
);
/** What all of these have, and most texts have not. */
const MAYBE_MINUTES = /referat|protokol/iu;
const AGENDA = new Pattern(/(?<!\p{L})dagsorden/iu);
const LATEST = new Pattern(
  String.raw`${MINUTES.source}(?:[^.;\n]{0,60}?)(?<!\p{L})(?:fra|af)\s+(?:det\s+)?(?:seneste|sidste|forrige|foregående)\s+(?:\p{L}+\s+)?\p{L}*møde(?:t)?(?!\p{L})`,
  'iu',
);
const NOT_THERE =
  /(?<!\p{L})(?:mangler|foreligger ikke|udestår|afventer|eftersendes|trukket|udgår)(?!\p{L})/iu;

/** The minutes that an item approves; null when it approves none. */
export function approvalClaim(punkt: ParsedPunkt, meeting: ParsedMeeting): ApprovalClaim | null {
  if (punkt.lukket || (punkt.udfald !== 'godkendt' && punkt.udfald !== 'delvist-godkendt')) return null;
  const parts = punkt.afsnit.filter(({ kind, date }) => {
    const isOwn = date === null || date === meeting.date;
    return (
      isOwn && ['indledning', 'anledning', 'indstilling', 'beslutning', 'sagsfremstilling'].includes(kind)
    );
  });
  const decision = parts
    .filter(({ kind }) => kind === 'beslutning')
    .map(({ text }) => text)
    .join('\n');
  const whole = `${punkt.kortTitel}\n${parts.map(({ text }) => text).join('\n')}`;
  if (!MAYBE_MINUTES.test(whole) || !MINUTES.test(whole)) return null;
  const findings = readFindings(decision);
  const held = heldBack(decision, findings);
  if (!approvesMinutes(findings, held)) return null;
  const notNow = new Set(held.flatMap((text) => datesIn(text, meeting)));
  const dates = [...datesOfMinutes(whole, parts, meeting)].filter((date) => !notNow.has(date));
  const latest = dates.length === 0 && namesLatest(whole, meeting);
  return dates.length > 0 || latest ? { dates, latest } : null;
}

/** Whether a decision approves minutes here and now; one that names only the agenda approves only the agenda. */
function approvesMinutes(findings: readonly Finding[], held: readonly string[]): boolean {
  const approving = findings.filter(
    ({ meaning, holds, about }) => holds && meaning === 'approve' && about !== 'amendment',
  );
  if (approving.some(({ text }) => MINUTES.test(text))) return true;
  if (held.length > 0) return false;
  // Nothing is read of a decision whose outcome is only stated.
  return findings.length === 0 || approving.some(({ text }) => !AGENDA.test(text));
}

/** What a decision says of minutes that it does not approve. */
const heldBack = (decision: string, findings: readonly Finding[]): string[] => [
  ...findings
    .filter(
      ({ meaning, holds, text }) =>
        MINUTES.test(text) && !(holds && meaning === 'approve') && meaning !== 'discuss',
    )
    .map(({ text }) => text),
  ...sentencesOf(decision).filter((sentence) => MINUTES.test(sentence) && NOT_THERE.test(sentence)),
];

const sentencesOf = (text: string): string[] => text.split(/\n+|[.;!?]\s+(?=\p{Lu})/u);

const DATES = new Pattern(DATE_PATTERN, 'giu');

const read = (written: string, meeting: ParsedMeeting): IsoDate | null =>
  readWrittenDate(written, { date: meeting.date, direction: 'before' });

const datesIn = (text: string, meeting: ParsedMeeting): (IsoDate | null)[] =>
  DATES.all(expandDateLists(text)).map(([written]) => read(written, meeting));

/** The dates that stand after «referat» in a sentence, but for those of another forum's meeting. */
function datesOfMinutes(whole: string, parts: readonly ParsedAfsnit[], meeting: ParsedMeeting): Set<IsoDate> {
  const references = parts.flatMap(({ body }) => body.filter(isMeeting));
  const elsewhere = new Set(references.filter((one) => one.forum?.slug !== meeting.forum).map(dateOf));
  const here = new Set(references.filter((one) => one.forum?.slug === meeting.forum).map(dateOf));
  const dates = sentencesOf(whole).flatMap((sentence) => {
    const at = sentence.search(MINUTES);
    const rest = at < 0 ? '' : expandDateLists(sentence.slice(at));
    let from = 0;
    return DATES.all(rest).flatMap((match) => {
      const date = read(match[0], meeting);
      const behind = rest.slice(match.index + match[0].length);
      const around = `${rest.slice(from, match.index)} ${/^,?\s*(?:fra|i|af)\s+\S+/iu.exec(behind)?.[0] ?? ''}`;
      from = match.index + match[0].length;
      return date === null || (namesOtherBody(around, meeting.forum) && !here.has(date)) ? [] : [date];
    });
  });
  return new Set(dates.filter((date) => !elsewhere.has(date)));
}

function namesLatest(whole: string, meeting: ParsedMeeting): boolean {
  const found = LATEST.exec(whole);
  if (!found) return false;
  const behind = whole.slice(found.index + found[0].length);
  return !namesOtherBody(`${found[0]} ${/^\s+(?:i|for)\s+\S+/iu.exec(behind)?.[0] ?? ''}`, meeting.forum);
}

const dateOf = ({ target }: Reference): string => target.slice(-10);

const isMeeting = (part: BodyPart): part is Reference =>
  typeof part !== 'string' && part.type === 'reference' && part.kind === 'meeting';
