// Mends arkiv.yaml where it cannot be used: its spaces and signs, its keys, and lists of one.
import { readConfig } from '../archive/settings/config.ts';
import { ARKIV_KEYS, FORUM_KEYS, PERSONDATA_KEYS } from '../archive/settings/config-keys.da.ts';
import { normalizeSource } from '../parse/head/source.ts';
import { meantKey, withYamlSigns } from './front-matter.ts';

const PAIR = /^(?<before>[ \t]*(?:-[ \t]+)?)(?<key>[\p{L}_-]+)(?<colon>[ \t]*:(?:[ \t]+|$))(?<value>.*)$/u;
const LISTS = ['forkortelser', 'tidligere'];
/** Keys whose value is a text of any words, which a colon in it would cut. */
const TEXTS = ['organisation', 'titel', 'navn', 'titelpraefiks', 'beskrivelse'];
/** `titel:Referater` */
const GLUED = new RegExp(
  `^(?<key>[ \\t]*(?:-[ \\t]+)?(?:${[...Object.keys(ARKIV_KEYS), ...Object.keys(FORUM_KEYS)].join('|')}):)(?=[^\\s/])`,
  'gm',
);
/** A word or a few, and no list. */
const ONE = /^[\p{L}\p{N}][^,;#:[\]{}"']*$/u;

/** The keys that may stand below a key. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  forummer: Object.keys(FORUM_KEYS),
  persondata: Object.keys(PERSONDATA_KEYS),
};

/** The settings' text as it is to be; one that can be used comes back as it is. */
export function mendedSettings(raw: string): string {
  const text = normalizeSource(raw);
  const isUsed = readConfig(text, null).problems.length === 0;
  return isUsed ? text : withKeys(withYamlSigns(text.replace(GLUED, '$<key> ')));
}

/** A line's key, with what stands round it; null for a line without one. */
const pairIn = (line: string): Record<string, string> | null => PAIR.exec(line)?.groups ?? null;

/** Lines with the keys that were meant: the archive's own at the margin, a forum's below `forummer`. */
function withKeys(text: string): string {
  const lines = text.split('\n');
  const isTop = (line: string): boolean => pairIn(line)?.before === '';
  const topKeys = lines.filter(isTop).map((line) => pairIn(line)?.key ?? '');
  let known: readonly string[] = [];
  return lines
    .map((line, at) => {
      const { before = '', key = '', colon = '', value = '' } = pairIn(line) ?? {};
      const siblings = isTop(line) ? topKeys : keysOfEntry(lines, at);
      const own = isTop(line) ? Object.keys(ARKIV_KEYS) : known;
      const meant = own.includes(key) ? key : (meantKey(key, own, siblings) ?? key);
      if (isTop(line)) known = BELOW[meant] ?? [];
      return key === '' ? line : `${before}${meant}${colon}${wellPut(meant, value)}`;
    })
    .join('\n');
}

/** A key's value as YAML and the archive take it. */
function wellPut(key: string, value: string): string {
  const text = value.trim();
  if (LISTS.includes(key) && ONE.test(text)) return `[${text}]`;
  if (TEXTS.includes(key) && /^[^"'[{|>&*!%@`#-].*:(?: |$)/.test(text)) return JSON.stringify(text);
  return key === 'synlighed' && /^(?:offentlig|intern)$/i.test(text) ? text.toLowerCase() : value;
}

/** The keys of the list's entry, or of the group, that a line is in. */
function keysOfEntry(lines: readonly string[], at: number): string[] {
  const begins = (line: string): boolean => /^(?:[ \t]*-[ \t]|\S)/.test(line);
  const from = lines.findLastIndex((line, index) => index <= at && begins(line));
  const end = lines.findIndex((line, index) => index > at && begins(line));
  return lines.slice(from, end < 0 ? lines.length : end).map((line) => pairIn(line)?.key ?? '');
}
