// Mends of lines in the front matter that YAML reads as something else than a key with its value or a name in a list.
import { FRONT_MATTER_KEYS } from '../parse/head/header.ts';
import { type Edit, headLines, type Mend, type Mendable } from './mend.ts';

const KEY = `(?:${FRONT_MATTER_KEYS.join('|')})`;
/** `sted:Rådhuset` */
const GLUED_KEY = new RegExp(`^(?<before>${KEY}:)(?=[^\\s/])`, 'iu');
/** `  sted: Rådhuset`, which would belong to the line before it. */
const INDENTED_KEY = new RegExp(`^[ \\t]+(?=${KEY}[ \\t]*:(?:\\s|$))`, 'iu');
/** `sted = Rådhuset` */
const EQUALS = new RegExp(`^(?<key>${KEY})[ \\t]*=[ \\t]*(?=\\S)`, 'iu');
/** `**sted:** Rådhuset` and `- sted: Rådhuset` */
const DRESSED_KEY = new RegExp(
  `^(?:[-•*][ \\t]+(?=${KEY}[ \\t]*:)|\\*\\*(?<key>${KEY})(?::\\*\\*|\\*\\*:)[ \\t]*)`,
  'iu',
);
/** `sted: "Rådhuset` */
const UNCLOSED = new RegExp(`^${KEY}:[ \\t]+"[^"\\n]*$`, 'iu');
/** `-Formanden` */
const GLUED_NAME = /^(?<before>[ \t]*-)(?=\p{L})/u;
const OPENS_LIST = /^[ \t]*-|^[\p{L}_-]+[ \t]*:[ \t]*$/u;
/** `sted: Rådhuset: sal 2` and `- Formand: en, der er nævnt` */
const WITH_COLON =
  /^(?<before>(?:(?<key>sted|forum)[ \t]*:|[ \t]*-)[ \t]+)(?<value>[@%`&!][^\n]*?|[^\s"'[{|>&*!%@`#-][^\n]*?:(?:[ \t][^\n]*?)?)[ \t]*$/iu;
/** A line that belongs to the one before it. */
const CARRIES_ON = /^[ \t]+[^\s-]/u;
const NAMES = /^(?:deltagere|afbud)[ \t]*:/iu;

/** Lines of a text that begin otherwise than they should; `better` gives what is to stand for what was found. */
function begun(
  { text }: Mendable,
  pattern: RegExp,
  better: (found: RegExpExecArray, before: readonly string[], after: string) => string | null,
): Edit[] {
  const lines = headLines(text);
  return lines.flatMap(({ start, text: line }, at): Edit[] => {
    const found = pattern.exec(line);
    const before = lines.slice(0, at).map((one) => one.text);
    const meant = found ? better(found, before, lines[at + 1]?.text ?? '') : null;
    return found && meant !== null ? [{ start, end: start + found[0].length, text: meant }] : [];
  });
}

/** Keys, where the whole cannot be read. */
const keyLines: Mend = {
  rules: ['hoved-ulaeseligt'],
  edits: (found) =>
    found.file.facts.frontMatter.problem === null
      ? []
      : [
          ...begun(found, GLUED_KEY, ([key]) => `${key} `),
          ...begun(found, INDENTED_KEY, () => ''),
          ...begun(found, EQUALS, ({ groups }) => `${groups?.key}: `),
          ...begun(found, DRESSED_KEY, ({ groups }) => (groups?.key ? `${groups.key}: ` : '')),
          ...begun(found, UNCLOSED, ([line]) => `${line.trimEnd()}"`),
        ],
};

const names: Mend = {
  rules: ['hoved-ulaeseligt', 'noegle-vaerdi'],
  edits: (found) =>
    begun(found, GLUED_NAME, ([dash], before) => (OPENS_LIST.test(before.at(-1) ?? '') ? `${dash} ` : null)),
};

/** A text with a colon in it, or with a sign that means something to YAML before it, stands in quotation marks. */
const colons: Mend = {
  rules: ['hoved-ulaeseligt', 'noegle-vaerdi'],
  edits: (found) =>
    begun(found, WITH_COLON, ({ groups }, above, below) => {
      const { before = '', key, value = '' } = groups ?? {};
      const list = above.findLast((line) => /^\p{L}/u.test(line)) ?? '';
      const isText = key !== undefined || (NAMES.test(list) && !CARRIES_ON.test(below));
      return isText ? `${before}${JSON.stringify(value)}` : null;
    }),
};

/** All mends of such lines. */
export const YAML_LINES: readonly Mend[] = [keyLines, names, colons];
