import type { Campaign } from './campaign/campaign.ts';
import { figure, writeFailures } from './campaign/campaign.ts';
import { runCommand, say, UsageError, wholeNumber } from './command.ts';

/** The campaigns, each with the module that holds it. */
const CAMPAIGNS = ['closed', 'cpr', 'fuzz', 'kill', 'markup'] as const;

const HELP = `npm run campaign -- ${CAMPAIGNS.join('|')} [--seed TAL] [--count ANTAL]

Prøver noget meget mange gange og tæller, hvad der går galt:

  closed    lukkede tekster i mange former: ingen må komme ud
  cpr       CPR-numre i mange former: alle skal findes
  fuzz      ødelagte filer gennem læsning, kontrol og import: intet må gå i stå, gå ned eller forsvinde
  kill      bygninger, der bliver afbrudt: siden skal være hel
  markup    fjendtlig HTML i teksten: intet må køre

  --seed TAL        det tal, tilfældet begynder med (1)
  --count ANTAL     hvor mange gange (1000)

Afslutter med 1, når noget gik galt; det, der blev prøvet, ligger så i en mappe, som bliver nævnt.
`;

/** Between two words of how far a campaign has come. */
const QUIET_MS = 15_000;

async function campaignNamed(name: string | undefined): Promise<Campaign> {
  if (!CAMPAIGNS.some((known) => known === name))
    throw new UsageError(`Skriv, hvad der skal prøves: ${CAMPAIGNS.join(', ')}.`);
  const { campaign } = (await import(new URL(`./campaign/${name}.ts`, import.meta.url).href)) as {
    campaign: Campaign;
  };
  return campaign;
}

await runCommand({
  help: HELP,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } },
  allowPositionals: true,
  run: async ({ seed, count }, [name, ...more]) => {
    if (more.length > 0) throw new UsageError('Skriv kun én kampagne.');
    const start = performance.now();
    let told = start;
    const tell = (done: number, failed: number): void => {
      const now = performance.now();
      if (now - told < QUIET_MS) return;
      told = now;
      const left = ((now - start) / done) * (options.count - done);
      say(
        `  … ${figure(done)} af ${figure(options.count)}, ${figure(failed)} gik galt, omkring ${figure(Math.ceil(left / 60_000))} minutter tilbage`,
      );
    };
    const options = { seed: wholeNumber(seed), count: wholeNumber(count), tell };
    const { run, describe } = await campaignNamed(name);
    say(`${describe} Frø ${options.seed}, antal ${figure(options.count)}.`);
    const { tried, failed, rows } = await run(options);
    for (const [label, value] of rows) say(`  ${label}: ${value}`);
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`${figure(tried)} prøvet på ${figure(seconds)} sekunder, ${figure(failed.length)} gik galt.`);
    if (failed.length === 0) return 0;
    for (const { why } of failed.slice(0, 10)) say(`  – ${why}`);
    say(`Det, der gik galt, ligger i ${writeFailures(name ?? '', options, failed)}`);
    return 1;
  },
});
