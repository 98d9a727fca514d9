// The format of content, by number, and what an archive of an older one must change.

/** The format that this program writes; it reads the older ones too. */
export const FORMAT = 2;

/** One step of the format: what is new in it, and what that makes of a file. */
export interface FormatStep {
  readonly to: number;
  /** What has changed and why, in Danish. */
  readonly tells: string;
  /** What a text of the content folder becomes; paths are relative to it. */
  readonly change: (path: string, text: string) => string;
}

/** Every step, the oldest first. */
export const FORMAT_STEPS: readonly FormatStep[] = [
  {
    to: 2,
    tells:
      'Filen arkiv.yaml siger selv, om arkivet er offentligt eller internt. Før var et arkiv, der intet sagde, offentligt.',
    change: (path, text) =>
      path === 'arkiv.yaml' && !hasKey(text, 'synlighed') ? withLine(text, 'synlighed: offentlig') : text,
  },
];

/** The format that settings say they are written in; null where what they say is no format. */
export function formatOf(arkivYaml: string): number | null {
  if (!hasKey(arkivYaml, 'format')) return 1;
  const said = /^format[ \t]*:[ \t]*(\d{1,6})[ \t]*(?:#.*)?\r?$/m.exec(arkivYaml)?.[1];
  return said !== undefined && Number(said) >= 1 ? Number(said) : null;
}

/** The steps that lead from a format to this program's. */
export const stepsFrom = (format: number): readonly FormatStep[] =>
  FORMAT_STEPS.filter(({ to }) => to > format);

/** What a text of an archive becomes in this program's format; settings tell of it. */
export function inNewFormat(path: string, text: string, from: number): string {
  const changed = stepsFrom(from).reduce((before, { change }) => change(path, before), text);
  if (path !== 'arkiv.yaml' || from >= FORMAT) return changed;
  const line = `format: ${FORMAT}`;
  return hasKey(changed, 'format')
    ? changed.replace(/^format[ \t]*:[^\r\n]*/m, line)
    : withLine(changed, line);
}

/** Whether settings have a key of their own, in their first column. */
const hasKey = (yaml: string, key: string): boolean =>
  new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').test(yaml);

/** Settings with a line more, before their first key; a comment that begins the file stays on top. */
function withLine(yaml: string, line: string): string {
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const at = Math.max(0, yaml.search(/^["']?\p{L}/mu));
  return `${yaml.slice(0, at)}${line}${end}${yaml.slice(at)}`;
}
