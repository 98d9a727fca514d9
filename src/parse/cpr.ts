// Where a content file holds CPR numbers and what else may be a person's own, with what its head says of them.
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Place } from '../model/parsed.ts';
import { cprInSource, cprInText } from '../personal/cpr/cpr.ts';
import { isMark } from '../personal/cpr/mark.ts';
import { privateIn } from '../personal/private/private.ts';
import type {
  ClosedLineFact,
  CprFact,
  FrontMatterEntry,
  MarkFact,
  PrivatePlace,
  PunktFact,
  SettingsFacts,
} from './head/facts.ts';
import { normalizeSource, type Source, sourceOf } from './head/source.ts';

/** Where CPR numbers stand in a text as it is written and as it is shown. */
export const cprPlaces = (source: Source): Place[] => cprFacts(source, []).map(({ place }) => place);

/** The CPR numbers of a content file; a value of its head may be written so that only YAML shows its number. */
export function cprFacts(source: Source, entries: readonly FrontMatterEntry[]): CprFact[] {
  const meant = entries.flatMap(({ key, value, valuePlace }) =>
    cprInText(`${key}: ${textOf(value)}`).map(
      ({ tier, mark }): CprFact => ({ place: valuePlace, tier, mark }),
    ),
  );
  return allOf(source, meant);
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => (Array.isArray(value) ? textOf(inner) : `${key}: ${textOf(inner)}`))
        .join('\n')
    : String(value ?? '');

/** The marks of numbers that the head says are no CPR numbers, as they stand there. */
export function notCprMarks(entries: readonly FrontMatterEntry[]): MarkFact[] {
  return entries
    .filter(({ key }) => key === NOT_CPR)
    .flatMap(({ value, valuePlace, itemPlaces }) => {
      const marks: readonly unknown[] = Array.isArray(value) ? value : [value];
      return marks.flatMap((mark, at) => (isMark(mark) ? { mark, place: itemPlaces[at] ?? valuePlace } : []));
    });
}

/** The numbers of a settings file; null stands for one that is not there. */
export function settingsFacts(path: string, text: string | null): SettingsFacts {
  if (text === null) return { path, cpr: [], notCpr: [] };
  const source = sourceOf(normalizeSource(text));
  const document = parseDocument(source.text, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
    resolveKnownTags: false,
  });
  const marks = isMap(document.contents) ? document.get(NOT_CPR, true) : null;
  const notCpr = (isSeq(marks) ? marks.items : [marks]).flatMap((item): MarkFact[] => {
    if (!isScalar(item) || !isMark(item.value)) return [];
    return [{ mark: item.value, place: source.place(item.range?.[0] ?? 0, item.range?.[1] ?? 0) }];
  });
  const values: CprFact[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      for (const { tier, mark } of cprInText(String(value ?? '')))
        values.push({ tier, mark, place: source.place(range?.[0] ?? 0, range?.[1] ?? 0) });
    },
  });
  return { path, cpr: allOf(source, values), notCpr };
}

/** The numbers that a text shows, and those that only its meaning does. */
function allOf(source: Source, meant: readonly CprFact[]): CprFact[] {
  const written = cprInSource(source.text).map(
    ({ start, end, tier, mark }): CprFact => ({ place: source.place(start, end), tier, mark }),
  );
  const known = new Set(written.map(({ mark }) => mark));
  return [...written, ...meant.filter(({ mark }) => !known.has(mark))];
}

/** The key that says which numbers are no CPR numbers, in a meeting's head and in arkiv.yaml. */
export const NOT_CPR = 'ikkeCpr';

/** What else may be a person's own in the open text of a file's body, which begins at this offset. */
export function openPrivatePlaces(
  source: Source,
  bodyStart: number,
  closedLines: readonly ClosedLineFact[],
  punkter: readonly PunktFact[],
): PrivatePlace[] {
  const turns = [
    ...closedLines.map(({ place }) => ({ line: place.start.line, isClosed: true })),
    ...punkter.map(({ closedBy, place }) => ({ line: place.start.line, isClosed: closedBy !== null })),
  ].sort((a, b) => a.line - b.line);
  const isOpen = (line: number): boolean => !turns.findLast((turn) => turn.line <= line)?.isClosed;
  return privateIn(source.text.slice(bodyStart))
    .map(({ kind, start, end, host }) => ({
      ...{ kind, host, place: source.place(bodyStart + start, bodyStart + end) },
    }))
    .filter(({ place }) => isOpen(place.start.line));
}
