// What tells a file, or what is read of it, from any other.
import type { Removals } from '../model/fjernelse.ts';
import type { Reference } from '../model/parsed.ts';
import type { AfsnitSummary, MeetingSummary } from '../model/summary.ts';
import { digest } from './digest.ts';

/** What a file is kept under: it is read anew when something else is taken down, though most come out as they were. */
export const sourceKey = (job: string, { mark }: Removals): string => (mark === '' ? job : digest(job, mark));

/** Of a file's text below its head; the same for texts that are the same but for white space. */
export const bodyKeyOf = (text: string): string =>
  digest(
    text
      .replace(/^\uFEFF?---[\s\S]*?\n---[^\n]*/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Of all that other pages than its meeting's own tell of a file; where in it a reference stands is told in messages alone. */
export const summaryKeyOf = (summary: MeetingSummary | null): string =>
  digest(JSON.stringify(summary && withoutPlaces(summary)));

function withoutPlaces({ punkter, ...meeting }: MeetingSummary): object {
  const afsnit = ({ headingReference, loose }: AfsnitSummary): object[] => [
    ...(headingReference ? [withoutPlace(headingReference)] : [{}]),
    ...loose.map((part) => (part.type === 'reference' ? withoutPlace(part) : part)),
  ];
  return { ...meeting, punkter: punkter.map((punkt) => ({ ...punkt, afsnit: punkt.afsnit.map(afsnit) })) };
}

const withoutPlace = ({ place, ...reference }: Reference): object => reference;
