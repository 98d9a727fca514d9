// Which cases an item says that it is a part of: «del af sag 17.03.00-P20-1-23», «Hovedsag: 13/16074».
import type { Sagsnummer } from '../../model/brand.ts';
import type { BodyPart, ParsedAfsnit } from '../../model/parsed.ts';

/** What stands right before the number of the case that this one is a part of. */
const BEFORE =
  /(?:(?:del|led|deletape|etape|fase)(?: \d+)? (?:af|i)|(?:hører|henhører|ligger)(?: ind)? under|udspringer af|hovedsag(?:en)?:?|overordnet sag:?)(?: (?:den|det))?(?: (?:samlede|overordnede|større))?(?: (?:hoved)?sag(?:en)?)?(?: nr\.?)?[: (]*$/i;

/** The cases that some sections say their item is a part of. */
export function partOfSager(afsnit: readonly Pick<ParsedAfsnit, 'body'>[]): Sagsnummer[] {
  const found = new Set<Sagsnummer>();
  for (const { body } of afsnit)
    for (const [at, part] of body.entries())
      if (typeof part !== 'string' && part.type === 'reference' && part.kind === 'sag')
        if (isAfterWords(body[at - 1], part.tekst)) found.add(part.target as Sagsnummer);
  return [...found];
}

/** The reference itself may begin with «sag». */
function isAfterWords(before: BodyPart | undefined, tekst: string): boolean {
  if (typeof before !== 'string') return false;
  const words = before
    .slice(-200)
    .replace(/<[^>]*>?/g, ' ')
    .replace(/\s+/g, ' ');
  return BEFORE.test(`${words.trimEnd()} ${tekst.replace(/[\d./-].*$/s, '')}`.replace(/\s+/g, ' '));
}
