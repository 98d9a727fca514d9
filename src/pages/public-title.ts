import { typeset } from '../model/text/typeset.ts';
import { withoutGrundlag } from '../parse/lukket/grundlag.ts';
import { withoutMark } from '../parse/lukket/without-mark.ts';
import { titles } from './titles.da.ts';

/** An item's short title; a closed one's without the words that mark it, since the page marks it in its own way. */
export function publicTitle(kortTitel: string, lukket: boolean): string {
  if (!lukket) return typeset(kortTitel);
  const bare = withoutGrundlag(withoutMark(kortTitel));
  return bare === '' ? titles.closedPunkt : typeset(bare);
}
