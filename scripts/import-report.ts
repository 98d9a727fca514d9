// Imports every source of a folder with a truth.json and tells, a line a file, how much of it is right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, UsageError } from './command.ts';
import { FIELDS } from './import/score.ts';
import { scoreFile } from './import/score-file.ts';
import type { TrueSource } from './import/truth.ts';

const HELP = `Brug: npm run import-report -- MAPPE [--wrong]

Importerer hver fil, som MAPPE/truth.json nævner, og viser, hvor meget der er læst rigtigt.

  --wrong   vis også, hvad der er læst forkert
  --help    vis denne hjælp
`;

const percent = (right: number, of: number): string =>
  of === 0 ? '–' : `${Math.round((right / of) * 1000) / 10}`;

await runCommand({
  help: HELP,
  options: { wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
  run: async ({ wrong }, [folder]) => {
    if (folder === undefined) throw new UsageError('Angiv en mappe med truth.json.');
    const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, TrueSource>;
    const width = Math.max(...Object.keys(truths).map((name) => name.length));
    console.log(['fil'.padEnd(width), ...FIELDS, 'tabt', 'opfundet'].join(' '));
    const sums = new Map<string, { right: number; of: number }>();
    let [lost, invented] = [0, 0];
    for (const [name, truth] of Object.entries(truths)) {
      const read = await scoreFile(folder, name, truth);
      lost += read.lost;
      invented += read.invented;
      const cells = FIELDS.map((field) => {
        const { right, of } = read.scores[field];
        const sum = sums.get(field) ?? { right: 0, of: 0 };
        sums.set(field, { right: sum.right + right, of: sum.of + of });
        return (of === 0 ? '–' : `${right}/${of}`).padStart(field.length);
      });
      console.log(
        [name.padEnd(width), ...cells, String(read.lost).padStart(4), String(read.invented).padStart(8)].join(
          ' ',
        ),
      );
      if (read.note !== '') console.log(`    ${read.note}`);
      if (wrong)
        for (const field of FIELDS)
          for (const one of read.scores[field].wrong) console.log(`    ${field}: ${one}`);
    }
    const totals = FIELDS.map((field) =>
      percent(sums.get(field)?.right ?? 0, sums.get(field)?.of ?? 0).padStart(field.length),
    );
    console.log(
      [
        'i alt, procent'.padEnd(width),
        ...totals,
        String(lost).padStart(4),
        String(invented).padStart(8),
      ].join(' '),
    );
    return 0;
  },
});
