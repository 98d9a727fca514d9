import { readClock } from '../../model/danish-date.ts';
import type { FrontMatterEntry } from '../../parse/facts.ts';
import { readTid } from '../../parse/header.ts';
import { entriesOf, fileRule } from '../rule.ts';

function meant(source: string): string | null {
  const bare = source.replace(/^["']|["']$/g, '').replace(/^kl\.?\s*/i, '');
  const parts = bare.split(/\s*(?:-|–|til)\s*/);
  const clocks = parts.map((part) => readClock(part));
  return parts.length <= 2 && clocks.every((clock) => clock !== null) ? clocks.join('-') : null;
}

function problem({ value, quoted, source }: FrontMatterEntry): string | null {
  if (!readTid(value)) return `\`${source}\` er ikke et tidspunkt, som arkivet kan læse.`;
  const tid = readTid(value);
  if (tid?.end && tid.end <= tid.start) return `Mødet slutter, før det begynder: \`${source}\`.`;
  return quoted ? null : `Tiden \`${source}\` mangler anførselstegn; andre programmer læser den som et tal.`;
}

/** A time is written "09:00" or "09:00-11:30", in quotes, since YAML 1.1 reads 09:00 as 540. */
export const tidUgyldig = fileRule('tid-ugyldig', 'fejl', (facts) =>
  entriesOf(facts, 'tid').flatMap((entry) => {
    const message = problem(entry);
    if (!message) return [];
    const better = meant(entry.source);
    const note = better ? `Skriv \`tid: "${better}"\`.` : 'Skriv `tid: "09:00"` eller `tid: "09:00-11:30"`.';
    return [{ place: entry.valuePlace, message, note }];
  }),
);
