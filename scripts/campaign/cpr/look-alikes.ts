// Numbers that are nobody's: all that municipal documents are full of.

import { twoDigits as two } from '../../../src/model/time/danish-date.ts';
import type { Chance } from '../../random.ts';

/** A kind of number that is no CPR number, with a text that holds one. */
export interface LookAlike {
  readonly name: string;
  readonly write: (chance: Chance) => string;
}

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('');
const day = (chance: Chance): string => two(1 + chance.below(28));
const month = (chance: Chance): string => two(1 + chance.below(12));
const year = (chance: Chance): string => String(1995 + chance.below(32));
const pairs = (text: string): string => text.replace(/(\d\d)(?=\d)/g, '$1 ');
const thousands = (text: string, sign: string): string => text.replace(/\B(?=(?:\d{3})+$)/g, sign);
const phone = (chance: Chance): string => `${2 + chance.below(8)}${digits(chance, 7)}`;
const amount = (chance: Chance): string => `${1 + chance.below(9)}${digits(chance, 3 + chance.below(8))}`;
const kind = (name: string, write: LookAlike['write']): LookAlike => ({ name, write });

/** Every kind of number that must give no alarm. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  kind('levetid', (c) => `(født ${day(c)}.${month(c)}.${year(c)} – ${year(c)})`),
  kind(
    'født og postnummer',
    (c) => `født ${day(c)}.${month(c)}.${year(c)}, ${1 + c.below(9)}${digits(c, 3)} Fjordby`,
  ),
  kind(
    'født og postnummer i tabel',
    (c) =>
      `\n\n| Født | Postnr. |\n|---|---|\n| ${day(c)}.${month(c)}.${year(c).slice(2)} | ${1 + c.below(9)}${digits(c, 3)} |\n\n`,
  ),
  kind(
    'dato og bilag i tabel',
    (c) =>
      `\n\n| Dato | Bilag |\n|---|---|\n| ${day(c)}-${month(c)}-${year(c).slice(2)} | ${digits(c, 4)} |\n\n`,
  ),
  kind(
    'de sidste fire sager',
    (c) => `Den ${day(c)}.${month(c)}.${year(c)} blev de sidste fire sager fra ${year(c)} afsluttet`,
  ),
  kind(
    'løbenummer for en ledning',
    (c) => `ledning fra ${day(c)}.${month(c)}.${year(c)}, løbenr. ${digits(c, 4)}`,
  ),
  kind('CVR', (c) => `CVR-nr. ${phone(c)}`),
  kind('CVR parvis', (c) => `CVR ${pairs(phone(c))}`),
  kind('SE', (c) => `SE-nr. ${phone(c)}`),
  kind('EAN', (c) => `EAN-nummer 5798${digits(c, 9)}`),
  kind('EAN i grupper', (c) => `EAN 5790 0${digits(c, 3)} ${digits(c, 4)} ${digits(c, 1)}`),
  kind('GLN uden ord', (c) => `Faktura sendes til 57900${digits(c, 8)}.`),
  kind('P-nummer', (c) => `P-nr. 10${digits(c, 8)}`),
  kind('P-numre', (c) => `P-numrene 10${digits(c, 8)}, 10${digits(c, 8)} og 10${digits(c, 8)}`),
  kind(
    'P-nummer i tabel',
    (c) => `\n\n| Skole | P-nummer |\n|---|---|\n| Havneskolen | 10${digits(c, 8)} |\n\n`,
  ),
  kind('produktionsenhed', (c) => `produktionsenheden 10${digits(c, 8)}`),
  kind('telefon', (c) => `tlf. ${pairs(phone(c))}`),
  kind('telefon med landekode', (c) => `telefon +45 ${phone(c)}`),
  kind('telefon fra udlandet', (c) => `Ring på 0045 ${pairs(phone(c))}`),
  kind('to telefoner', (c) => `tlf. ${phone(c)}/${phone(c)}`),
  kind('konto', (c) => `konto ${digits(c, 4)} ${digits(c, 10)}`),
  kind('reg. og konto', (c) => `reg.nr. ${digits(c, 4)}, kontonr. ${digits(c, 10)}`),
  kind('konto med streg', (c) => `Kontonummer ${digits(c, 4)}-${digits(c, 10)}`),
  kind(
    'IBAN',
    (c) => `IBAN DK${digits(c, 2)} ${digits(c, 4)} ${digits(c, 4)} ${digits(c, 4)} ${digits(c, 2)}`,
  ),
  kind('IBAN uden luft', (c) => `IBAN DK${digits(c, 16)}`),
  kind('indbetaling', (c) => `FIK +71<${digits(c, 15)}+${digits(c, 8)}<`),
  kind('faktura', (c) => `faktura nr. ${digits(c, 10)}`),
  kind('ordre', (c) => `Ordrenummer: ${digits(c, 10)}`),
  kind('kunde', (c) => `kundenr. ${digits(c, 10)}`),
  kind('vare', (c) => `varenr. ${digits(c, 6)}-${digits(c, 4)}`),
  kind(
    'sag, KLE',
    (c) =>
      `${day(c)}.${month(c)}.${two(c.below(40))}-${c.pick(['A', 'G', 'P', 'Ø'])}${digits(c, 2)}-${1 + c.below(300)}-${two(c.below(30))}`,
  ),
  kind('journalnummer', (c) => `${two(c.below(30))}/${1 + c.below(9)}${digits(c, 4)}`),
  kind('sag med år', (c) => `Sagsnr. ${digits(c, 6)}/${year(c)}`),
  kind('sag med langt nummer', (c) => `sag ${year(c)}-${digits(c, 7)}`),
  kind('dokument', (c) => `Dok.nr. ${digits(c, 6)}-${two(c.below(30))}`),
  kind('dokument uden tegn', (c) => `dokument-id ${1 + c.below(9)}${digits(c, 7)}`),
  kind('beløb', (c) => `${thousands(amount(c), '.')} kr.`),
  kind('beløb uden punktum', (c) => `${amount(c)} kr.`),
  kind('beløb med mellemrum', (c) => `${thousands(amount(c), ' ')} kr.`),
  kind('beløb med ører', (c) => `kr. ${thousands(amount(c), '.')},${digits(c, 2)}`),
  kind('beløb i række', (c) => `Løn ${amount(c)} ${amount(c)} ${amount(c)}`),
  kind(
    'beløb i tabel',
    (c) => `\n\n| År | Drift | Anlæg |\n|---|---|---|\n| ${year(c)} | ${amount(c)} | ${amount(c)} |\n\n`,
  ),
  kind('datoer', (c) => `fra ${day(c)}.${month(c)}.${year(c)}-${day(c)}.${month(c)}.${year(c)}`),
  kind(
    'korte datoer',
    (c) => `i perioden ${day(c)}.${month(c)}.${year(c).slice(2)}-${day(c)}.${month(c)}.${year(c).slice(2)}`,
  ),
  kind(
    'dato og tid',
    (c) =>
      `den ${day(c)}.${month(c)}.${year(c)} kl. ${two(c.below(24))}.${two(c.below(60))}-${two(c.below(24))}.${two(c.below(60))}`,
  ),
  kind(
    'dato og tid uden punktum',
    (c) => `mødet ${day(c)}-${month(c)}-${year(c)} ${two(c.below(24))}${two(c.below(60))}`,
  ),
  kind('ISO-dato', (c) => `${year(c)}-${month(c)}-${day(c)}T${two(c.below(24))}:${two(c.below(60))}:00`),
  kind('årrække', (c) => `budget ${year(c)}-${year(c)}`),
  kind('skoleår', (c) => `skoleåret ${year(c)}/${year(c)}`),
  kind(
    'tidspunkter',
    (c) => `kl. ${two(c.below(24))}.${two(c.below(60))}-${two(c.below(24))}.${two(c.below(60))}`,
  ),
  kind('matrikel', (c) => `matr.nr. ${1 + c.below(200)}${c.pick(['a', 'b', 'ab'])}, Fjordby Markjorder`),
  kind('BFE', (c) => `BFE-nr. ${1 + c.below(9)}${digits(c, 6)}`),
  kind('ejendom', (c) => `ejendomsnr. ${digits(c, 10)}`),
  kind('vej', (c) => `vejkode ${digits(c, 4)}, postnr. ${digits(c, 4)}`),
  kind('ISBN', (c) => `ISBN 978-87-${digits(c, 4)}-${digits(c, 3)}-${digits(c, 1)}`),
  kind('udbud', (c) => `udbud ${year(c)}/S ${digits(c, 3)}-${digits(c, 6)}`),
  kind(
    'koordinater',
    (c) =>
      `koordinaterne ${4 + c.below(5)}${digits(c, 5)},${digits(c, 2)} ${6}${digits(c, 6)},${digits(c, 2)}`,
  ),
  kind('grader', (c) => `55.${digits(c, 6)}, 9.${digits(c, 6)}`),
  kind('GUID', (c) => hex(c).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')),
  kind('kontrolsum', (c) => `sha ${hex(c)}`),
  kind('webadresse', (c) => `https://www.fjordby.example/artikel/${1 + c.below(9)}${digits(c, 6)}`),
  kind('lang webadresse', (c) => `https://www.fjordby.example/?id=${hex(c)}`),
  kind('tidsstempel', (c) => `scan_${year(c)}${month(c)}${day(c)}_${digits(c, 6)}.pdf`),
  kind('skjult nummer', (c) => `CPR ${day(c)}${month(c)}${two(c.below(100))}-xxxx`),
  kind('pladsholder', () => 'skriv CPR-nummeret som ddmmåå-xxxx'),
  kind(
    'lov',
    (c) =>
      `lov nr. ${digits(c, 3)} af ${1 + c.below(28)}. maj ${year(c)}, § ${1 + c.below(99)}, stk. ${1 + c.below(9)}`,
  ),
  kind('lokalplan', (c) => `lokalplan ${1 + c.below(9)}.${digits(c, 2)}.${digits(c, 2)}-${digits(c, 1)}`),
  kind('målinger', (c) => `${digits(c, 2)} ${digits(c, 2)} ${digits(c, 3)} ${digits(c, 4)} stk.`),
  kind('stemmer', (c) => `A ${digits(c, 4)}, B ${digits(c, 3)}, C ${digits(c, 5)}`),
  kind('nummerpladser', (c) => `XY ${pairs(digits(c, 4))} ${digits(c, 1)}`),
];

function hex(chance: Chance): string {
  return Array.from({ length: 32 }, () => chance.below(16).toString(16)).join('');
}
