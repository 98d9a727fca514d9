import type { VFileMessage } from 'vfile-message';
import { linkArchive } from '../archive/link.ts';
import type { Content } from '../archive/load.ts';
import { toMessage } from '../diagnostics/message.ts';
import type { Archive } from '../model/archive.ts';
import { hideCpr } from '../parse/cpr.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules.ts';

/** The content linked, and everything the rules found in it. */
export interface Checked {
  /** Null when arkiv.yaml cannot be read. */
  readonly archive: Archive | null;
  readonly messages: readonly VFileMessage[];
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whatever a rule quotes, a CPR number goes no further. */
const withoutCpr = (finding: Finding): Finding => ({
  ...finding,
  message: hideCpr(finding.message),
  note: hideCpr(finding.note),
});

/** Links the content and runs every rule over it; messages come by file and place. */
export function checkContent(content: Content): Checked {
  const meetings = content.files.flatMap(({ meeting }) => (meeting ? [meeting] : []));
  const archive = content.config
    ? linkArchive({ config: content.config, meetings, entries: content.entries })
    : null;
  const messages = RULES.flatMap(({ id, severity, check }) =>
    check({ content, archive }).map((finding) => toMessage({ ...withoutCpr(finding), rule: id, severity })),
  );
  messages.sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.ruleId ?? '', b.ruleId ?? ''),
  );
  return { archive, messages };
}
