import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_ARKIV } from '../../test/support/content.ts';
import { readRulePage } from '../../test/support/rule-page.ts';
import { readConfig } from '../archive/settings/config.ts';
import { forumNames } from '../parse/references/forum-names.ts';
import { mendedText } from './fix-text.ts';

const PATH = 'chefforum/2019/2019-10-10.md';
const files = { hasFile: () => false, readText: () => null };
const forums = readConfig(DEFAULT_ARKIV, null, files).config?.forummer ?? [];
const context = { forums, names: forumNames(forums) };
const mended = (text: string, path = PATH): string => mendedText(text, path, context);

const HEAD = 'forum: Chefforum\ndato: 2019-10-10\n';
const withHead = (lines: string): string => `---\n${HEAD}${lines}---\n\n## Punkt 1: Budget\n`;
const withBody = (body: string): string =>
  `---\n${HEAD}---\n\n## Punkt 1: Budget\n\n### Sagsfremstilling\n\n${body}\n\n### Beslutning\n\nGodkendt.\n`;

it.each([
  ['bent quotation marks', 'sted: “Rådhuset”\n', 'sted: "Rådhuset"\n'],
  ['marks of another kind', 'sted: ‘Sal 2’\n', 'sted: "Sal 2"\n'],
  [
    'dashes and bullets before names',
    'deltagere:\n  – Chefen\n  • Referenten\n',
    'deltagere:\n  - Chefen\n  - Referenten\n',
  ],
  ['a time with stops and a dash', 'tid: 9.00–11.30\n', 'tid: "09:00-11:30"\n'],
  ['a time without quotation marks', 'tid: 09:00\n', 'tid: "09:00"\n'],
  [
    'odd spaces and tabs',
    'sted:\u00a0Rådhuset\ndeltagere:\n\t- Chefen\n',
    'sted: Rådhuset\ndeltagere:\n  - Chefen\n',
  ],
  ['a key one letter away', 'deltagre: [Chefen]\n', 'deltagere: [Chefen]\n'],
  ['a key in capitals', 'Sted: Rådhuset\n', 'sted: Rådhuset\n'],
  ['marks that stand the other way', 'sted: »Sal 2«\n', 'sted: "Sal 2"\n'],
  ['a dash in a time in quotation marks', 'tid: "9:00—11:30"\n', 'tid: "09:00-11:30"\n'],
  ['a key without a space behind it', 'sted:Rådhuset\n', 'sted: Rådhuset\n'],
  ['a key that stands in', '\tsted: Rådhuset\n  tid: "09:00"\n', 'sted: Rådhuset\ntid: "09:00"\n'],
  ['a name without a space before it', 'afbud:\n- Chefen\n-Referenten\n', 'afbud:\n- Chefen\n- Referenten\n'],
  ['a colon in a value', 'sted: Rådhuset: sal 2\n', 'sted: "Rådhuset: sal 2"\n'],
  [
    'a colon in a name',
    'deltagere:\n  - Formand: borgmesteren\n',
    'deltagere:\n  - "Formand: borgmesteren"\n',
  ],
  ['a star before a name', 'afbud:\n  * Chefen\n', 'afbud:\n  - Chefen\n'],
  ['a list of one', 'afbud: Chefen\n', 'afbud: [Chefen]\n'],
  ['a sign that YAML keeps for itself', 'sted: @Home\n', 'sted: "@Home"\n'],
  ['another sign after a key', 'sted = Rådhuset\n', 'sted: Rådhuset\n'],
  ['a mark that nothing closes', 'sted: "Rådhuset\n', 'sted: "Rådhuset"\n'],
  ['a time without a sign', 'tid: 0900\n', 'tid: "09:00"\n'],
  ['a word of few in capitals', 'status: Godkendt\n', 'status: godkendt\n'],
  ['a slip in a word of few', 'type: dagorden\n', 'type: dagsorden\n'],
  ['a key by another name', 'Mødested: Rådhuset\n', 'sted: Rådhuset\n'],
  [
    'names on lines without dashes',
    'afbud:\n  Chefen\n  Referenten\n',
    'afbud:\n  - Chefen\n  - Referenten\n',
  ],
  ['a number sign in a value', 'sted: Lokale #4\n', 'sted: "Lokale #4"\n'],
  ['names behind bullets on one line', 'afbud: • Chefen • Referenten\n', 'afbud: [Chefen, Referenten]\n'],
  ['names behind numbers', 'afbud:\n  1. Chefen\n  2. Referenten\n', 'afbud:\n  - Chefen\n  - Referenten\n'],
  ['a bent mark that nothing closes', 'sted: “Sal 2\n', 'sted: "Sal 2"\n'],
  ['accents for marks', 'sted: ´Sal 2´\n', 'sted: "Sal 2"\n'],
  ['a key in bold letters', '**sted:** Sal 2\n', 'sted: Sal 2\n'],
  ['a dash before a key', '- sted: Sal 2\n', 'sted: Sal 2\n'],
  ['a time in words', 'tid: fra kl. 16 til kl. 18.30\n', 'tid: "16:00-18:30"\n'],
  ['a time with seconds', 'tid: 16:00:00\n', 'tid: "16:00"\n'],
  ['a number sign in a name', 'afbud:\n  - Chefen #2\n', 'afbud:\n  - "Chefen #2"\n'],
])('the front matter: %s', (_, before, after) => {
  expect(mended(withHead(before))).toBe(withHead(after));
});

