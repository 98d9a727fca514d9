// The item by which a meeting approves the minutes of the last one.

import type { ParsedMeeting } from '../../src/model/parsed.ts';
import { longDate } from '../../src/model/time/danish-date.ts';
import { DATE_PATTERN } from '../../src/parse/references/date-forms.ts';
import type { DraftItem } from './draft.ts';
import type { PastMeeting } from './history.ts';
import { writtenItems } from './items-in.ts';

const MINUTES = /referat|protokol/iu;
const DATES = new RegExp(DATE_PATTERN, 'giu');

/** Whether an item is one of those by which a forum approves minutes. */
export const isApproval = ({
  titel,
  kortTitel,
}: {
  readonly titel: string;
  readonly kortTitel: string;
}): boolean => /godkend/iu.test(kortTitel) && MINUTES.test(titel);

/** A date as editors write it. */
const dateText = (meeting: ParsedMeeting): string => longDate(meeting.date).replaceAll('\u00a0', ' ');

/** An item of the forum's own, with the minutes' new date in its title and in its recommendation. */
export function approvalOf(
  item: DraftItem,
  minutes: ParsedMeeting,
  history: readonly PastMeeting[],
): DraftItem {
  const date = dateText(minutes);
  const titel = withDate(item.titel, date) ?? item.titel;
  const written = [...history]
    .reverse()
    .flatMap(({ meeting, text }) => writtenItems(meeting, text))
    .find(({ punkt }) => isApproval(punkt));
  const sections = (written?.sections ?? [])
    .filter(
      ({ heading }) => heading !== null && /^(?:anledning|sagsfremstilling|indstilling)$/i.test(heading),
    )
    .map(({ heading, text }) => ({ heading: heading ?? '', text: withDate(text, date) ?? text }));
  const told = titel.includes(date) || sections.some(({ text }) => text.includes(date));
  const own = {
    heading: 'Indstilling',
    text: `Det indstilles, at referatet fra mødet den ${date} godkendes.`,
  };
  return {
    ...item,
    titel,
    sections: told ? sections : [...sections.filter(({ heading }) => heading !== 'Indstilling'), own],
  };
}

/** An item of ours, for a forum that has none. */
export const newApproval = (minutes: ParsedMeeting, prefix: string): DraftItem => ({
  titel: `${prefix}Godkendelse af referatet fra mødet den ${dateText(minutes)}`,
  sagsnumre: [],
  sections: [],
});

/** What names the minutes of several meetings. */
const SEVERAL = /referaterne|protokollerne|møderne|begge/iu;
/** From the word for minutes on. */
const FROM_MINUTES = /(?:møde|beslutnings)?(?:referat|protokol)\p{L}*.*$/iu;

/** A text whose dates of minutes are this one; null where it names none. What named several meetings names one. */
function withDate(text: string, date: string): string | null {
  const lines = text.split('\n').map((line) => {
    const found = MINUTES.test(line) ? [...line.matchAll(DATES)] : [];
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return line;
    const [before, behind] = [line.slice(0, first.index), line.slice(last.index + last[0].length)];
    if (found.length > 1 || SEVERAL.test(before))
      return `${before.replace(FROM_MINUTES, `referatet fra mødet den ${date}`)}${behind}`;
    return `${before}${/^den\s/iu.test(first[0]) ? 'den ' : ''}${date}${behind}`;
  });
  const changed = lines.join('\n');
  return changed === text && !text.includes(date) ? null : changed;
}
