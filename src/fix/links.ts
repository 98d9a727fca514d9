// Mends of links that Markdown does not read as links, and of emphasis in HTML.
import { type Edit, lineAt, type Mend, type Mendable } from './mend.ts';

/** An address as Markdown takes it: with signs round it where it has spaces or brackets. */
const address = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^<(.*)>$/u, '$1')
    .replaceAll('\\', '/');
  return /[\s()]/u.test(bare) ? `<${bare}>` : bare;
};

const FILE = String.raw`[^\n<>"]*?\.\p{L}[\p{L}\d]{1,4}`;
/** What was meant as a link, with its name and where it is to lead. */
const FORMS: readonly RegExp[] = [
  // [Notat](2024-05-14/Notat om støj.pdf), [Plan] (2024-05-14/plan.pdf), and the address on the next line
  new RegExp(
    String.raw`^\[(?<name>[^[\]\n]+)\][ \t]*\n?[ \t]*\((?<to>${FILE}|https?:[^\s()]+)(?:[ \t]+[“”„»«](?<titel>[^“”„»«"\n]*)[“”„»«])?(?:\)|(?=[ \t]*(?:\n|$)))`,
    'u',
  ),
  // (Plan)[2024-05-14/plan.pdf]
  new RegExp(String.raw`^\((?<name>[^()\n]+)\)\[(?<to>${FILE})\]`, 'u'),
  // [[plan.pdf|Plan]]
  new RegExp(String.raw`^\[\[(?<to>${FILE})\|(?<name>[^[\]|\n]+)\]\]`, 'u'),
  // [Plan][2024-05-14/plan.pdf]
  new RegExp(String.raw`^\[(?<name>[^[\]\n]+)\]\[(?<to>[^[\]]*?/${FILE})\]`, 'u'),
  // [[2024-05-14/plan.pdf]] bears the name of its file.
  /^\[\[(?<to>(?:[^[\]|\n]*[\\/])?(?<name>[^[\]|\n\\/]+?\.\p{L}[\p{L}\d]{1,4}))\]\]/u,
  // [Plan]{2024-05-14/plan.pdf}
  new RegExp(String.raw`^\[(?<name>[^[\]\n]+)\]\{(?<to>${FILE})\}`, 'u'),
  // <a href="plan.pdf">Plan</a>
  /^<a\s+href\s*=\s*(["'])(?<to>[^"'\n]+)\1\s*>(?<name>[^<>\n]+)<\/a>/iu,
];

function linkAt({ text }: Mendable, start: number): Edit[] {
  const written = text.slice(start, lineAt(text, lineAt(text, start).end + 1).end);
  for (const form of FORMS) {
    const found = form.exec(written);
    const { name, to, titel } = found?.groups ?? {};
    if (found && name && to)
      return [
        {
          start,
          end: start + found[0].length,
          text: `[${name.trim()}](${address(to)}${titel ? ` "${titel}"` : ''})`,
        },
      ];
  }
  return [];
}

/** `<2024-05-14/plan.pdf>`: a path that stands where an address may. */
function pathAt(
  { text }: Mendable,
  { start, end }: { readonly start: number; readonly end: number },
): Edit[] {
  const path = text.slice(start, end);
  if (text[start - 1] !== '<' || text[end] !== '>') return [];
  return [{ start: start - 1, end: end + 1, text: `[${path.split(/[\\/]/).at(-1)}](${address(path)})` }];
}

const EMPHASIS =
  /^<(?<name>b|strong|i|em)>(?<inner>[^\s<>*_](?:[^<>*_\n]*[^\s<>*_])?)<\/\k<name>>(?![\p{L}\p{N}])/iu;

/** `<b>vigtigt</b>`, which is not shown as it was meant. */
const emphasis: Mend = {
  rules: ['raa-html'],
  edits: ({ file, text, span }) =>
    file.facts.rawHtml.flatMap((place) => {
      const { start } = span(place);
      const found = EMPHASIS.exec(text.slice(start, lineAt(text, start).end));
      const { name = '', inner = '' } = found?.groups ?? {};
      if (!found || /[\p{L}\p{N}\\]/u.test(text[start - 1] ?? '')) return [];
      const sign = /^[bs]/i.test(name) ? '**' : '*';
      return [{ start, end: start + found[0].length, text: `${sign}${inner}${sign}` }];
    }),
};

/** All mends of links, and of emphasis that is written as HTML. */
export const LINKS: readonly Mend[] = [
  emphasis,
  {
    rules: ['link-ulaeseligt'],
    edits: (found) =>
      found.file.facts.misread.flatMap(({ kind, place }) => {
        if (kind === 'link') return linkAt(found, found.span(place).start);
        return kind === 'sti' ? pathAt(found, found.span(place)) : [];
      }),
  },
];
