// Builds sites of hostile markup with the check left out, and looks whether anything in their pages could run, or does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { mustBuild } from '../build/build-site.ts';
import { filesIn, inOwnFolder } from '../changes/folders.ts';
import { findChromium } from '../chromium/find.ts';
import { launchChromium } from '../chromium/launch.ts';
import { chanceOf } from '../random.ts';
import {
  type Campaign,
  type CampaignOptions,
  type CampaignResult,
  type Failure,
  figure,
} from './campaign.ts';
import { dangersIn } from './markup/in-browser.ts';
import { hazardsIn } from './markup/static.ts';
import { PLACES, VECTORS } from './markup/vectors.ts';

const ARKIV = `organisation: Fjordby Kommune
titel: Fjordby Kommunes referater
forummer:
  - slug: byraadet
    navn: Byrådet
`;
/** So many vectors a meeting, each an item of its own. */
const PUNKTER = 12;

const dayOf = (at: number): string => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);

/** A meeting whose items hold the vectors from this number on. */
function meetingOf(seed: number, from: number, count: number): string {
  const { pick, below } = chanceOf(seed + from);
  const yaml = (text: string): string => `'${text.replaceAll("'", "''").replace(/[\s\p{Cc}]+/gu, ' ')}'`;
  const items = Array.from({ length: count }, (_, index) => {
    const vector = VECTORS[(seed + from + index) % VECTORS.length] ?? '';
    const title = below(3) === 0 ? vector.replace(/\s+/g, ' ') : 'Sag';
    return `## Punkt ${index + 1}: ${title}\n\n${pick(PLACES)(vector)}`;
  });
  const [sted, deltager] = [pick(VECTORS), pick(VECTORS)];
  return `---\nforum: byraadet\ndato: ${dayOf(from / PUNKTER)}\nsted: ${yaml(sted)}\ndeltagere: [${yaml(deltager)}]\n---\n\n${items.join('\n\n')}\n`;
}

/** Tries vectors; the browser may be left out, and then pages are only looked through. */
export const tryMarkup = (options: CampaignOptions, browser: Browser | null): Promise<CampaignResult> =>
  inOwnFolder('opmaerkning', (folder) => tryIn(folder, options, browser));

async function tryIn(
  folder: string,
  { seed, count }: CampaignOptions,
  browser: Browser | null,
): Promise<CampaignResult> {
  const [content, out] = [join(folder, 'indhold'), join(folder, 'side')];
  const meetings = new Map<string, string>();
  mkdirSync(content);
  writeFileSync(join(content, 'arkiv.yaml'), ARKIV);
  for (let from = 0; from < count; from += PUNKTER) {
    const day = dayOf(from / PUNKTER);
    const text = meetingOf(seed, from, Math.min(PUNKTER, count - from));
    const path = join(content, `byraadet/${day.slice(0, 4)}/${day}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    meetings.set(`byraadet/${day}/index.html`, text);
  }
  await mustBuild({ content, out, ignoreErrors: true });
  const pages = filesIn(out).filter((path) => path.endsWith('.html'));
  const missing = [...meetings.keys()].filter((path) => !pages.includes(path));
  const failed: Failure[] = [
    ...missing.map((path) => ({ input: meetings.get(path) ?? '', why: `${path} er ikke bygget` })),
    ...pages.flatMap((path) =>
      hazardsIn(readFileSync(join(out, path), 'utf8')).map((hazard) => ({
        input: meetings.get(path) ?? '',
        why: `${path}: ${hazard}`,
      })),
    ),
  ];
  const addresses = [...meetings.keys()].map((path) => `/${path.replace(/index\.html$/, '')}`);
  const dangers = browser ? await dangersIn(browser, out, addresses) : [];
  return {
    tried: count,
    failed: [...failed, ...dangers.map((why) => ({ input: '', why }))],
    rows: [
      ['forskellige angreb', figure(Math.min(count, VECTORS.length))],
      ['sider set igennem', figure(pages.length)],
      ['sider åbnet i Chromium, med og uden politik', figure(browser ? addresses.length : 0)],
      ['fundet på siderne', figure(failed.length)],
      ['kørt eller hentet i Chromium', figure(dangers.length)],
    ],
  };
}

async function run(options: CampaignOptions): Promise<CampaignResult> {
  const path = findChromium();
  const browser = path ? await launchChromium(path) : null;
  try {
    return await tryMarkup(options, browser);
  } finally {
    await browser?.close();
  }
}

/** Hostile markup: nothing of it may run. */
export const campaign: Campaign = {
  describe: 'Fjendtlig opmærkning i teksten: intet må køre, og intet må blive hentet andre steder fra.',
  run,
};
