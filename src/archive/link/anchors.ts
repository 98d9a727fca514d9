// The anchors of an item's sections.
import { isOwnDecision } from '../../model/own-decision.ts';
import type { ParsedMeeting, ParsedPunkt } from '../../model/parsed.ts';
import { slug } from '../../model/text/slug.ts';
import { punktAnchor } from '../urls.ts';

/** Anchors such as `punkt-3-beslutning`; the last of several decisions, the newest, has the plain one. */
export function anchorsOf(punkt: ParsedPunkt, meeting: Pick<ParsedMeeting, 'date' | 'forum'>): string[] {
  const base = punktAnchor(punkt.nummer);
  const own = punkt.afsnit.findLastIndex((afsnit) => isOwnDecision(afsnit, meeting));
  const used = new Set([`${base}-beslutning`]);
  /** The number to try next for each name, so that many of one name cost no more than others. */
  const numbers = new Map<string, number>();
  return punkt.afsnit.map((afsnit, index) => {
    if (index === own) return `${base}-beslutning`;
    const name = afsnit.kind === 'andet' ? slug(afsnit.overskrift ?? '') || 'afsnit' : afsnit.kind;
    const stem = `${base}-${name}${afsnit.date && afsnit.kind === 'beslutning' ? `-${afsnit.date}` : ''}`;
    let anchor = stem;
    let number = numbers.get(stem) ?? 2;
    for (; used.has(anchor); number += 1) anchor = `${stem}-${number}`;
    numbers.set(stem, number);
    used.add(anchor);
    return anchor;
  });
}
