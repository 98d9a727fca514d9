import { posix } from 'node:path';
import { findFile } from '../../../archive/attachments/attachments.ts';
import { isSettingsFile } from '../../../archive/settings/settings-files.ts';
import { FILE_START } from '../../../model/parsed.ts';
import type { ArchiveRule, CheckContext, CheckedFile, Finding } from '../../rule.ts';

/** What computers leave in folders, and what tells people of a folder. */
const NOBODYS =
  /(?:^|\/)(?:thumbs\.db|desktop\.ini|ehthumbs\.db|~\$[^/]*|readme(?:\.\w+)?|licen[sc]e(?:\.\w+)?)$/i;
const MEETING = /^\.(?:md|markdown)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}(?![\d])/;
/** `<forum>/<year>/<file>`: where meetings lie and nothing else. */
const IN_YEAR = /^[^/]+\/\d{4}\/[^/]+$/;

function usedFiles({ files, entries, archive }: CheckContext): ReadonlySet<string> {
  const used = new Set<string>(archive?.config.logo ? [archive.config.logo] : []);
  for (const { path, summary, fileLinks } of files)
    for (const { url } of fileLinks) used.add(findFile(summary ?? { path }, url, entries).from);
  return used;
}

function findingOf(path: string): Finding {
  const name = posix.basename(path);
  if (IN_YEAR.test(path) || (DAY.test(name) && !/\//.test(posix.dirname(path)))) {
    const day = DAY.exec(name)?.[0];
    const isText = /\.(?:md|markdown|mkd|mdown|mdwn|mkdn|mdx|txt|text)(?:\.\w+)*$/i.test(name);
    const note =
      day && isText
        ? `Er det et møde, så kald filen \`${day}.md\`.`
        : `Er det et møde, så gem det som tekst med navnet \`${day ?? '<dato>'}.md\`, eller lav det med kommandoen \`import\`. Er det et bilag, så læg det i mødets mappe, og link til det.`;
    return { path, place: FILE_START, message: 'Filen er ikke et møde og kommer ikke med.', note };
  }
  if (/^(?:arkiv|emner|fjernet)[^/]*\.ya?ml$/i.test(path)) {
    const own = `${/^[a-z]+/i.exec(path)?.[0].toLowerCase()}.yaml`;
    return {
      ...{ path, place: FILE_START, message: `Filen bliver ikke læst: arkivet læser kun \`${own}\`.` },
      note: `Flyt det, der skal gælde, til \`${own}\`, og slet filen.`,
    };
  }
  const note =
    'Link til den under `### Bilag`, eller slet den, hvis den ikke skal offentliggøres. Hører den til et lukket punkt, så slet den også i git-historikken.';
  return {
    path,
    place: FILE_START,
    message: 'Ingen åben tekst linker til filen, så den kommer ikke med.',
    note,
  };
}

/** Whether a meeting holds anything closed: then the name of a file beside it may be what nobody may read. */
const isPartlyClosed = ({ summary, problems }: CheckedFile): boolean =>
  summary?.punkter.some(({ lukket }) => lukket) || problems.some(({ rule }) => rule.startsWith('lukket'));

/** The meeting in whose folder a file lies: `<forum>/<year>/<date>/…` is that of `<forum>/<year>/<date>.md`. */
const meetingOf = (path: string): string => `${path.split('/').slice(0, 3).join('/')}.md`;

/** What is told of such a meeting's unused files, without their names. */
function hiddenFinding({ path, place }: CheckedFile, count: number): Finding {
  const files = count === 1 ? 'en fil' : `${count} filer`;
  return {
    path,
    place,
    message: `I mødets mappe ligger ${files}, som ingen åben tekst linker til.`,
    note: 'Link til det, der skal offentliggøres. Hører noget af det til et lukket punkt, så slet det, her og i git-historikken (git gemmer det slettede).',
  };
}

/** A file that nothing uses reaches no reader, whatever its owner thinks. */
export const filUbrugt: ArchiveRule = {
  id: 'fil-ubrugt',
  severity: 'advarsel',
  check: (context) => {
    const others = [...context.entries].flatMap(([path, { kind }]) =>
      kind === 'file' && !MEETING.test(posix.extname(path)) && !isSettingsFile(path) && !NOBODYS.test(path)
        ? [path]
        : [],
    );
    if (others.length === 0) return [];
    const used = usedFiles(context);
    const closed = new Map(context.files.filter(isPartlyClosed).map((file) => [file.path, file]));
    const hidden = new Map<CheckedFile, number>();
    const findings = others.flatMap((path): Finding[] => {
      if (used.has(path)) return [];
      const file = closed.get(meetingOf(path));
      if (!file) return [findingOf(path)];
      hidden.set(file, (hidden.get(file) ?? 0) + 1);
      return [];
    });
    return [...findings, ...[...hidden].map(([file, count]) => hiddenFinding(file, count))];
  },
};
