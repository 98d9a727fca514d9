import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustBuild } from '../build/build-site.ts';
import { stagesOf } from '../build/stages.ts';
import { forgetWork } from '../kept-work.ts';
import { WORDS_FOLDER, writeSynthetic } from './synthetic.ts';

/** How many items a synthetic meeting has on average. */
const ITEMS_A_MEETING = 9.45;
const SEARCH_STAGE = 'Søgning';

/** How a synthetic archive was built. */
export interface BuiltSite {
  readonly meetings: number;
  readonly punkter: number;
  readonly bytes: number;
  /** Of the whole build, and of its search stage. */
  readonly seconds: number;
  readonly searchSeconds: number;
}

/** Writes a synthetic archive of about so many items into `content/` of a folder and builds it into `site/`. */
export async function buildSynthetic(
  folder: string,
  items: number,
  say: (line: string) => void,
): Promise<BuiltSite> {
  const content = join(folder, 'content');
  const size = await writeSynthetic(WORDS_FOLDER, content, Math.max(1, Math.round(items / ITEMS_A_MEETING)));
  forgetWork(content);
  const stages = stagesOf(say);
  await mustBuild({ content, out: join(folder, 'site') }, stages);
  const searchSeconds = stages.times().find(({ name }) => name === SEARCH_STAGE)?.seconds ?? 0;
  return { ...size, seconds: stages.seconds(), searchSeconds };
}

/** How many files a site has below some of its folders, and in all. */
export async function countFiles(
  site: string,
): Promise<Readonly<Record<'pagefind' | 'soegning' | 'all', number>>> {
  const count = async (folder: string): Promise<number> =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      .length;
  return {
    pagefind: await count(join(site, 'pagefind')),
    soegning: await count(join(site, 'soegning')),
    all: await count(site),
  };
}
