import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../src/archive/load.ts';
import { checkContent } from '../src/check/check.ts';
import { writeSearch } from '../src/search/write-search.ts';
import { watchMemory } from './bench/memory.ts';
import { writeSynthetic } from './bench/synthetic.ts';
import { loadOptions } from './load-options.ts';

const n = Number(process.argv[2]);
const f = `/tmp/big/${n}`;
console.log(await writeSynthetic('/work/main/content', f + '/content', n));
let t = Date.now();
const c = await loadContent(f + '/content', loadOptions);
const { archive } = checkContent(c);
console.log('loaded', (Date.now() - t) / 1000);
t = Date.now();
rmSync(f + '/site', { recursive: true, force: true });
mkdirSync(f + '/site', { recursive: true });
const m = watchMemory();
console.log(
  await writeSearch(archive!, f + '/site'),
  (Date.now() - t) / 1000,
  's',
  m.stop(),
  process.memoryUsage().rss / 1e6,
);
