// The ways in which a source shows a number otherwise than it writes it: marks of Markdown and HTML, entities, addresses.
import { asIs, changed, changesOf, plainReading, type Reading } from './reading.ts';

/** Entities that can stand in or beside a number; all others show letters or signs that no number has. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    hairsp: ' ',
    numsp: ' ',
    puncsp: ' ',
    emsp13: ' ',
    emsp14: ' ',
  },
  ...{ shy: '', zwj: '', zwnj: '', NoBreak: '', ZeroWidthSpace: '', lrm: '', rlm: '' },
  ...{
    hyphen: '-',
    dash: '-',
    ndash: '-',
    mdash: '-',
    minus: '-',
    horbar: '-',
    period: '.',
    sol: '/',
    colon: ':',
  },
  ...{ lowbar: '_', equals: '=', plus: '+', Tab: '\t', NewLine: '\n', lpar: '(', rpar: ')', comma: ',' },
};
/** Tags that end a line or a cell; any other stands within a word. */
const BLOCKS =
  /^\/?(?:address|article|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h\d|header|hr|li|main|nav|ol|option|p|pre|section|table|tbody|tfoot|thead|title|tr|ul)\b/i;
const CELL = /^\/?t[dh]\b/i;

const MARKS =
  /<!--|-->|<\/?[a-z][^<>]{0,2000}>|&#?[a-z0-9]{1,24};|\\(?=[!-/:-@[-`{-~\n])|[*~`]+|(?<![a-z0-9])_+|_+(?![a-z0-9])|\[\^[^\]\n]{0,80}\]|!?\[|\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])?/gi;
/** Only where a mark touches a digit can a number be written in two. */
const TOUCHES = /\d[*_~`\\&<[\]]|[*_~`\\;>[\])]\d|&#|\\\n/;
const ENCODED = /%(?:25)*([0-9a-f]{2})/gi;

function shown(mark: string): string {
  if (mark.startsWith('&')) return entity(mark.slice(1, -1));
  if (/^<[/a-z]/i.test(mark)) {
    const tag = mark.slice(1);
    return BLOCKS.test(tag) ? '\n' : CELL.test(tag) ? '\t' : '';
  }
  return '';
}

function entity(name: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!code) return ENTITIES[name] ?? '\uFFFC';
  const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** All readings of a source in which a number may show: as it is, without its marks, and with its addresses decoded. */
export function readingsOf(source: string): Reading[] {
  const raw = asIs(source);
  const readings = [plainReading(raw)];
  if (TOUCHES.test(source)) {
    const unmarked = changed(
      raw,
      changesOf(source, MARKS, ([mark]) => shown(mark)),
    );
    readings.push(plainReading(unmarked));
  }
  if (/%(?:25)*[23ce][0-9a-f]/i.test(source)) {
    const decoded = changesOf(source, ENCODED, ([, code = '']) => decodedSign(Number.parseInt(code, 16)));
    readings.push(plainReading(changed(raw, decoded)));
  }
  return readings;
}

/** Of signs that take several bytes only dashes and spaces are seen in numbers; their bytes are left out, but for a dash. */
const decodedSign = (code: number): string =>
  code < 0x80 ? String.fromCharCode(code) : code === 0xe2 ? '-' : '';
