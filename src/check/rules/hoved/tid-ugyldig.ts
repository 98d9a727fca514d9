import { readClock } from '../../../model/time/danish-date.ts';
import { endsNextDay } from '../../../model/time/meeting-end.ts';
import type { FrontMatterEntry } from '../../../parse/head/facts.ts';
import { readTid } from '../../../parse/head/header.ts';
import { fileRule, filledEntriesOf } from '../../rule.ts';

/** The time that was meant, as `09:00-11:30`, or null. */
export function meantTime(source: string): string | null {
  const bare = source
    .replace(/^["']|["']$/g, '')
    .replace(/^(?:fra\s+)?(?=kl|\d)/i, '')
    .replace(/\bkl\.?\s*/gi, '')
    .replace(/(?<=\d[.:]\d{2})[.:]00(?!\d)/g, '');
  const parts = bare.split(/\s*(?:[-‐‑‒–—−]|til)\s*/u);
  const clocks = parts.map((part) => readClock(part.replace(/^(\d{2})(\d{2})$/, '$1:$2')));
  return parts.length <= 2 && clocks.every((clock) => clock !== null) ? clocks.join('-') : null;
}

interface Advice {
  readonly message: string;
  readonly note: string;
}

function problem({ value, quoted, source }: FrontMatterEntry): Advice | null {
  const better = meantTime(source);
  const note = better ? `Skriv \`tid: "${better}"\`.` : 'Skriv `tid: "09:00"` eller `tid: "09:00-11:30"`.';
  const tid = readTid(value);
  if (!tid) return { message: `\`${source}\` er ikke et tidspunkt, som arkivet kan læse.`, note };
  if (tid.end && tid.end <= tid.start && !endsNextDay(tid.start, tid.end)) {
    const order =
      'Skriv først, hvornår mødet begynder, så hvornår det slutter: `tid: "09:00-11:30"`. Et møde, der begynder efter kl. 12, må slutte indtil kl. 06 næste morgen.';
    return { message: `Mødet slutter ikke efter, at det begynder: \`${source}\`.`, note: order };
  }
  if (quoted) return null;
  return {
    message: `Tiden \`${source}\` mangler anførselstegn; andre programmer læser den som et tal.`,
    note,
  };
}

/** A time is written "09:00" or "09:00-11:30", in quotes, since YAML 1.1 reads 09:00 as 540. */
export const tidUgyldig = fileRule('tid-ugyldig', 'fejl', (facts) =>
  filledEntriesOf(facts, 'tid').flatMap((entry) => {
    const advice = problem(entry);
    return advice ? [{ place: entry.valuePlace, ...advice }] : [];
  }),
);
