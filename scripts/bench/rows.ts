import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addAttachments } from './attachments.ts';
import { type Measured, measureBuild } from './build-process.ts';
import { measureLive } from './live.ts';
import { addMeeting, FIRST_MEETING } from './synthetic.ts';

/** Where an archive to measure lies. */
export interface BenchFolders {
  readonly content: string;
  readonly site: string;
}

/** Something that the bench measures; the rows are measured in their order, each on what the one before has left. */
export interface BenchRow {
  /** What `--only` calls it. */
  readonly key: string;
  /** Whether the archive must have been built before. */
  readonly isOnBuilt: boolean;
  readonly measure: (folders: BenchFolders) => Promise<readonly Measured[]>;
}

const WORDS = /(### Sagsfremstilling\n\n)/;

/** Rights one line of a meeting, as an editor does. */
async function changeLine(content: string): Promise<void> {
  const file = join(content, FIRST_MEETING);
  const before = await readFile(file, 'utf8');
  const after = before.replace(WORDS, '$1Denne sætning er føjet til. ');
  if (after === before) throw new Error(`${file} har ingen sagsfremstilling at rette i`);
  await writeFile(file, after);
}

/** Puts another attachment in the place of one. */
const changeAttachment = (content: string): Promise<void> =>
  copyFile(join(content, 'filer', 'bilag-1.pdf'), join(content, 'filer', 'bilag-0.pdf'));

/** A row that builds, after a change to the content if there is one. */
const building = (
  key: string,
  name: string,
  isOnBuilt: boolean,
  change?: (content: string) => Promise<void>,
): BenchRow => ({
  key,
  isOnBuilt,
  measure: async ({ content, site }) => {
    await change?.(content);
    return [await measureBuild(name, content, site)];
  },
});

/** All rows. One that is no build, such as what a reader waits for, is another object of the list. */
export const ROWS: readonly BenchRow[] = [
  building('first', 'Første bygning', false),
  building('unchanged', 'Igen, uændret', true),
  building('line', 'Én linje rettet', true, changeLine),
  building('meeting', 'Ét nyt møde', true, addMeeting),
  {
    key: 'live',
    isOnBuilt: true,
    measure: async ({ content, site }) => {
      const { savedToSeen, savedToSearch } = await measureLive(content, site);
      const waited = (name: string, seconds: number): Measured => ({
        ...{ name, seconds, cpu: null, peak: null, stages: [] },
      });
      return [waited('Gemt til set i siden', savedToSeen), waited('Gemt til fundet', savedToSearch)];
    },
  },
  building('attachments', '1.000 bilag à 10 sider', true, addAttachments),
  building('attachments-again', 'Igen med bilag, uændret', true),
  building('attachments-line', 'Med bilag, én linje rettet', true, changeLine),
  building('attachments-one', 'Med bilag, ét af dem ændret', true, changeAttachment),
];
