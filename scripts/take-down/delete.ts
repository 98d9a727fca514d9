// Deletes in the content folder what was taken down there; git keeps what it has.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFile } from '../../src/archive/attachments/attachments.ts';
import { punktUrl } from '../../src/archive/urls.ts';
import type { Content } from '../../src/content/load.ts';
import { readContext } from '../../src/content/read-file.ts';
import { writeWhole } from '../../src/content/write-whole.ts';
import type { Fjernelse } from '../../src/model/fjernelse.ts';
import type { SourceFacts } from '../../src/parse/head/facts.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';

/** Deletes texts and files; gives the places of those that cannot be deleted without touching others. */
export function deleteTakenDown(content: Content, fjernelser: readonly Fjernelse[]): string[] {
  const addresses = new Set(fjernelser.map(({ adresse }) => adresse));
  const left: string[] = [];
  for (const { path, summary } of content.files) {
    if (!summary) continue;
    const place = join(content.root, path);
    const files = summary.punkter
      .flatMap(({ afsnit }) => afsnit.flatMap(({ loose }) => loose))
      .flatMap((part) => (part.type === 'file' ? [part.path] : []));
    for (const link of [...files, ...(summary.kilde ? [summary.kilde] : [])]) {
      const target = findFile(summary, link, content.entries);
      if (target.state === 'found' && addresses.has(target.url))
        rmSync(join(content.root, target.from), { force: true });
    }
    if (addresses.has(`/${summary.id}/`)) rmSync(place);
    else {
      const numbers = summary.punkter.flatMap(({ nummer }) =>
        addresses.has(punktUrl(summary.id, nummer)) ? [nummer] : [],
      );
      if (numbers.length > 0) left.push(...deletePunkter(content, path, numbers));
    }
  }
  return left;
}

function deletePunkter(content: Content, path: string, numbers: readonly number[]): string[] {
  const place = join(content.root, path);
  const raw = readFileSync(place, 'utf8');
  const { forums, names } = readContext({
    forums: content.config?.forummer ?? null,
    removals: content.removals,
  });
  const { facts } = parseMeeting(raw, path, { forums: forums ?? [], names });
  const left: string[] = [];
  const gone: [number, number][] = [];
  for (const nummer of numbers) {
    const [from, to] = linesOf(facts, nummer);
    // A line that closes what follows it must stay.
    const closes = facts.closedLines.some(({ place: { start } }) => start.line >= from && start.line < to);
    if (closes) left.push(`${path}, punkt ${nummer}`);
    else gone.push([from, to]);
  }
  const lines = raw.split(/(?<=\n)/);
  writeWhole(
    place,
    lines.filter((_, at) => !gone.some(([from, to]) => at + 1 >= from && at + 1 < to)).join(''),
  );
  return left;
}

/** The lines of an item: from its heading to the next that begins another. */
function linesOf({ punkter, unexpectedHeadings }: SourceFacts, nummer: number): [from: number, to: number] {
  const from = punkter.find((punkt) => punkt.nummer === nummer)?.place.start.line ?? 0;
  const begins = [...punkter, ...unexpectedHeadings.filter(({ depth }) => depth < 3)].map(
    ({ place }) => place.start.line,
  );
  return [from, Math.min(...begins.filter((line) => line > from), Number.POSITIVE_INFINITY)];
}
