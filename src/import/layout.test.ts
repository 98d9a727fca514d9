import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';

const FOLDER = join(import.meta.dirname, '../../test/golden/import');
const ERAS = ['era-2013', 'era-2016', 'era-2019', 'era-2024'];
const HEADING = /^[#* ]*(?:Punkt \d|Indholdsfortegnelse)/;

const markdownOf = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const result = importText({ name: 'kilde.txt', bytes }, { forum: null, forums: [] });
  return result.ok ? result.markdown : result.message;
};

/** The source with each long line of running text changed; attachments and headings stay. */
function rewrite(text: string, change: (line: string) => string): string {
  let isText = false;
  const lines = text.split('\n').map((line) => {
    if (HEADING.test(line) || /^[#* ]*Bilag\**$/.test(line)) isText = false;
    if (/^[#* ]*(?:Baggrund|Sagsfremstilling|INDSTILLING|Indstilling|Beslutning)/.test(line)) isText = true;
    return isText && line.length > 50 ? change(line) : line;
  });
  return lines.join('\n');
}

const wrap = (line: string): string => line.replace(/(.{20,40}) (?=\S)/g, '$1\n');

/** Breaks a line once before a word in lower case, where no sentence ends. */
const breakPage = (line: string): string => line.replace(/^(.{20,}?[\p{L},]) (?=\p{Ll}{2})/u, '$1\n\n\f');

describe.each(ERAS)('%s reads the same', (era) => {
  const text = readFileSync(join(FOLDER, era, 'kilde.txt'), 'utf8');
  it.each([
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with page breaks for blank lines', text.replaceAll('\n\n', '\n\f\n')],
    ['with wrapped lines', rewrite(text, wrap)],
    ['with paragraphs torn apart', rewrite(text, breakPage)],
    [
      'with page numbers torn off',
      text.replace(/\.*\t\d+$/gm, '').replace(/\n\n(?=[#* ]*Punkt 1:)/, '\n\n3\n4\n7\n\n'),
    ],
  ])('%s', (_name, changed) => {
    expect(changed).not.toBe(text);
    expect(markdownOf(changed)).toBe(markdownOf(text));
  });
});
