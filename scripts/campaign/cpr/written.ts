// How CPR numbers are written in Danish documents, from forms, letters, lists, scans and people in a hurry.
import { APART } from './apart.ts';
import { digitsOf } from './numbers.ts';
import { apart, between, six, type Way, way } from './way.ts';

const NAMES = ['N.N.', 'Borgeren', 'Ansøger', 'Klageren', 'Asta Holm', 'Barnet', 'Eleven', 'Lejeren'];

/** The number as such. */
const PLAIN: readonly Way[] = [
  way('bindestreg', 'navn', between('-')),
  way('intet tegn', 'navn', digitsOf),
  way('understregning', 'navn', between('_')),
  way('punktum i navn', 'navn', between('.')),
  way('mellemrum', 'tekst', between(' ')),
  way('to mellemrum', 'tekst', between('  ')),
  way('bindestreg i luft', 'tekst', between(' - ')),
  way('bindestreg i megen luft', 'tekst', between('  -  ')),
  way('mellemrum før', 'tekst', between(' -')),
  way('mellemrum efter', 'tekst', between('- ')),
  way('tankestreg', 'tekst', between('–')),
  way('lang tankestreg', 'tekst', between('—')),
  way('tankestreg i luft', 'tekst', between(' – ')),
  way('hårdt mellemrum', 'tekst', between('\u00A0')),
  way('hårdt mellemrum om streg', 'tekst', between('\u00A0-\u00A0')),
  way('blød bindestreg', 'tekst', between('\u00AD')),
  way('to streger', 'tekst', between('--')),
  way('skråstreg', 'tekst', between('/')),
  way('kolon', 'tekst', between(':')),
  way('linjeskift efter streg', 'tekst', between('-\n')),
  way('dato med punktum', 'tekst', apart('.', '-')),
  way('dato med punktum og luft', 'tekst', apart('.', ' - ')),
  way('dato med skråstreg', 'tekst', apart('/', '-')),
  way('dato med streger', 'tekst', apart('-', '-')),
  way('dato med mellemrum', 'tekst', apart(' ', '-')),
  way('dato som brøk', 'tekst', ({ day, month, year, last }) => `${day}/${month}-${year}-${last}`),
  way('i parentes', 'tekst', (planted) => `(${between('-')(planted)})`),
  way('i firkantet parentes', 'tekst', (planted) => `[${between('-')(planted)}]`),
  way('i citationstegn', 'tekst', (planted) => `»${between('-')(planted)}«`),
  way('initialer efter', 'tekst', (planted) => `${between('-')(planted)}/JH`),
  way('navn efter', 'tekst', (planted) => `${between('-')(planted)}-Holm`),
  way('navn før', 'tekst', (planted, chance) => `${chance.pick(NAMES)}/${between('-')(planted)}`),
  way('f. foran', 'tekst', (planted) => `(f.${between('-')(planted)})`),
  way('født', 'tekst', (planted) => `født ${between('-')(planted)}`),
  way('navn og parentes', 'tekst', (planted, chance) => `${chance.pick(NAMES)} (${digitsOf(planted)})`),
  way('komma', 'tekst', (planted, chance) => `${chance.pick(NAMES)}, ${between(' ')(planted)},`),
  way('fuldbredde', 'markdown', (planted) =>
    between('-')(planted).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ),
  way('nulbredde', 'markdown', between('-\u200B')),
  way('nulbredde i dato', 'markdown', ({ day, month, year, last }) => `${day}${month}\u200D${year}-${last}`),
  way('sammenhold', 'markdown', between('\u2060-\u2060')),
  way('retningsmærke', 'markdown', (planted) => `\u200E${between('-')(planted)}\u200E`),
  way('ikke-brydende streg', 'markdown', between('\u2011')),
  way('minus', 'markdown', between('−')),
  way('smalt mellemrum', 'markdown', between('\u2009')),
];

