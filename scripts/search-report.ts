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

const HELP = `npm run search-report -- [--content MAPPE] [--site MAPPE] [--plain]

Stiller søgesiden de faste spørgsmål i ${TABLES} i den Chromium, der er på maskinen, og viser for hver art, hvor ofte det
rette kom først, hvor ofte det var blandt de tre første, og hvor ofte det blev sagt, når der intet er at finde.
Er miljøvariablen REFERATER en mappe med rigtige referater, importeres de og spørges også.
Afslutter med 0, når hver forespørgsel er besvaret, som tabellen siger, 1 ellers, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --site MAPPE      et arkiv, der allerede er bygget af det indhold
  --plain           stil også Pagefind, som det er uden vores tilføjelser, de samme spørgsmål
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
}

async function report(chromium: string, folder: string, { content, site, plain }: Wishes): Promise<number> {
  const browser = await launchChromium(chromium);
  try {
    const demo = site ?? (await build(content, join(folder, 'demo')));
    let failed = await reportOn(browser, { content, site: demo, table: 'demo', plain }, say);
    const minutes = realMinutes(process.env.REFERATER ?? '');
    if (minutes.length === 0) return failed;
    const own = join(folder, 'content');
    await importMinutes(minutes, own);
    const real = {
      content: own,
      site: await build(own, join(folder, 'real')),
      table: 'referater',
      plain,
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
  },
  run: async ({ content, site, plain }) => {
    requireFolder(content);
    if (site !== undefined) requireFolder(site);
    const chromium = findChromium();
    if (!chromium) throw new Error('ingen Chromium fundet; `npm run pretest` siger, hvordan man får en');
    const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-soegning-'));
    try {
      return (await report(chromium, folder, { content, site, plain })) === 0 ? 0 : 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
