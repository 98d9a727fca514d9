import { availableParallelism } from 'node:os';
import { findCases } from './cases/find.ts';
import { judge } from './cases/judge.ts';
import { caseText, type Tried, tableText, triedText } from './cases/report.da.ts';
import { tryInput } from './cases/try-input.ts';
import { requireFolder, runCommand, say, UsageError } from './command.ts';

const HELP = `npm run cases -- MAPPE [--only DEL-AF-NAVN]

Prøver alle tilfælde i en mappe og holder det, der kommer, op imod det, der er forventet. Et tilfælde er en mappe med
indholdsmapper, møder (.md) eller dokumenter, der skal importeres, og gerne et README med linjerne «forventet:» og «fik:».
Mapper, der ender på -resultat, springes over. Ord som HEMMELIGT og CPR-numre må ikke stå på siden; ord som TABTORD må
ikke forsvinde uden besked. Der bygges, hvor kontrollen ikke har fejl. Afslutter med 1, når noget ikke er som forventet.

  --only TEKST   kun tilfælde med teksten i navnet
`;

/** Works on so many at a time as the machine has processors, and gives what comes in the order of the list. */
async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

await runCommand({
  help: HELP,
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
  run: async ({ only }, [folder]) => {
    if (!folder) throw new UsageError('Angiv mappen med tilfælde.');
    requireFolder(folder);
    const rows: { name: string; tried: readonly Tried[] }[] = [];
    for (const one of findCases(folder).filter(({ name }) => name.includes(only))) {
      say(caseText(one));
      const tried = await inOrder(one.inputs, async (input): Promise<Tried> => {
        const outcome = await tryInput(input);
        return { input, outcome, judgement: judge(one.expected, outcome) };
      });
      for (const result of tried) say(triedText(result));
      rows.push({ name: one.name, tried });
    }
    say(`\n${tableText(rows)}`);
    return rows.some(({ tried }) => tried.some(({ judgement }) => judgement.verdict === 'nej')) ? 1 : 0;
  },
});
