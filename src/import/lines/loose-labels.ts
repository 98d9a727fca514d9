// What labels of a head say in words that no list has, by the words in them.
import type { HeadKey } from './fields.ts';

/** What else a label says before its colon, by the words in it. */
export const LOOSE: readonly (readonly [HeadKey, RegExp])[] = [
  [
    'sted',
    /^mødet (?:blev |er |var )?(?:af)?holdt (?:i|på|hos|ved)$|^(?:møde|møte|mødets )(?:sted|lokalitet)(?:et)?$/u,
  ],
  ['tid', /^mødet?s? ?(?:start|begynd|åbn)\p{L}*(?: kl| klokken)?$/u],
  ['slut', /^mødet?s? ?(?:slut|afslut|ophør|hæve)\p{L}*(?: kl| klokken)?$/u],
  ['moede', /^(?:møde|møte)(?:dato|dag)(?: og -?(?:tid|sted|tidspunkt|lokale))?$/u],
  [
    'deltagere',
    /^(?:\p{L}+ )?(?:til ?stede|fremmødte|møtende|deltagende|deltog)(?:værende)?(?: medlemmer| fra \p{L}+| for \p{L}+)?$/u,
  ],
  [
    'afbud',
    /^(?:meldt |med )?(?:afbud|forfall?|fravær(?:ende)?|udeblevne)(?: fra| uden afbud| med afbud|: .*)?$/u,
  ],
  ['forum', /^(?:utvalg|nemnd|organ|mødet holdes i regi af)$/u],
];
