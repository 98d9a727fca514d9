import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSearch } from './bench/search-measure.ts';
import { buildSynthetic } from './bench/search-site.ts';
import { removeSynthetic } from './bench/synthetic.ts';
import { counted, numberText } from './build/stages.ts';
import { withChromium } from './chromium/launch.ts';
import { requireFolder, runCommand, say, wholeNumber } from './command.ts';

const HELP = `npm run bench-search -- [--items ANTAL] [--site MAPPE] [--plain] [--throttle] [--legs] [--keep]

Skriver et kunstigt arkiv, bygger det og måler søgesiden i den Chromium, der er på maskinen: hvad den henter med kold
cache, hvor længe resultaterne er om at komme, og hvad indekseringen bruger. Afslutter med 1, når en grænse ikke er holdt.

  --items ANTAL  omtrent hvor mange punkter (5000)
  --site MAPPE   mål et arkiv, der allerede er bygget, i stedet
  --plain        mål også med en server, der ikke komprimerer
  --throttle     mål også over en langsom linje (10 Mbit/s, 40 ms frem og tilbage)
  --legs         vis hver fil, den første søgning henter, og hvornår
  --keep         lad arkivet og den byggede mappe ligge
`;

const options = {
  items: { type: 'string', default: '5000' },
  site: { type: 'string' },
  plain: { type: 'boolean', default: false },
  throttle: { type: 'boolean', default: false },
  legs: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
} as const;

interface Wishes {
  readonly plain: boolean;
  readonly throttle: boolean;
  readonly legs: boolean;
}

async function bench(items: number, keep: boolean, wishes: Wishes): Promise<boolean> {
  const folder = join(tmpdir(), `referatarkiv-bench-search-${items}`);
  const built = await buildSynthetic(folder, items, say);
  say(
    `${counted(built.meetings, 'møde', 'møder')}, ${counted(built.punkter, 'punkt', 'punkter')}, ${numberText(Math.round(built.bytes / 1024))} KiB Markdown`,
  );
  const isKept = await measure(join(folder, 'site'), wishes, built);
  if (!keep) await removeSynthetic(folder);
  return isKept;
}

const measure = (
  ...[site, wishes, built]: [string, Wishes, Parameters<typeof measureSearch>[3]]
): Promise<boolean> => withChromium((browser) => measureSearch(browser, site, wishes, built, say));

await runCommand({
  help: HELP,
  options,
  run: async ({ items: text, site, keep, ...wishes }) => {
    const items = wholeNumber(text, 1);
    if (site !== undefined) requireFolder(site);
    const isKept = site === undefined ? await bench(items, keep, wishes) : await measure(site, wishes, null);
    return isKept ? 0 : 1;
  },
});
