import { nearest } from '../../../diagnostics/suggest.ts';
import { capital } from '../../../model/text/phrases.da.ts';
import { readAfsnitHeading } from '../../../parse/punkt/afsnit-heading.ts';
import { AFSNIT_HEADINGS, normalizeHeading } from '../../../parse/punkt/afsnit-kinds.ts';
import { fileRule } from '../../rule.ts';

const KNOWN = Object.values(AFSNIT_HEADINGS).flat();

/** The known heading one letter away; of `Beslutnin i Chefforum den 19-11-2015` the first word. */
export function meantAfsnit(text: string): string | null {
  const whole = nearest(normalizeHeading(text), KNOWN, 1);
  if (whole) return capital(whole);
  const [first = '', ...rest] = text.split(' ');
  const dated = ['Beslutning', ...rest].join(' ');
  return nearest(first, ['beslutning'], 1) && readAfsnitHeading(dated).kind === 'beslutning' ? dated : null;
}

/** An unknown heading one letter from a known one is a slip, and the section would be of no kind. */
export const afsnitStavning = fileRule('afsnit-stavning', 'fejl', ({ afsnitHeadings }) =>
  afsnitHeadings.flatMap(({ text, place }) => {
    if (text === '') {
      const note = 'Skriv afsnittets navn, som i `### Beslutning`, eller slet linjen.';
      return [{ place, message: 'Afsnittet har ingen overskrift.', note }];
    }
    const better = readAfsnitHeading(text).kind === 'andet' ? meantAfsnit(text) : null;
    if (!better || better === text) return [];
    return [{ place, message: `Ukendt afsnit \`${text}\`.`, note: `Mente du \`### ${better}\`?` }];
  }),
);
