import { VFileMessage } from 'vfile-message';
import type { Place } from '../model/parsed.ts';

/** How much a problem weighs: an error stops the build. */
export type Severity = 'fejl' | 'advarsel' | 'oplysning';

/** A problem in content, as an editor needs it told. */
export interface Problem {
  readonly path: string;
  readonly place: Place;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong: one Danish sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly note: string;
  /** The other place, when there are two: a path with line and column. */
  readonly other?: { readonly path: string; readonly place: Place } | undefined;
}

/** A place as editors and editors' programs write it: `chefforum/2019/2019-10-10.md:3:7`. */
export function placeText(path: string, place: Place): string {
  return `${path}:${place.start.line}:${place.start.column}`;
}

/** Makes a message of a problem. */
export function toMessage(problem: Problem): VFileMessage {
  const { path, place, rule, severity, message, note, other } = problem;
  const cause = other ? new Error(`Se også ${placeText(other.path, other.place)}`) : undefined;
  const made = new VFileMessage(message, {
    place,
    ruleId: rule,
    ...(cause ? { cause } : {}),
  });
  made.file = path;
  made.fatal = severity === 'fejl' ? true : severity === 'advarsel' ? false : undefined;
  made.note = other ? `${note}\nSe også ${placeText(other.path, other.place)}` : note;
  made.url = `docs/regler/${rule}.md`;
  return made;
}

/** How much a message weighs. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'fejl' : message.fatal === false ? 'advarsel' : 'oplysning';
}

/** Whether any of the messages stops the build. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some((message) => message.fatal === true);
}
