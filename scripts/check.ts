// The work of `referatarkiv check`.
import { relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { EXAMPLE_SETTINGS, lackingSettings } from '../src/archive/settings/example-settings.ts';
import { FORMAT } from '../src/archive/settings/format.ts';
import { changedDecisions } from '../src/check/changed-decisions.ts';
import { type Content, checkContent, contentRoot } from '../src/content/load.ts';
import { hasErrors } from '../src/diagnostics/message.ts';
import { type ReportFormat, report } from '../src/diagnostics/report.ts';
import { pathsAsked } from './asked.ts';
import { sinceOf } from './check/git.ts';
import { called } from './cli/called.ts';
import { requireFolder } from './command.ts';
import { loadKept } from './kept-work.ts';

/** What to check, and how to tell of it. */
export interface CheckOptions {
  readonly content: string;
  readonly format: string;
  readonly 'errors-only': boolean;
  readonly notes: boolean;
  readonly since: string | undefined;
}

/** Notes of meetings that the archive lacks: they are about others than the one at hand. */
const OF_OTHERS = 'moede-mangler';

/** `referatarkiv check` */
export async function runCheck(options: CheckOptions, files: readonly string[] = []): Promise<number> {
  const { content: folder, format } = options;
  requireFolder(folder);
  const root = contentRoot(folder);
  const asked = pathsAsked(root, files);
  const since = await sinceOf(root, options.since);
  const content = await loadKept(folder);
  const { archive, messages } = checkContent(content);
  const changed = archive && since ? await changedDecisions(archive, since) : [];
  const all = [...messages, ...changed];
  const chosen = all.filter(
    ({ file = '', fatal }) =>
      (asked === null || asked.has(file)) &&
      (options.since === undefined || since?.changed.has(file)) &&
      (!options['errors-only'] || fatal === true),
  );
  const isText = format === 'text';
  const others = isText && !options.notes ? chosen.filter(({ ruleId }) => ruleId === OF_OTHERS) : [];
  const shown = chosen.filter((message) => !others.includes(message));
  const lines = [
    report(shown, format as ReportFormat, folder.replace(/[\\/]+$/, '')),
    ...(isText ? await mending(root, shown, content) : []),
    ...(isText ? remarks(content, others, options) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return hasErrors(chosen) ? 1 : 0;
}

/** That `fix` can mend some of it; what it knows is loaded only where something is told. */
async function mending(root: string, shown: readonly VFileMessage[], { config }: Content): Promise<string[]> {
  if (shown.length === 0) return [];
  const { isMendable } = await import('./check/mendable.ts');
  return isMendable(root, shown, config?.forummer ?? [])
    ? [`Noget af det kan en maskine rette: \`${called('fix')}\` viser hvad.`]
    : [];
}

/** What is told below the messages: what is only counted, what the settings lack, and an example of them. */
function remarks(content: Content, others: readonly VFileMessage[], options: CheckOptions): string[] {
  const counted =
    others.length === 0
      ? []
      : [
          `${others.length === 1 ? 'Én henvisning fører' : `${others.length} henvisninger fører`} til møder, som arkivet ikke har. Se dem med --notes.`,
        ];
  if (options['errors-only']) return [];
  if (content.configProblems.some(({ isLack }) => isLack))
    return [
      ...counted,
      '',
      `Et eksempel på ${relative('.', content.root) || '.'}/arkiv.yaml (\`${called('init')}\` kan også lave den):`,
      '',
      EXAMPLE_SETTINGS.trimEnd(),
    ];
  return [
    ...counted,
    ...(content.config ? [...lackingSettings(content.config), ...olderFormat(content.format)] : []),
  ];
}

/** That settings are of an older format, which is read as it was, and what brings the archive to this one. */
function olderFormat(format: number | null): string[] {
  if (format === null || format >= FORMAT) return [];
  return [
    `Arkivet er i format ${format}; denne udgave af programmet skriver format ${FORMAT}. \`${called('upgrade')}\` viser, hvad der skal ændres.`,
  ];
}
