import { join } from 'node:path';
import { samplePages } from './audit/pages.ts';
import { findings, isGood, legend, table } from './audit/report.da.ts';
import { audit } from './audit/run.ts';
import { buildSite } from './build/build-site.ts';
import { counted, stagesOf } from './build/stages.ts';
import { inOwnFolder } from './changes/folders.ts';
import { findChromium } from './chromium/find.ts';
import { requireFolder, runCommand, say } from './command.ts';

const HELP = `npm run audit -- [--content MAPPE] [--site MAPPE]

Bygger arkivet i en midlertidig mappe og prøver én side af hver slags i den Chromium, der er på maskinen:
med axe i lyst og mørkt udseende og ved 400 %, og med Lighthouse som mobil og som computer.
Viser en tabel og hvert fund i ord. Det tager nogle minutter.
Afslutter med 0, når intet er fundet og alle grænser er nået, 1 ellers, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --site MAPPE      et arkiv, der allerede er bygget af det indhold
`;

const options = {
  content: { type: 'string', default: 'content' },
  site: { type: 'string' },
} as const;

const warn = (text: string): number => {
  process.stderr.write(`${text}\n`);
  return 1;
};

async function auditContent(content: string, site: string): Promise<number> {
  const chromium = findChromium();
  if (!chromium) return warn('Ingen Chromium fundet. `npm run pretest` siger, hvordan man får en.');
  const sample = await samplePages(content);
  if (!sample) return warn('arkiv.yaml kan ikke læses. `npm run check` siger hvorfor.');
  const audited = await audit(sample, site, chromium, ({ path }) => process.stderr.write(`  ${path} …\n`));
  say(`\n${table(audited)}\n\n${legend(audited)}`);
  const bad = audited.filter((one) => !isGood(one));
  if (bad.length === 0) return 0;
  say(`\n${findings(bad)}`);
  return warn(`${counted(bad.length, 'side når', 'sider når')} ikke grænserne.`);
}

/** Builds into a folder of its own, audits that, and removes it. */
const buildAndAudit = (content: string): Promise<number> =>
  inOwnFolder('audit', async (folder) => {
    const site = join(folder, 'site');
    const { built } = await buildSite({ content, out: site }, stagesOf(say));
    if (!built) return warn('Arkivet har fejl og er ikke bygget. `npm run check` viser dem.');
    return auditContent(content, site);
  });

await runCommand({
  help: HELP,
  options,
  run: ({ content, site }) => {
    requireFolder(content);
    if (site === undefined) return buildAndAudit(content);
    requireFolder(site);
    return auditContent(content, site);
  },
});
