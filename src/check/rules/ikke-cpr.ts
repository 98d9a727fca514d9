import { NOT_CPR } from '../../parse/cpr.ts';
import type { MarkFact } from '../../parse/head/facts.ts';
import { attachmentsOf } from '../attachments.ts';
import type { ArchiveRule, Finding } from '../rule.ts';
import { namesWithNumbers } from './cpr-nummer.ts';

/** What a file says is no CPR number must be there: an exception that fits nothing may one day fit a real number. */
export const ikkeCpr: ArchiveRule = {
  id: 'ikke-cpr',
  severity: 'advarsel',
  check: (context) => {
    const names = namesWithNumbers(context);
    const own = new Set(context.files.map(({ path }) => path));
    const inSettings = [
      ...context.settings.flatMap(({ cpr }) => cpr),
      ...names.filter(({ meeting }) => !own.has(meeting)),
    ];
    return [
      ...context.files.flatMap((file) => {
        if (file.notCpr.length === 0) return [];
        const found = [
          ...file.cpr,
          ...names.filter(({ meeting }) => meeting === file.path),
          ...attachmentsOf(file, context).flatMap(({ report }) => report.cpr),
        ];
        return unused(file.path, file.notCpr, found);
      }),
      ...context.settings.flatMap(({ path, notCpr }) => unused(path, notCpr, inSettings)),
    ];
  },
};

const unused = (
  path: string,
  marks: readonly MarkFact[],
  found: readonly { readonly mark: string }[],
): Finding[] =>
  marks
    .filter(({ mark }) => !found.some((number) => number.mark === mark))
    .map(({ mark, place }) => ({
      ...{
        path,
        place,
        message: `\`${NOT_CPR}\` har mærket \`${mark}\`, som ikke passer på noget nummer her.`,
      },
      note: 'Slet mærket, og med det sidste også linjen.',
    }));
