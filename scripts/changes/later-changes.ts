// What happens to meetings that are published: corrections, addresses of before, pictures, and what git is told.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pngFile } from '../documents/png.ts';
import type { Chance } from '../random.ts';
import { type Sketch, type SketchMeeting, sentence } from './sketch.ts';

type Change = (sketch: Sketch, chance: Chance) => void;

/** A head with a key's lines in the place of those that it had. */
function setHead(meeting: SketchMeeting, key: string, lines: readonly string[]): void {
  const at = meeting.head.findIndex((line) => line.startsWith(`${key}:`));
  if (at >= 0) meeting.head.splice(at, 1);
  meeting.head.push([`${key}:`, ...lines].join('\n'));
}

const someMeeting = ({ meetings }: Sketch, chance: Chance): SketchMeeting | null =>
  meetings.length > 0 ? chance.pick(meetings) : null;

/** The changes by their names. */
export const LATER_CHANGES: Readonly<Record<string, Change>> = {
  rettet: (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const day = new Date(Date.UTC(2027, 0, 1 + chance.below(300))).toISOString().slice(0, 10);
    if (meeting) setHead(meeting, 'rettet', [`  ${day}: "${sentence(chance, sketch)}"`]);
  },
  alias: (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    // An address can lead to one place alone.
    if (meeting) setHead(meeting, 'aliaser', [`  - /gammel/${chance.below(1e9)}-${chance.below(1e9)}.html`]);
  },
  billede: (sketch, chance) => {
    const meeting = someMeeting(sketch, chance);
    const punkt = meeting && [...meeting.punkter.values()].find(({ lukket }) => !lukket);
    if (!punkt) return;
    const name = `kort-${chance.below(3)}.png`;
    const picture = pngFile(2 + chance.below(30), chance.below(256), sentence(chance, sketch));
    if (chance.below(2) === 0 || !sketch.files.has(`filer/${name}`))
      sketch.files.set(`filer/${name}`, picture);
    punkt.afsnit.push({ heading: 'Bilag', lines: [`![Kort ${chance.below(9)}](../../filer/${name})`] });
  },
  // What is written meanwhile is not committed until then.
  'gem i git': (sketch, chance) => {
    sketch.commit = chance.pick(['Rettet', 'Rettet', 'Oprydning [teknisk]', 'Navn ude [persondata]']);
  },
};

const DAY_S = 24 * 3600;
const FIRST_S = Date.UTC(2027, 0, 1) / 1000;

/** Commits all that a folder holds, a day after the commit before. */
export function commitAll(folder: string, message: string, nth: number): void {
  const date = `${FIRST_S + nth * DAY_S} +0100`;
  const who = ['-c', 'user.name=redaktoer', '-c', 'user.email=redaktoer@proeve.example'];
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'core.autocrlf=false', ...who, ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_DIR: join(folder, '.git') },
      stdio: 'pipe',
    });
  };
  if (!existsSync(join(folder, '.git'))) git('init', '--quiet');
  git('--work-tree=.', 'add', '--all');
  git('--work-tree=.', 'commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', message);
}