/** The number with a word for it, which allows any other form. */
const NAMED: readonly Way[] = [
  way('CPR', 'tekst', (planted) => `CPR ${digitsOf(planted)}`),
  way('CPR-nr.', 'tekst', (planted) => `CPR-nr. ${digitsOf(planted)}`),
  way('cpr.nr.:', 'tekst', (planted) => `cpr.nr.: ${between(' ')(planted)}`),
  way('CPR-nummeret er', 'tekst', (planted) => `CPR-nummeret er ${digitsOf(planted)}`),
  way('CPR-nummer for', 'tekst', (planted) => `CPR-nummer for ansøgeren: ${digitsOf(planted)}`),
  way('CPR med skråstreg', 'tekst', (planted) => `CPR/${between('-')(planted)}`),
  way('CPR i parentes', 'tekst', (planted) => `CPR (${digitsOf(planted)})`),
  way('C.P.R.', 'tekst', (planted) => `C.P.R. ${between(' ')(planted)}`),
  way('Personnr.', 'tekst', (planted) => `Personnr. ${digitsOf(planted)}`),
  way('personnummer', 'tekst', (planted) => `personnummer ${apart(' ', ' ')(planted)}`),
  way('person-nr', 'tekst', (planted) => `Person-nr.: ${between('')(planted)}`),
  way(
    'parvis',
    'tekst',
    ({ day, month, year, last }) => `CPR ${day} ${month} ${year} ${last.slice(0, 2)} ${last.slice(2)}`,
  ),
  way('ciffer for ciffer', 'tekst', (planted) => `CPR-nr. ${[...digitsOf(planted)].join(' ')}`),
  way('på to linjer', 'tekst', (planted) => `CPR-nr.\n${between('-')(planted)}`),
  way('er hans CPR-nummer', 'tekst', (planted) => `${digitsOf(planted)} er hans CPR-nummer`),
  way('(CPR)', 'tekst', (planted) => `${digitsOf(planted)} (CPR)`),
  way('cprnr i navn', 'navn', (planted) => `cprnr${digitsOf(planted)}`),
  way('cpr i navn', 'navn', (planted) => `cpr-${between('-')(planted)}`),
];

const MARKED: readonly Way[] = [
  way('fed dato', 'markdown', ({ last, ...date }) => `**${date.day}${date.month}${date.year}**-${last}`),
  way('fed ende', 'markdown', (planted) => `${six(planted)}-**${planted.last}**`),
  way('fedt midt i', 'markdown', (planted) =>
    digitsOf(planted).replace(/^(.{4})(.{2})(.{4})$/, '$1**$2**-$3'),
  ),
  way('kursiv', 'markdown', (planted) => `*${six(planted)}*-*${planted.last}*`),
  way('kode', 'markdown', (planted) => `\`${between('-')(planted)}\``),
  way('gennemstreget', 'markdown', (planted) => `~~${between('-')(planted)}~~`),
  way('omvendt skråstreg', 'markdown', between('\\-')),
  way('talentitet', 'markdown', between('&#45;')),
  way('hexentitet', 'markdown', between('&#x2D;')),
  way('navneentitet', 'markdown', between('&ndash;')),
  way('blød entitet', 'markdown', between('&shy;')),
  way('hård entitet', 'markdown', between('&nbsp;')),
  way(
    'ciffer som entitet',
    'markdown',
    (planted) =>
      `${digitsOf(planted).slice(0, 3)}&#${digitsOf(planted).charCodeAt(3)};${digitsOf(planted).slice(4)}`,
  ),
  way('html', 'markdown', (planted) => `<b>${six(planted)}</b>-${planted.last}`),
  way('span', 'markdown', (planted) => `<span class="a">${six(planted)}</span><span>-${planted.last}</span>`),
  way('kommentar', 'markdown', (planted) => `<!-- ${between('-')(planted)} -->`),
  way(
    'link på det halve',
    'markdown',
    (planted) => `[${six(planted)}](https://www.fjordby.example/a)-${planted.last}`,
  ),
  way(
    'linktekst',
    'markdown',
    (planted) => `[sagen om ${between('-')(planted)}](https://www.fjordby.example/a)`,
  ),
  way('linkmål', 'markdown', (planted) => `[sagen](https://www.fjordby.example/${between('-')(planted)})`),
  way(
    'linkmål kodet',
    'markdown',
    (planted) => `[sagen](https://www.fjordby.example/${between('%2D')(planted)})`,
  ),
  way(
    'linkmål kodet to gange',
    'markdown',
    (planted) => `[sagen](https://www.fjordby.example/?b=${between('%252D')(planted)})`,
  ),
  way(
    'linktitel',
    'markdown',
    (planted) => `[sagen](https://www.fjordby.example/a "${between('-')(planted)}")`,
  ),
  way('forespørgsel', 'markdown', (planted) => `https://www.fjordby.example/?cpr=${digitsOf(planted)}`),
  way(
    'billedtekst',
    'markdown',
    (planted) => `![brev fra ${between('-')(planted)}](https://www.fjordby.example/a.png)`,
  ),
  way('tabel', 'markdown', (planted) => `\n\n| Navn | CPR |\n|---|---|\n| N.N. | ${digitsOf(planted)} |\n\n`),
  way(
    'tabel først',
    'markdown',
    (planted) => `\n\n| CPR-nr. | Navn |\n|---|---|\n| ${between(' ')(planted)} | N.N. |\n\n`,
  ),
  way('citat', 'markdown', (planted) => `\n\n> Vedrørende ${six(planted)}-\n> ${planted.last}\n\n`),
  way('liste', 'markdown', (planted) => `\n\n- Ansøger ${six(planted)}\n  -${planted.last}\n\n`),
  way('fodnote', 'markdown', (planted) => `se noten[^9]\n\n[^9]: Ansøger ${between('-')(planted)}.\n\n`),
];

/** Every way of writing a number. */
export const WAYS: readonly Way[] = [...PLAIN, ...APART, ...NAMED, ...MARKED];
