// What a front matter closes.
import type { ClosedLineFact, FrontMatterEntry } from '../head/facts.ts';
import { FRONT_MATTER_KEYS } from '../head/header.ts';
import { closedLine } from './line.ts';

const OWN_KEYS: readonly string[] = FRONT_MATTER_KEYS.filter((key) => key !== 'status' && key !== 'type');

/** What a front matter says of the whole meeting that closes it: `status: lukket`, `fortroligt: ja`. */
export function closedEntries(entries: readonly FrontMatterEntry[]): ClosedLineFact[] {
  return entries
    .filter(({ key, value }) => !OWN_KEYS.includes(key.toLowerCase()) && closesAll(key, value))
    .map(({ keyPlace }) => ({ kind: 'hoved', nummer: null, place: keyPlace }));
}

function closesAll(key: string, value: unknown): boolean {
  const said = value === true ? 'ja' : value === false ? 'nej' : typeof value === 'string' ? value : '';
  const kind = closedLine(`${key}: ${said}`, {
    isHeading: false,
    isLead: true,
    isBilag: false,
  });
  return kind !== null && kind !== 'aabning';
}
