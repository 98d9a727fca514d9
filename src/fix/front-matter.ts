// Mends of the front matter's lines: their quotation marks and dashes, their spaces, their keys.

import { nearest } from '../diagnostics/suggest.ts';
import { FRONT_MATTER_KEYS, keyNamed } from '../parse/head/header.ts';
import { type Edit, edited, headLines, type Mend } from './mend.ts';
import { VALUES } from './values.ts';
import { YAML_LINES } from './yaml-lines.ts';

const QUOTED =
  /^(?<before>\s*(?:-\s+)?(?:[\p{L}_-]+\s*:\s*)?)(?:[“”„‟»«](?<double>[^“”„‟»«"\\]*)[“”„‟»«]|[‘’‚‛´`](?<single>[^‘’‚‛´`'"\\]*)[‘’‚‛´`]|[“”„‟»](?<open>[^“”„‟»«"\\]+?))(?<after>\s*)$/u;
const DASHED = /^(?<indent>\s*)[–—•‣·▪*](?<space>[ \t\u00a0]+)(?=\S)/u;

/** Quotation marks that a program has bent, and dashes and bullets before the names of a list. */
const signEdits = (text: string): Edit[] =>
  headLines(text).flatMap((line): Edit[] => {
    const { before = '', double, single, open, after = '' } = QUOTED.exec(line.text)?.groups ?? {};
    const inner = double ?? single ?? open;
    if (inner !== undefined && before.trim() !== '')
      return [{ start: line.start, end: line.end, text: `${before}"${inner}"${after}` }];
    const dash = DASHED.exec(line.text);
    const indent = dash?.groups?.indent ?? '';
    return dash ? [{ start: line.start, end: line.start + dash[0].length, text: `${indent}- ` }] : [];
  });

const LEAD = /^\s*(?:-\s+)?(?:[\p{L}_-]+\s*:\s*)?/u;

/** Spaces that YAML takes for letters, and tabs that it does not take, before a key, a name or a value. */
const spaceEdits = (text: string): Edit[] =>
  headLines(text).flatMap((line): Edit[] => {
    const lead = LEAD.exec(line.text)?.[0] ?? '';
    const better = lead
      .replace(/[\u00a0\u2007\u202f]/gu, ' ')
      .replace(/^ *\t\s*/, (indent) => indent.replaceAll('\t', '  '));
    const isSame = better === lead || line.text.trim() === '';
    return isSame ? [] : [{ start: line.start, end: line.start + lead.length, text: better }];
  });

const spaces: Mend = { rules: ['hoved-ulaeseligt'], edits: ({ text }) => spaceEdits(text) };
const signs: Mend = {
  rules: ['hoved-ulaeseligt', 'noegle-vaerdi', 'dato-ugyldig', 'tid-ugyldig'],
  edits: ({ text }) => signEdits(text),
};

/** A YAML text with its spaces and signs mended as a head's are. */
export function withYamlSigns(yaml: string): string {
  const mended = [spaceEdits, signEdits].reduce(
    (text, edits) => edited(text, edits(text)),
    `---\n${yaml}\n---`,
  );
  return mended.slice(4, -4);
}

/** The key of a list that was meant by one that is none: the same in capitals, or one letter away. */
export function meantKey(key: string, known: readonly string[], taken: readonly string[]): string | null {
  const same = known.find((own) => own.toLowerCase() === key.toLowerCase());
  // Of three letters one in another's place is a third of the word.
  const near = known.filter(
    (own) => nearest(key, [own], 1) !== null && (key.length > 3 || own.length > key.length),
  );
  const found = same ?? (near.length === 1 ? near[0] : undefined);
  return found !== undefined && found !== key && !taken.includes(found) ? found : null;
}

/** The key that another name is one for, unless it is there too, or another such name: `Mødested` beside `Lokale`. */
function ownKey(name: string, taken: readonly string[]): string | null {
  const key = keyNamed(name);
  return key !== null && !taken.some((other) => other !== name && (other === key || keyNamed(other) === key))
    ? key
    : null;
}

const keys: Mend = {
  rules: ['noegle-ukendt'],
  edits: ({ file, span }) => {
    const { entries } = file.facts.frontMatter;
    const taken = entries.map(({ key }) => key);
    return entries
      .filter(({ key }) => !(FRONT_MATTER_KEYS as readonly string[]).includes(key))
      .flatMap(({ key, keyPlace }) => {
        const text = ownKey(key, taken) ?? meantKey(key, FRONT_MATTER_KEYS, taken);
        return text === null ? [] : [{ ...span(keyPlace), text }];
      });
  },
};

/** All mends of the front matter. */
export const FRONT_MATTER: readonly Mend[] = [spaces, signs, ...YAML_LINES, keys, ...VALUES];
