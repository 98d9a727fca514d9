import type { ErrorCode, YAMLError } from 'yaml';

/** A YAML error in Danish, with what to do about it and the range it is about. */
export interface YamlErrorText {
  readonly reason: string;
  readonly note: string;
  readonly range: readonly [number, number];
}

type ProblemText = Omit<YamlErrorText, 'range'>;

const QUOTE = 'Sæt værdien i anførselstegn, hvis den indeholder kolon, `#` eller citationstegn.';
const NO_COLON: ProblemText = {
  reason: 'Linjen har ikke formen `nøgle: værdi`',
  note: 'Skriv kolon og mellemrum efter nøglen, én nøgle på hver linje.',
};
const BAD_INDENT: ProblemText = {
  reason: 'Linjen er rykket forkert ind',
  note: 'Nøgler står helt til venstre; punkter i en liste rykkes to mellemrum ind.',
};
const UNCLOSED_QUOTE: ProblemText = {
  reason: 'Anførselstegnet her bliver ikke lukket',
  note: 'Sæt det samme tegn efter værdien.',
};
const UNCLOSED_LIST: ProblemText = {
  reason: 'Parentesen her bliver ikke lukket',
  note: 'Sæt `]` eller `}` efter listen, eller sæt værdien i anførselstegn, hvis den ikke er en liste.',
};

const TEXTS: Partial<Record<ErrorCode, ProblemText>> = {
  DUPLICATE_KEY: { reason: 'Den samme nøgle står to gange', note: 'Slet den ene af dem.' },
  TAB_AS_INDENT: { reason: 'Linjen er rykket ind med tabulator', note: 'Brug mellemrum i stedet.' },
  BAD_INDENT,
  MISSING_CHAR: NO_COLON,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  BLOCK_AS_IMPLICIT_KEY: { reason: 'Linjen har et kolon for meget', note: QUOTE },
  UNEXPECTED_TOKEN: {
    reason: 'Tegnet her kan ikke læses; måske mangler der et anførselstegn før det',
    note: QUOTE,
  },
  BAD_SCALAR_START: {
    reason: 'Værdien begynder med et tegn, som har sin egen betydning i YAML',
    note: 'Sæt værdien i anførselstegn.',
  },
  BAD_DQ_ESCAPE: {
    reason: 'Her står en omvendt skråstreg mellem dobbelte anførselstegn',
    note: 'Brug enkelte anførselstegn om værdien.',
  },
  MULTIPLE_DOCS: { reason: 'En linje med `---` deler filen i to', note: 'Slet linjen.' },
};
const OTHER: ProblemText = { reason: 'Linjen kan ikke læses som YAML', note: QUOTE };

/** Tells a YAML error of this text in Danish. The parser notices some slips only further down; we point to where they are. */
export function yamlErrorText({ code, pos, message }: YAMLError, yaml: string): YamlErrorText {
  const before = yaml.slice(0, pos[0]);
  const quote = /closing (["'])/.exec(message)?.[1];
  if (quote) return { ...UNCLOSED_QUOTE, range: character(before.search(opening(quote)), pos) };
  if (/end with a [\]}]/.test(message))
    return { ...UNCLOSED_LIST, range: character(openBracket(before), pos) };
  const indented = code === 'BLOCK_AS_IMPLICIT_KEY' ? indentedLine(yaml, pos[0]) : null;
  if (indented) return { ...BAD_INDENT, range: indented };
  return { ...(TEXTS[code] ?? OTHER), range: pos };
}

const character = (at: number, otherwise: readonly [number, number]): readonly [number, number] =>
  at < 0 ? otherwise : [at, at + 1];

/** The last such quote at the start of a value. */
const opening = (quote: string): RegExp =>
  new RegExp(String.raw`(?<=^\s*|[:,[{-]\s+)${quote}(?![\s\S]*(?:^|[:,[{-]\s)\s*${quote})`, 'm');

const openBracket = (before: string): number => Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));

/** The line here, or else the one after it, when it is indented: YAML takes it for a part of the line before. */
function indentedLine(yaml: string, at: number): readonly [number, number] | null {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const next = yaml.indexOf('\n', at) + 1;
  const isAtStart = yaml.slice(start, at).trim() === '';
  for (const line of [...(isAtStart ? [start] : []), ...(next > 0 ? [next] : [])]) {
    const match = /^ +(?=\S)(?!#).*/.exec(yaml.slice(line).split('\n')[0] ?? '');
    if (match) return [line, line + match[0].length];
  }
  return null;
}
