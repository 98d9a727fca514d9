// One source imported, and how much of it is right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../src/import/import-text.ts';
import { builtInProfiles } from '../../src/import/profiles/built-in.ts';
import { uncertaintyLines } from '../../src/import/report/report.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';
import { projectRoot } from '../program.js';
import { type Scores, scoreSource } from './score.ts';
import type { TrueSource } from './truth.ts';

/** How much of a source is right, how many words were lost and invented, and why it was refused where it was. */
export interface ScoredFile {
  readonly scores: Scores;
  readonly lost: number;
  readonly invented: number;
  readonly note: string;
}

/** Imports a source of a folder and holds it to what is true of it. */
export async function scoreFile(folder: string, name: string, truth: TrueSource): Promise<ScoredFile> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const [first] = await importFile(
    { name, bytes },
    { forum: null, forums: [], profiles: builtInProfiles(join(projectRoot(), 'src/import/profiles')) },
  );
  const result = first?.result;
  if (!result?.ok)
    return { scores: scoreSource(truth, null), lost: 0, invented: 0, note: result?.message ?? 'intet' };
  const { meeting } = parseMeeting(result.markdown, result.path, {
    forums: [result.forum],
    names: forumNames([result.forum]),
  });
  // What the report shows of the source is said too.
  const shown =
    first?.source.filter(({ nr }) => !result.closedLines.includes(nr)).map(({ text }) => text) ?? [];
  const said = [...uncertaintyLines(result.uncertain), ...shown].join('\n');
  const scores = scoreSource(truth, { markdown: result.markdown, said, forum: result.forum.navn, meeting });
  return { scores, lost: result.account.lost.length, invented: result.account.invented.length, note: '' };
}
