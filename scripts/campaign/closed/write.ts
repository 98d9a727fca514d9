// Writes minutes as the kinds of file that people have them in.
import { escapeXml } from '../../../src/model/text/escape-markup.ts';
import { pdfFile } from '../../documents/pdf.ts';
import { wordFile } from '../../documents/word.ts';
import type { MinutesLine } from './grammar.ts';

/** When the minutes are of, in the ways that they are written. */
export interface MinutesDay {
  readonly iso: string;
  /** `10-10-2019` */
  readonly danish: string;
}

type Writer = (lines: readonly MinutesLine[], day: MinutesDay) => Promise<Buffer> | Buffer;

const HEAD = ({ danish }: MinutesDay): string[] => [
  `REFERAT Økonomiudvalget d. ${danish}`,
  `Mødedato ${danish} kl. 15.00`,
];

function plain({ type, text }: MinutesLine): string {
  if (type === 'punkt') return `Punkt ${text}`;
  return type === 'item' ? `- ${text}` : text;
}

function marked({ type, text }: MinutesLine): string {
  if (type === 'punkt') return `## Punkt ${text}`;
  if (type === 'heading') return `### ${text}`;
  if (type === 'row') return `| ${text.replaceAll('\t', ' | ')} |\n|---|---|`;
  return type === 'item' ? `- ${text}` : text;
}

const TAGS = { punkt: 'h2', heading: 'h3', text: 'p', item: 'li', row: 'p' } as const;

function htmlOf(lines: readonly MinutesLine[], day: MinutesDay): string {
  const body = lines.map((line) => {
    const tag = TAGS[line.type];
    const words = escapeXml(line.type === 'punkt' ? `Punkt ${line.text}` : line.text);
    return line.type === 'item' ? `<ul><${tag}>${words}</${tag}></ul>` : `<${tag}>${words}</${tag}>`;
  });
  const head = HEAD(day).map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Referat</title></head><body>${[...head, ...body].join('\n')}</body></html>`;
}

const STYLES = { punkt: 'Heading1', heading: 'Heading2', text: null, item: null, row: null } as const;

const wordOf: Writer = async (lines, day) =>
  Buffer.from(
    await wordFile([
      ...HEAD(day).map((text) => ({ text })),
      ...lines.map((line) => ({ text: plain(line), style: STYLES[line.type] })),
    ]),
  );

const SIZES = { punkt: 14, heading: 12, text: 10, item: 10, row: 10 } as const;

/** A PDF of one long page with a line for each. */
const pdfOf: Writer = (lines, day) => {
  const rows = [
    ...HEAD(day).map((text) => ({ text, size: 10 })),
    ...lines.map((line) => ({ text: plain(line), size: SIZES[line.type] })),
  ];
  const height = 80 + rows.length * 28;
  const placed = rows.map(({ text, size }, at) => ({
    ...{ text: text.replaceAll('\t', '   '), x: 50, y: height - 50 - at * 28, size },
  }));
  return Buffer.from(pdfFile([{ height, lines: placed }]));
};

/** The writers by the ending of their files. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  txt: (lines, day) => Buffer.from([...HEAD(day), ...lines.map(plain)].join('\n\n')),
  md: (lines, day) => Buffer.from([...HEAD(day), ...lines.map(marked)].join('\n\n')),
  html: (lines, day) => Buffer.from(htmlOf(lines, day)),
  docx: wordOf,
  pdf: pdfOf,
};

/** The minutes as a content file of the archive. */
export const contentFile = (lines: readonly MinutesLine[], { iso }: MinutesDay): string =>
  `---\nforum: oekonomiudvalget\ndato: ${iso}\n---\n\n${lines.map(marked).join('\n\n')}\n`;
