import { inOwnFolder } from './changes/folders.ts';
import { withChromium } from './chromium/launch.ts';
import { requireFolder, runCommand, say } from './command.ts';
import { type Archive, archivesIn } from './search/archives.ts';
import { reportOn, type Subject, TABLES } from './search/report-on.ts';

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
    const failed = await withChromium((browser) =>
      inOwnFolder('soegning', async (folder) => {
        const { demo, real } = await archivesIn(folder, { content, site }, say);
        const ask = (archive: Archive, tables: Subject['tables']): Promise<number> =>
          reportOn(browser, { ...archive, tables, plain, all }, say);
        return (
          (await ask(demo, ['demo', 'fresh-open', 'fresh-kept'])) +
          (real ? await ask(real, ['referater']) : 0)
        );
      }),
    );
    return failed === 0 ? 0 : 1;
  },
});
