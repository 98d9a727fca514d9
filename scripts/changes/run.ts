// Changes an archive by chance, again and again, and builds it each time from what was kept and from nothing.
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from '../../src/content/load.ts';
import { mustBuild } from '../build/build-site.ts';
import { keptPlaces } from '../kept-work.ts';
import { type Chance, chanceOf } from '../random.ts';
import { CHANGES } from './changes.ts';
import { differences, filesIn, holdFiles } from './folders.ts';
import { commitAll } from './later-changes.ts';
import { newSketch, sketchFiles } from './sketch.ts';

/** How many changes, out of which seed, of an archive of so many meetings, in a folder of its own. */
export interface ChangesOptions {
  readonly seed: number;
  readonly count: number;
  readonly meetings: number;
  readonly folder: string;
}

/** A build that did not give what a build from nothing gives: after which change, and in which files. */
export interface Difference {
  readonly step: number;
  readonly files: readonly string[];
}

/** Makes the changes; gives the first difference, or null. */
export async function runChanges(
  { seed, count, meetings, folder }: ChangesOptions,
  say: (line: string) => void,
): Promise<Difference | null> {
  const chance = chanceOf(seed);
  const sketch = newSketch(seed, meetings);
  const kept = { content: join(folder, 'indhold'), out: join(folder, 'side') };
  const anew = { content: join(folder, 'indhold-2'), out: join(folder, 'side-2') };
  const names = Object.keys(CHANGES);
  for (let step = 0; step <= count; step += 1) {
    // Most builds are after one change, as they are in life.
    const some = step === 0 ? 0 : chance.pick([1, 1, 1, 1, 2, 5]);
    const changes = Array.from({ length: some }, () => chance.pick(names));
    for (const name of changes) CHANGES[name]?.(sketch, chance);
    holdFiles(kept.content, sketchFiles(sketch));
    if (sketch.commit !== null) commitAll(kept.content, sketch.commit, step);
    sketch.commit = null;
    if (step > 0 && chance.below(6) === 0) changes.push(damage(kept, chance));
    await mustBuild(kept);
    rmSync(anew.content, { recursive: true, force: true });
    cpSync(kept.content, anew.content, { recursive: true });
    await mustBuild({ ...anew, clean: true });
    const files = differences(kept.out, anew.out);
    say(`${step}: ${changes.join(', ') || 'begyndelsen'}${files.length > 0 ? ' – FORSKEL' : ''}`);
    if (files.length > 0) return { step, files };
  }
  return null;
}

/** Where a site is built of what. */
interface Places {
  readonly content: string;
  readonly out: string;
}

/** Harms something that a build relies on, and says what. */
function damage({ content, out }: Places, chance: Chance): string {
  const places = keptPlaces(contentRoot(content));
  const kept = filesIn(places.folder);
  const made = filesIn(out);
  const ways: Readonly<Record<string, () => void>> = {
    'kept file cut': () => {
      const path = join(places.folder, chance.pick(kept));
      truncateSync(path, Math.floor(readFileSync(path).length / 2));
    },
    'kept file foreign': () => writeFileSync(join(places.folder, chance.pick(kept)), 'something else'),
    'kept file gone': () => rmSync(join(places.folder, chance.pick(kept))),
    'site’s file changed': () => writeFileSync(join(out, chance.pick(made)), 'something else'),
    'site’s file gone': () => rmSync(join(out, chance.pick(made.filter((path) => path !== '.referatarkiv')))),
    'half a site beside': () => {
      mkdirSync(`${resolve(out)}.ny`);
      writeFileSync(`${resolve(out)}.ny/.referatarkiv`, '');
      writeFileSync(`${resolve(out)}.ny/index.html`, 'half');
    },
  };
  const way = chance.pick(Object.keys(ways));
  ways[way]?.();
  return way;
}
