// Messages as the pipelines of GitLab and Azure show them at their lines.
import type { VFileMessage } from 'vfile-message';
import { type Severity, severityOf } from './message.ts';

const QUALITY: Readonly<Record<Severity, string>> = {
  fejl: 'critical',
  advarsel: 'minor',
  oplysning: 'info',
};

/** A report of code quality for GitLab, which knows a message again by its fingerprint, also when lines move. */
export function gitlabReport(messages: readonly VFileMessage[], pathOf: (file: string) => string): string {
  const seen = new Map<string, number>();
  const rows = messages.map((message) => {
    const path = pathOf(message.file ?? '');
    const what = `${path} ${message.ruleId ?? ''} ${message.reason}`;
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return {
      description: textOf(message),
      check_name: message.ruleId ?? '',
      fingerprint: `${what} ${before}`,
      severity: QUALITY[severityOf(message)],
      location: { path, lines: { begin: message.line ?? 1 } },
    };
  });
  return JSON.stringify(rows, null, 2);
}

/** Azure knows errors and warnings; what is only information is a line of the log. */
export function azureLines(messages: readonly VFileMessage[], pathOf: (file: string) => string): string {
  const lines = messages.map((message) => {
    const path = pathOf(message.file ?? '');
    const severity = severityOf(message);
    if (severity === 'oplysning') return `${path}:${message.line ?? 1}: ${textOf(message)}`;
    const properties = [
      `type=${severity === 'fejl' ? 'error' : 'warning'}`,
      `sourcepath=${escaped(path)}`,
      `linenumber=${message.line ?? 1}`,
      `columnnumber=${message.column ?? 1}`,
      `code=${escaped(message.ruleId ?? '')}`,
    ];
    return `##vso[task.logissue ${properties.join(';')};]${textOf(message)}`;
  });
  return lines.join('\n');
}

/** What is wrong and what to do, in one line. */
const textOf = ({ reason, note }: VFileMessage): string =>
  `${reason} ${note ?? ''}`.replace(/\s+/g, ' ').trim();

const escaped = (text: string): string =>
  text
    .replace(/%/g, '%AZP25')
    .replace(/;/g, '%3B')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/\]/g, '%5D');
