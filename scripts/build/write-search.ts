import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { wholeMeeting } from '../../src/archive/whole-meeting.ts';
import { digest } from '../../src/content/digest.ts';
import { meetingTexts } from '../../src/content/load.ts';
import { folderStore } from '../../src/content/text-store.ts';
import { basePath } from '../../src/model/base-path.ts';
import { suggestFiles } from '../../src/search/suggestions.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import type { BuiltFile } from './manifest.ts';
import { type SiteJob, takePart } from './site-parts.ts';

/** Writes all that the search of an archive is made of into its site. */
export async function writeSearch(job: SiteJob): Promise<readonly BuiltFile[]> {
  const { archive, content, prints, places, writer } = job;
  const key = digest(prints.archive, ...prints.meetings.map((work) => work.key));
  const kept = takePart(job, 'soegning', (files) => files.every((file) => file.key === key));
  if (kept) return kept;
  rmSync(join(places.staging, 'pagefind'), { recursive: true, force: true });
  const source = { root: content.root, forums: archive.config.forummer, store: folderStore(job.store) };
  const punkter = [];
  for (const { meeting, file } of prints.meetings) {
    const whole = wholeMeeting(meeting, meetingTexts(source, file), basePath(archive.config.baseUrl));
    punkter.push(...whole.punkter.filter(({ lukket }) => !lukket));
  }
  const { count, files } = await writeIndex(archive, punkter, places.staging, null);
  const made = [...files, ...suggestFiles(archive)].map(({ path, bytes }) => writer.write(path, key, bytes));
  if (count === 0) return made;
  const engine = join(places.staging, 'pagefind', 'pagefind.js');
  const { code } = await transform(readFileSync(engine, 'utf8'), { format: 'esm', minify: true });
  writeFileSync(engine, code);
  const own = readdirSync(join(places.staging, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(places.staging.length + 1));
  return [...made, ...own.map((path) => writer.settle(path.replaceAll('\\', '/'), key))];
}