it.each([
  ['a key that is far from any', 'mødeleder: Chefen\n'],
  ['a key whose right one is there too', 'sted: Her\nsteed: Der\n'],
  ['a name in quotation marks within a line', 'sted: Huset “Fyret” på havnen\n'],
  ['what may be two names', 'afbud: Chefen og referenten\n'],
  ['a time that is none', 'tid: om morgenen\n'],
  ['a word of none of few', 'status: lukket\n'],
  ['two other names of a key', 'Mødested: Her\nLokale: Der\n'],
  ['what may be a comment', 'sted: Rådhuset # spørg igen\n'],
  ['names that may be carried on', 'afbud:\n  Chefen,\n  Referenten\n'],
  ['a key below a name', 'deltagere:\n  - navn: Chefen\n    sted: Rådhuset\n'],
])('what would be a guess is left: %s', (_, lines) => {
  expect(mended(withHead(lines))).toBe(withHead(lines));
});

it('a date in another form is mended unless the name of the file says another day', () => {
  const text = withHead('').replace('2019-10-10', '10.10.2019');
  expect(mended(text)).toBe(withHead(''));
  expect(mended(text, 'chefforum/2019/2019-11-10.md')).toBe(text);
  for (const day of [
    'Torsdag den 10. oktober 2019',
    'tors. 10 oktober 2019',
    '2019-10-10.',
    '2019-10-10 00:00',
  ])
    expect(mended(text.replace('10.10.2019', day)), day).toBe(withHead(''));
  const timed = text.replace('10.10.2019', '2019-10-10 kl. 17');
  expect(mended(timed)).toBe(timed);
  expect(mended(withHead('').replaceAll('---', '—'))).toBe(withHead(''));
});

it.each([
  ['in capitals', 'CHEFFORUM', 'Chefforum'],
  ['an abbreviation', 'CF', 'Chefforum'],
  ['one letter away, in its folder', 'Chefforumm', 'Chefforum'],
  ['one letter away, elsewhere', 'Byrådett', 'Byrådett'],
])('a forum: %s', (_, before, after) => {
  expect(mended(withHead('').replace('Chefforum', before))).toBe(withHead('').replace('Chefforum', after));
});

it('the front matter begins on the first line, and between lines of three hyphens', () => {
  for (const spoiled of [
    `\n\n${withHead('')}`,
    withHead('').replaceAll('---', ' ---'),
    withHead('').replaceAll('---', '-----'),
    withHead('').replaceAll('---', '+++'),
    withHead('').replaceAll('---', '***'),
    withHead('').replace(/^(---.*?\n---)/s, '```yaml\n$1\n```'),
    `\`\`\`markdown\n${withHead('').trimEnd()}\n\`\`\`\n`,
  ])
    expect(mended(spoiled)).toBe(withHead(''));
});

it.each([
  ['# Pnkt 1: Budget', '## Punkt 1: Budget'],
  ['## Puntk 1: Budget', '## Punkt 1: Budget'],
  ['## Punkt 1; Budget', '## Punkt 1: Budget'],
  ['## Punkt nr. 1: Budget', '## Punkt 1: Budget'],
  ['## Dagsordenspunkt 1 – Budget', '## Punkt 1: Budget'],
  ['## 1. Budget', '## Punkt 1: Budget'],
  ['## Side 1: Budget', '## Side 1: Budget'],
  ['## 1. Lukket', '## 1. Lukket'],
])('an item’s heading: %s', (before, after) => {
  const text = (heading: string): string => `---\n${HEAD}---\n\n${heading}\n\n### Beslutning\n\nGodkendt.\n`;
  expect(mended(text(before))).toBe(text(after));
});

