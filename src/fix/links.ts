// Mends of links that Markdown does not read as links.
import { lineAt, type Mend, type Mendable } from './mend.ts';

/** An address as Markdown takes it: with signs round it where it has spaces or brackets. */
const address = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^<(.*)>$/u, '$1')
    .replaceAll('\\', '/');
  return /[\s()]/u.test(bare) ? `<${bare}>` : bare;
};

const FILE = String.raw`[^\n<>"]*?\.\p{L}[\p{L}\d]{1,4}`;
const FORMS: readonly { readonly pattern: RegExp; readonly text: string; readonly to: string }[] = [
  // [Notat](2024-05-14/Notat om støj.pdf) and [Plan] (2024-05-14/plan.pdf)
  {
    pattern: new RegExp(String.raw`^\[(?<text>[^[\]\n]+)\][ \t]*\((?<to>${FILE}|https?:[^\s()]+)\)`, 'u'),
    text: 'text',
    to: 'to',
  },
  // (Plan)[2024-05-14/plan.pdf]
  { pattern: new RegExp(String.raw`^\((?<text>[^()\n]+)\)\[(?<to>${FILE})\]`, 'u'), text: 'text', to: 'to' },
  // [[plan.pdf|Plan]]
  {
    pattern: new RegExp(String.raw`^\[\[(?<to>${FILE})\|(?<text>[^[\]|\n]+)\]\]`, 'u'),
    text: 'text',
    to: 'to',
  },
  // [Plan]{2024-05-14/plan.pdf}
  { pattern: new RegExp(String.raw`^\[(?<text>[^[\]\n]+)\]\{(?<to>${FILE})\}`, 'u'), text: 'text', to: 'to' },
  // <a href="plan.pdf">Plan</a>
  {
    pattern: /^<a\s+href\s*=\s*(["'])(?<to>[^"'\n]+)\1\s*>(?<text>[^<>\n]+)<\/a>/iu,
    text: 'text',
    to: 'to',
  },
];

function linkAt({ text }: Mendable, start: number): { readonly end: number; readonly link: string } | null {
  const rest = lineAt(text, start);
  const written = text.slice(start, rest.end);
  for (const { pattern, text: name, to } of FORMS) {
    const found = pattern.exec(written);
    const [shown, target] = [found?.groups?.[name], found?.groups?.[to]];
    if (found && shown && target)
      return { end: start + found[0].length, link: `[${shown.trim()}](${address(target)})` };
  }
  return null;
}

/** All mends of links. */
export const LINKS: readonly Mend[] = [
  {
    rules: ['link-ulaeseligt'],
    edits: (found) =>
      found.file.facts.misread
        .filter(({ kind }) => kind === 'link')
        .flatMap(({ place }) => {
          const { start } = found.span(place);
          const better = linkAt(found, start);
          return better === null ? [] : [{ start, end: better.end, text: better.link }];
        }),
  },
];
