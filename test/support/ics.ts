/** One component of a calendar: its properties by name, without their parameters, text with its escapes undone. */
export type IcsEvent = ReadonlyMap<string, string>;

/** What a calendar file holds. */
export interface Ics {
  readonly properties: IcsEvent;
  readonly events: readonly IcsEvent[];
  /** Its lines as they are written, folded. */
  readonly lines: readonly string[];
}

const plainText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** Reads a calendar as RFC 5545 says it is written; throws when it is not. */
export function readIcs(text: string): Ics {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text))
    throw new Error('a line that does not end in CRLF');
  const calendar = new Map<string, string>();
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  let components = 0;
  for (const line of text
    .trimEnd()
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends, but is not open`);
    if (name === 'BEGIN') {
      open.push(value);
      if (open.length === 2) components += 1;
      if (value === 'VEVENT') events.push(new Map());
    } else if (open.at(-1) === 'VEVENT' && name !== 'END') events.at(-1)?.set(name, plainText(value));
    else if (open.length === 1 && name !== 'END') calendar.set(name, plainText(value));
  }
  if (open.length > 0) throw new Error(`${open.join()} does not end`);
  if (components === 0) throw new Error('a calendar without a component');
  return { properties: calendar, events, lines: text.trimEnd().split('\r\n') };
}
