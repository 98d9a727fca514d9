import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { stagesOf } from './build/stages.ts';
import { findChromium } from './chromium/find.ts';
import { launchChromium } from './chromium/launch.ts';
import { requireFolder, runCommand } from './command.ts';
import { importMinutes, realMinutes } from './search/real-minutes.ts';
import { reportOn, TABLES } from './search/report-on.ts';

const HELP = `npm run search-report -- [--content MAPPE] [--site MAPPE] [--plain] [--all]

Stiller søgesiden de faste spørgsmål i ${TABLES} i den Chromium, der er på maskinen, og viser for hver art, hvor ofte det
rette kom først, hvor ofte det var blandt de tre første, og hvor ofte det blev sagt, når der intet er at finde.
Er miljøvariablen REFERATER en mappe med rigtige referater, importeres de og spørges også.
De friske forespørgsler er i to dele: en, som der arbejdes med, og en, som der først ses på, når arbejdet ellers er færdigt;
af den vises kun, hvor stor en del der er besvaret. Hvad hver regel er god for, viser npm run search-ablations.
Afslutter med 0, når alt det, søgningen skal kunne, er besvaret, som tabellen siger, 1 ellers, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --site MAPPE      et arkiv, der allerede er bygget af det indhold
  --plain           stil også Pagefind, som det er uden vores tilføjelser, de samme spørgsmål
  --all             vis også, hvilke af dem, der ses på til sidst, der ikke er besvaret
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function build(content: string, out: string): Promise<string> {
  const { built } = await buildSite({ content, out }, stagesOf(say));
  if (!built) throw new Error(`${content} har fejl; \`npm run check\` viser dem`);
  return out;
}

interface Wishes {
  readonly content: string;
  readonly site: string | undefined;
  readonly plain: boolean;
  readonly all: boolean;
}

async function report(
  chromium: string,
  folder: string,
  { content, site, plain, all }: Wishes,
): Promise<number> {
  const browser = await launchChromium(chromium);
  try {
    const demo = site ?? (await build(content, join(folder, 'demo')));
    let failed = await reportOn(
      browser,
      { content, site: demo, tables: ['demo', 'fresh-open', 'fresh-kept'], plain, all },
      say,
    );
    const minutes = realMinutes(process.env.REFERATER ?? '');
    if (minutes.length === 0) return failed;
    const own = join(folder, 'content');
    await importMinutes(minutes, own);
    const real = {
      content: own,
      site: await build(own, join(folder, 'real')),
      tables: ['referater'],
      plain,
      all,
    } as const;
    failed += await reportOn(browser, real, say);
    return failed;
  } finally {
    await browser.close();
  }
}

await runCommand({
  help: HELP,
  options: {
    content: { type: 'string', default: 'content' },
    site: { type: 'string' },
    plain: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
  run: async ({ content, site, plain, all }) => {
    requireFolder(content);
    if (site !== undefined) requireFolder(site);
    const chromium = findChromium();
    if (!chromium) throw new Error('ingen Chromium fundet; `npm run pretest` siger, hvordan man får en');
    const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-soegning-'));
    try {
      return (await report(chromium, folder, { content, site, plain, all })) === 0 ? 0 : 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
