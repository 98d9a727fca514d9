import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { type Stages, stagesOf } from '../build/stages.ts';
import { forgetWork } from '../kept-work.ts';
import { type IndexingMemory, watchIndexing } from './search-memory.ts';
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
  readonly memory: IndexingMemory;
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
  const plain = stagesOf(say);
  const { stages, memory } = watched(plain);
  const { built, messages } = await buildSite({ content, out: join(folder, 'site') }, stages);
  const measured = memory();
  if (!built || !measured)
    throw new Error(`det kunstige arkiv har fejl: ${messages.find(({ fatal }) => fatal)?.reason}`);
  const searchSeconds = plain.times().find(({ name }) => name === SEARCH_STAGE)?.seconds ?? 0;
  return { ...size, seconds: plain.seconds(), searchSeconds, memory: measured };
}

/** Stages whose search stage is watched for the memory it takes. */
function watched(plain: Stages): { stages: Stages; memory: () => IndexingMemory | null } {
  let memory: IndexingMemory | null = null;
  const stages: Stages = {
    ...plain,
    run: (name, work, count) => {
      if (name !== SEARCH_STAGE) return plain.run(name, work, count);
      const watch = watchIndexing();
      return plain.run(name, work, count).finally(() => {
        memory = watch.stop();
      });
    },
  };
  return { stages, memory: () => memory };
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