it.each([
  [
    'an address with spaces',
    '[Notat](2019-10-10/Notat om støj.pdf)',
    '[Notat](<2019-10-10/Notat om støj.pdf>)',
  ],
  ['a gap before the address', '[Plan] (2019-10-10/plan.pdf)', '[Plan](2019-10-10/plan.pdf)'],
  ['brackets the wrong way round', '(Plan)[2019-10-10/plan.pdf]', '[Plan](2019-10-10/plan.pdf)'],
  ['a link as in a wiki', '[[2019-10-10/plan.pdf|Plan]]', '[Plan](2019-10-10/plan.pdf)'],
  ['a link as in a wiki, without a name', '[[2019-10-10/plan.pdf]]', '[plan.pdf](2019-10-10/plan.pdf)'],
  ['an address in square brackets', '[Plan][2019-10-10/plan.pdf]', '[Plan](2019-10-10/plan.pdf)'],
  ['a path as an address', '<2019-10-10/plan.pdf>', '[plan.pdf](2019-10-10/plan.pdf)'],
  ['a number that is a part of an item', '## 3. Baggrund\n\nTekst.', '## 3. Baggrund\n\nTekst.'],
  ['a heading in HTML', '<h3>Økonomi</h3>\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['a link with a title in bent marks', '[Plan](plan.pdf “Planen”)', '[Plan](plan.pdf "Planen")'],
  ['arrows', '→ en\n→ to', '- en\n- to'],
  ['plus signs without a space', '+en\n+to', '- en\n- to'],
  ['capital letters, and Roman numbers', 'A) en\nii) to', '- A) en\n- ii) to'],
  ['numbers with a dash', '1 - en\n2 - to', '1. en\n2. to'],
  ['ages', '10 - 12 år\n13 - 15 år', '10 - 12 år\n13 - 15 år'],
  ['a grid', '+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
  [
    'a grid with lines in a cell',
    '+---+---+\n| A | B |\n| a | b |\n+---+---+',
    '+---+---+\n| A | B |\n| a | b |\n+---+---+',
  ],
  ['dashes below a head', '| A | B |\n| — | —— |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
  [
    'rows whose head begins empty',
    '\tA\tB\n1\t2\t3\n4\t5\t6',
    '|  | A | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |',
  ],
  ['lines as word processors end them', 'Her\u2028og\vher\u0007', 'Her\nog\nher'],
  ['a heading that is underlined', 'Økonomi\n-------\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['an anchor of a heading', '### Økonomi {#penge .stor}\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['an anchor that may close', '### Lukket {.lukket}\n\nIngen.', '### Lukket {.lukket}\n\nIngen.'],
  ['a link in HTML', '<a href="2019-10-10/plan.pdf">Plan</a>', '[Plan](2019-10-10/plan.pdf)'],
  ['bullets', 'Der er:\n• en\n• to', 'Der er:\n\n- en\n- to'],
  ['dashes', '– en\n– to', '- en\n- to'],
  ['dashes without a space', 'Der er:\n-nat\n-dag', 'Der er:\n\n- nat\n- dag'],
  ['bullets with a tab, as Word has them', '\uf0b7\ten\n\uf0b7\tto', '- en\n- to'],
  ['bullets behind a tab', 'Der er:\n\t•\ten\n\t•\tto', 'Der er:\n\n- en\n- to'],
  ['entries of an entry', '•\ten\no\tto\n•\ttre', '- en\n  - to\n- tre'],
  ['letters with a stop', 'a. Nat\nb. Dag', '- a. Nat\n- b. Dag'],
  ['one letter with a stop', 'Talte:\na. Hansen\nog andre', 'Talte:\na. Hansen\nog andre'],
  ['rows with pipes between', 'A | B\n1 | 2', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
  ['pipes here and there', 'Ja | Nej\nog andre', 'Ja | Nej\nog andre'],
  ['bullets on one line', 'Der er: • en • to', 'Der er:\n\n- en\n- to'],
  ['numbers without a space', '1.Nat\n2.Dag', '1. Nat\n2. Dag'],
  ['numbers in brackets', 'To:\n(1) Nat\n(2) Dag', 'To:\n\n1. Nat\n2. Dag'],
  ['numbers in rings', '① Nat\n② Dag', '1. Nat\n2. Dag'],
  ['letters', 'a) Nat\nb) Dag', '- a) Nat\n- b) Dag'],
  ['rows between pipes alone', '| A | B |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
  ['rows with an empty cell', 'A\tB\tC\n1\t\t3', '| A | B | C |\n| --- | --- | --- |\n| 1 |  | 3 |'],
  [
    'rows that tabs part',
    'Navn\tBeløb\nA|B\t1\nC\t2',
    '| Navn | Beløb |\n| --- | --- |\n| A\\|B | 1 |\n| C | 2 |',
  ],
  [
    'rows under a line of text',
    'Tabel:\nNavn\tBeløb\nA\t1',
    'Tabel:\n\n| Navn | Beløb |\n| --- | --- |\n| A | 1 |',
  ],
  ['a section’s level', '# Økonomi\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['letters that changed places', '### Økonoim\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['a slip in a section', '### Økonmi\n\nIngen.', '### Økonomi\n\nIngen.'],
  ['no space after the signs', '##Punkt 2: Valg\n\nTekst.', '## Punkt 2: Valg\n\nTekst.'],
  ['another sign after the number', '# Punkt 2 - Valg\n\nTekst.', '## Punkt 2: Valg\n\nTekst.'],
  ['an odd space after the signs', '##\u00a0Punkt 2: Valg\n\nTekst.', '## Punkt 2: Valg\n\nTekst.'],
  ['an address on the next line', '[Plan]\n(2019-10-10/plan.pdf)', '[Plan](2019-10-10/plan.pdf)'],
  [
    'a path in brackets, which somebody may not want to publish',
    'Plan (2019-10-10/plan.pdf)',
    'Plan (2019-10-10/plan.pdf)',
  ],
  [
    'rows that lost their last tabs',
    'A\tB\tC\n1\t2\n3\t\t4',
    '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 |  |\n| 3 |  | 4 |',
  ],
  ['a link that nothing closes', 'Se [Plan](2019-10-10/plan.pdf', 'Se [Plan](2019-10-10/plan.pdf)'],
  ['a row too wide', 'A\tB\n1\t2\t3', 'A\tB\n1\t2\t3'],
  [
    'a line below the head that is too short',
    '| A | B |\n| :-- |\n| 1 | 2 |',
    '| A | B |\n| :-- | --- |\n| 1 | 2 |',
  ],
  ['text that stands in', '    Langt inde.\n    Og her.', 'Langt inde.\nOg her.'],
  ['text that may belong to a list', '- en\n\n          langt inde', '- en\n\n          langt inde'],
  ['bold letters in HTML', 'Det er <b>klart</b>, <em>nu</em>.', 'Det er **klart**, *nu*.'],
  ['HTML in a word', 'Det er u<b>klar</b>t.', 'Det er u<b>klar</b>t.'],
  ['signs that show nothing', 'Vagt\u00adplan\u200b', 'Vagtplan'],
  ['line ends', 'Her\r\nog her', 'Her\nog her'],
])('the text: %s', (name, before, after) => {
  const found = mended(withBody(before));
  expect(found, name).toBe(withBody(after));
  expect(mended(found), `${name}, twice`).toBe(found);
});

it('a decision whose heading is set in bold becomes a section', () => {
  const text = (heading: string): string =>
    `---\n${HEAD}---\n\n## Punkt 1: Budget\n\n${heading}\n\nGodkendt.\n`;
  for (const heading of [
    '**Beslutning**',
    '**Beslutning:**',
    '#### Beslutning',
    'Beslutning:',
    'Beslutning',
    '\\### Beslutning',
  ])
    expect(mended(text(heading)), heading).toBe(text('### Beslutning'));
});

it('nothing is opened under what is closed', () => {
  for (const closed of [
    '## Lukket dagsorden',
    '# Lukket møde',
    '## Punkt 2: Lukket',
    '## Punkt 2: Salg (Lukket)',
    'For lukkede døre',
  ]) {
    const text = `${withHead('')}\n${closed}\n\n##Punkt 3: Salg af Kajgade 4\n\n# Punkt 4: Andet\n\nTekst.\n\n**Punkt 5: Mere**\n\nPunkt 6: Mere\n\n### Beslutning\n\n\\## Punkt 7: Mere\n`;
    expect(mended(text), closed).toBe(text);
  }
});

const FOLDER = new URL('../../docs/regler/', import.meta.url);
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, page: readRulePage(readFileSync(new URL(name, FOLDER), 'utf8')) }));

it('what is right stays as it is, byte for byte, and of what is wrong a second time mends no more', () => {
  for (const { name, page } of pages) {
    for (const example of page.right)
      for (const [path, text] of Object.entries(example.files))
        if (path.endsWith('.md')) expect(mended(text, path), `${name}: ${path}`).toBe(text.normalize('NFC'));
    for (const example of page.wrong)
      for (const [path, text] of Object.entries(example.files)) {
        if (!path.endsWith('.md') || text.length > 20_000) continue;
        const once = mended(text, path);
        expect(mended(once, path), `${name}: ${path}`).toBe(once);
      }
  }
});
