import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import { azureLines, gitlabReport } from './ci-reports.ts';
import { type Severity, severityOf } from './message.ts';
import type { ReportFormat } from './report-formats.ts';

export { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';

const count = (messages: readonly VFileMessage[], severity: Severity): number =>
  messages.filter((message) => severityOf(message) === severity).length;

/** «2 fejl, 1 advarsel, 3 oplysninger», or that there is nothing. */
export function summary(messages: readonly VFileMessage[]): string {
  const [errors, warnings, infos] = [
    count(messages, 'fejl'),
    count(messages, 'advarsel'),
    count(messages, 'oplysning'),
  ];
  const parts = [
    errors > 0 ? `${errors} fejl` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}` : '',
    infos > 0 ? `${infos} ${infos === 1 ? 'oplysning' : 'oplysninger'}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Ingen fejl fundet';
}

/** Writes messages out; `root` stands before every path, so that an editor's program can open it. */
export function report(messages: readonly VFileMessage[], format: ReportFormat, root: string): string {
  if (format === 'json')
    return JSON.stringify(
      messages.map((message) => toJson(message, root)),
      null,
      2,
    );
  if (format === 'github') return messages.map((message) => toAnnotation(message, root)).join('\n');
  if (format === 'gitlab') return gitlabReport(messages, (file) => under(root, file));
  if (format === 'azure') return azureLines(messages, (file) => under(root, file));
  return toText(messages, root);
}

const under = (root: string, path: string | undefined): string =>
  root === '' ? (path ?? '') : `${root}/${path ?? ''}`;

/** The reporter would write the cause out with its stack; the note tells the other place already. */
function withoutCause({ reason, place, ruleId, fatal, note, url }: VFileMessage): VFileMessage {
  const copy = new VFileMessage(reason, { place, ruleId });
  return Object.assign(copy, { fatal, note, url });
}

const LABELS: Readonly<Record<string, Severity>> = { error: 'fejl', warning: 'advarsel', info: 'oplysning' };

/** The reporter's own words are English; its rows begin with place and label, and its last line counts. */
function toText(messages: readonly VFileMessage[], root: string): string {
  const files = new Map<string, VFile>();
  for (const message of messages) {
    const path = under(root, message.file);
    const file = files.get(path) ?? new VFile({ path });
    file.messages.push(withoutCause(message));
    files.set(path, file);
  }
  const written = reporter([...files.values()], { verbose: true, color: false });
  const danish = written
    .replace(/\n+(?:[✖⚠]|\d+ (?:error|warning|message)).*$/, '')
    .replace(/^(\s*\d\S*\s+)(error|warning|info)\s+/gm, (_, before: string, label: string) => {
      return `${before}${(LABELS[label] ?? label).padEnd(9)}  `;
    })
    .replace(/^\s*\[url\]:\n.*\n/gm, '')
    .replace(/^\s*\[note\]:\n\s*/gm, '    → ')
    .replace(/[ \t]+$/gm, '');
  return [...(messages.length > 0 ? [danish] : []), summary(messages)].join('\n');
}

function toJson(message: VFileMessage, root: string): Record<string, unknown> {
  const { line, column } = message;
  const end = message.place && 'end' in message.place ? message.place.end : null;
  return {
    file: under(root, message.file),
    line: line ?? null,
    column: column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity: severityOf(message),
    rule: message.ruleId ?? null,
    message: message.reason,
    note: message.note ?? null,
    url: message.url ?? null,
  };
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  fejl: 'error',
  advarsel: 'warning',
  oplysning: 'notice',
};
const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function toAnnotation(message: VFileMessage, root: string): string {
  const end = message.place && 'end' in message.place ? message.place.end : undefined;
  const properties = [
    `file=${escapeProperty(under(root, message.file))}`,
    `line=${message.line ?? 1}`,
    `endLine=${end?.line ?? message.line ?? 1}`,
    `col=${message.column ?? 1}`,
    ...(end && end.line === message.line ? [`endColumn=${end.column}`] : []),
    `title=${escapeProperty(message.ruleId ?? '')}`,
  ];
  return `::${COMMANDS[severityOf(message)]} ${properties.join(',')}::${escapeData(`${message.reason} ${message.note ?? ''}`)}`;
}
