import { readAfsnitHeading } from '../../parse/afsnit-heading.ts';
import { AFSNIT_HEADINGS, normalizeHeading } from '../../parse/afsnit-kinds.ts';
import { fileRule } from '../rule.ts';
import { nearest } from '../suggest.ts';

const KNOWN = Object.values(AFSNIT_HEADINGS).flat();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An unknown heading one letter from a known one is a slip, and the section would be of no kind. */
export const afsnitStavning = fileRule('afsnit-stavning', 'fejl', ({ afsnitHeadings }) =>
  afsnitHeadings.flatMap(({ text, place }) => {
    if (readAfsnitHeading(text).kind !== 'andet') return [];
    const meant = nearest(normalizeHeading(text), KNOWN, 1);
    if (!meant) return [];
    return [{ place, message: `Ukendt afsnit \`${text}\`.`, note: `Mente du \`### ${capital(meant)}\`?` }];
  }),
);
