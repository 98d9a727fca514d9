// What is said in the terminal while the archive is worked on.
import type { VFileMessage } from 'vfile-message';
import { report, summary } from '../../src/diagnostics/report.ts';
import { shortDate } from '../../src/model/time/danish-date.ts';
import { counted, secondsText } from '../build/stages.ts';
import { called } from '../cli/called.ts';
import type { Reading } from './live-archive.ts';

/** More faults at once are counted only: they are not what one is working on. */
const MOST = 20;
const CHECK = `\`${called('check')}\` viser dem.`;

/** What a server says to whom it does not answer. */
export const serverWords = {
  otherHost:
    'Arkivet vises kun på http://localhost og de navne, serveren er startet med. Skal det ses under et andet navn, så start med --host NAVN.',
  outside: 'Adressen fører ud af arkivet.',
};

/** What changed between two readings: `Byrådet 10-10-2019 ændret`. */
export function changeText(before: Reading | null, after: Reading): string {
  const [path, ...more] = after.changed;
  if (path === undefined || more.length > 0) return `${counted(after.changed.length, 'fil', 'filer')} ændret`;
  const [was, is] = [before, after].map((reading) => reading?.content.entries.has(path) ?? false);
  return `${nameOf(path, after) ?? nameOf(path, before) ?? path} ${was ? (is ? 'ændret' : 'fjernet') : 'tilføjet'}`;
}

/** How long a change took to be shown. */
export const shownText = (seconds: number): string => (seconds < 0.05 ? 'under 0,1 s' : secondsText(seconds));

/** A meeting as its editor calls it; null for another file, and for one that cannot be read. */
function nameOf(path: string, reading: Reading | null): string | null {
  const meeting = reading?.content.files.find((file) => file.path === path)?.summary;
  const forum = reading?.content.config?.forummer.find(({ slug }) => slug === meeting?.forum);
  if (!meeting || !forum) return null;
  const sequence = meeting.sequence > 1 ? ` (${meeting.sequence})` : '';
  return `${forum.navn} ${shortDate(meeting.date).replaceAll('\u2011', '-')}${sequence}`;
}

/** The faults that have not been told before; null where there are none. */
export function newsText(
  before: readonly VFileMessage[],
  after: readonly VFileMessage[],
  root: string,
): string | null {
  const told = new Set(before.map(markOf));
  const news = after.filter((message) => !told.has(markOf(message)));
  if (news.length === 0) return null;
  return news.length > MOST ? `${summary(news)}: ${CHECK}` : report(news, 'text', root);
}

/** A fault is the same also when it stands some lines further down. */
const markOf = ({ file, ruleId, reason }: VFileMessage): string => [file, ruleId, reason].join('\n');
