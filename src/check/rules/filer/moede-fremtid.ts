import type { ArchiveRule } from '../../rule.ts';

/** What has not been held has decided nothing: the date is wrong, or it is an agenda. */
export const moedeFremtid: ArchiveRule = {
  id: 'moede-fremtid',
  severity: 'fejl',
  check: ({ files, today }) =>
    files.flatMap(({ path, place, summary }) => {
      const isDecided = summary?.punkter.some((punkt) => punkt.isDecided && punkt.uddrag !== null);
      if (!summary || !isDecided || summary.date <= today) return [];
      return [
        {
          path,
          place,
          message: `Mødet den ${summary.date} er ikke holdt endnu, men har beslutninger.`,
          note: 'Ret datoen i hovedet og i filens navn. Er det en dagsorden, så skriv `type: dagsorden`, og slet beslutningerne.',
        },
      ];
    }),
};
