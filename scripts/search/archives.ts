// The archives that the golden queries are asked of: the demonstration, and real minutes where there are any.
import { join } from 'node:path';
import { mustBuild } from '../build/build-site.ts';
import { stagesOf } from '../build/stages.ts';
import { importMinutes, realMinutes } from './real-minutes.ts';

/** A content folder, and the site that is built of it. */
export interface Archive {
  readonly content: string;
  readonly site: string;
}

/** Builds the demonstration, unless its site is there already, and the real minutes that REFERATER names into a folder. */
export async function archivesIn(
  folder: string,
  { content, site }: { readonly content: string; readonly site?: string | undefined },
  say: (line: string) => void,
): Promise<{ demo: Archive; real: Archive | null }> {
  const build = async (from: string, name: string): Promise<Archive> => {
    const out = join(folder, name);
    await mustBuild({ content: from, out }, stagesOf(say));
    return { content: from, site: out };
  };
  const demo = site === undefined ? await build(content, 'demo') : { content, site };
  const minutes = realMinutes(process.env.REFERATER ?? '');
  if (minutes.length === 0) return { demo, real: null };
  const own = join(folder, 'content');
  await importMinutes(minutes, own);
  return { demo, real: await build(own, 'real') };
}
