// What an item says of the minutes that it approves, read out of its own words.
import type { IsoDate } from '../model/brand.ts';
import type { BodyPart, ParsedAfsnit, ParsedMeeting, ParsedPunkt, Reference } from '../model/parsed.ts';
import type { ApprovalClaim } from '../model/summary.ts';
import { DATE_PATTERN, expandDateLists, readWrittenDate } from '../parse/date-forms.ts';

const MINUTES = /\breferat(?:et|er|erne)?\b/iu;
const LATEST =
  /\breferat(?:et|er|erne)?\b(?:[^.;\n]{0,60}?)\b(?:fra|af)\s+(?:det\s+)?(?:seneste|sidste|forrige|foregående)\s+(?:\p{L}+\s+)?møde/iu;
const HELD_BACK =
  /\breferat\p{L}*[^.\n]*\b(?:udsat|udsættes|udskydes|udskudt|ikke\s+godkend\p{L}*|afvist|trukket)\b|\bikke\s+(?:at\s+)?godkend\p{L}*[^.\n]*\breferat/iu;

/** The minutes that an item approves; null when it approves none. */
export function approvalClaim(punkt: ParsedPunkt, meeting: ParsedMeeting): ApprovalClaim | null {
  if (punkt.lukket || punkt.udfald !== 'godkendt') return null;
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
  if (!MINUTES.test(whole) || !approvesMinutes(decision)) return null;
  const dates = [...datesOfMinutes(whole, parts, meeting)];
  const latest = dates.length === 0 && LATEST.test(whole);
  return dates.length > 0 || latest ? { dates, latest } : null;
}

/** A decision that names only the agenda approves only the agenda. */
function approvesMinutes(decision: string): boolean {
  if (HELD_BACK.test(decision)) return false;
  return MINUTES.test(decision) || !/\bdagsorden/iu.test(decision);
}

const DATES = new RegExp(DATE_PATTERN, 'giu');

/** The dates that stand after «referat» in a sentence, but for those of another forum's meeting. */
function datesOfMinutes(whole: string, parts: readonly ParsedAfsnit[], meeting: ParsedMeeting): Set<IsoDate> {
  const elsewhere = new Set(
    parts.flatMap(({ body }) =>
      body.flatMap((part) => (isElsewhere(part, meeting) ? [part.target.slice(-10)] : [])),
    ),
  );
  const dates = whole.split(/\n+|[.;!?]\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const at = sentence.search(MINUTES);
    const rest = at < 0 ? '' : expandDateLists(sentence.slice(at));
    return [...rest.matchAll(DATES)].map(([written]) =>
      readWrittenDate(written, { date: meeting.date, direction: 'before' }),
    );
  });
  return new Set(dates.filter((date) => date !== null && !elsewhere.has(date)) as IsoDate[]);
}

function isElsewhere(part: BodyPart, { forum }: ParsedMeeting): part is Reference {
  return (
    typeof part !== 'string' &&
    part.type === 'reference' &&
    part.kind === 'meeting' &&
    part.forum?.slug !== forum
  );
}
