import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../test/support/command.ts';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from './check.ts';

const SECRET = 'xyqz';
const HEAD = '---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n';

/** The forms of a set: T a title, P a line, D a line before the next item, H1–H6 a heading; they were written before the words that are to find them. */
function formsOf(name: string): { kind: string; text: string }[] {
  const lines = readFileSync(join(ROOT, 'test/golden/lukket', name), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [kind = '', text = ''] = line.split('\t');
    return { kind, text: text.replaceAll('\\n', '\n') };
  });
}

function meetingWith({ kind, text }: { kind: string; text: string }): string {
  if (kind === 'T') return `${HEAD}## Punkt 1: ${text}\n\n### Beslutning\n\n${SECRET} a.\n`;
  if (kind === 'D')
    return `${HEAD}## Punkt 1: Åben sag\n\n### Beslutning\n\nGodkendt.\n\n${text}\n\n## Punkt 2: Salg\n\n${SECRET} a.\n`;
  const line = kind === 'P' ? text : `${'#'.repeat(Number(kind[1]))} ${text}`;
  return `${HEAD}## Punkt 1: Åben sag\n\nTekst.\n\n### Beslutning\n\nGodkendt.\n\n${line}\n\n${SECRET} a.\n\n### Baggrund\n\n${SECRET} b.\n`;
}

const read = (form: { kind: string; text: string }) => {
  const file = parseFile(meetingWith(form));
  const problems = fileProblems(file, null).filter(({ severity }) => severity === 'fejl');
  return { meeting: JSON.stringify(file.meeting), problems };
};

test('of some 1,800 closed forms nothing is read, and each is told of without its text', () => {
  const forms = formsOf('lukkede.tsv');
  const open = forms.filter((form) => {
    const { meeting, problems } = read(form);
    return meeting.includes(SECRET) || problems.length === 0 || JSON.stringify(problems).includes(SECRET);
  });
  expect(forms.length).toBeGreaterThan(1750);
  expect(open).toEqual([]);
});

test('of some 1,700 titles and sentences that speak of what is shut no more than one in a hundred is stopped', () => {
  const forms = formsOf('aabne.tsv');
  const stopped = forms.filter((form) => {
    const { meeting, problems } = read(form);
    return !meeting.includes(`${SECRET} a.`) || problems.some(({ rule }) => rule.startsWith('lukket'));
  });
  expect(forms.length).toBeGreaterThan(1700);
  expect(stopped.map(({ text }) => text)).toEqual([
    'Lukkede sager i Byggesagsafdelingen 2023',
    'Revision af forretningsorden - lukkede døre',
    'Lån til klub (L)',
    'Film - Bag lukkede døre',
    'Lukket kontrakt med entreprenør - opfølgning',
    'Sagen er undtaget fra aktindsigt efter offentlighedslovens § 23.',
    'Lukket lokalplan? Nej: høring forlænges',
    'Udbud med forhandling (lukket udbud)',
    'Budget 2024-2027 (L)',
    'Lukket tag, åbne sider',
    'Regnbuen (lukkes)',
    'Regnbuen (lukket)',
    '§ 10: Bygningsreglementet',
    'Henvendelser behandles fortroligt',
  ]);
});
