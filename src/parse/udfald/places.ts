// Where an item goes, as patterns: to another meeting, another body, the budget.
import { Pattern } from '../../model/text/pattern.ts';

/** The months, as alternatives of a pattern. */
export const MONTH = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';

/** Another meeting of the same forum, or its agenda. */
const NEXT = String.raw`(?:(?:et|det|den|ny) )?(?:næste|kommende|førstkommende|følgende|senere|nyt|ekstraordinært)(?: \S+){0,2}? (?:\p{L}*møde\p{L}*|\p{L}*dagsorden|gang)|\p{L}*(?:mødet|samlingen) (?:i|den|til|d\.) |(?:${MONTH}|forårs|efterårs)mødet`;
/** What is taken up, laid or moved there is put off. */
export const AT_NEXT = new Pattern(
  String.raw`(?<!\p{L})(?:på|til|ved|for) (?:${NEXT})|(?<!\p{L})næste gang|på dagsordenen (?:igen|til|i )|^overføres$`,
  'u',
);
/** «Punktet kommer på næste gang», and not «der kommer et nyt udkast». */
export const COMES_NEXT = new Pattern(
  `^(?!(?:og |men )?der |.*kommer med ).*?(?:${AT_NEXT.source}|(?:på|op|for) igen (?:i|til|på|næste) )`,
  'u',
);
const BODY_STEM = String.raw`(?:[\p{L}-]*(?:udvalg|råd|bestyrelse|forum|nævn|direktion|forvaltning|forsamling|styrelse|ministeri|repræsentantskab|laug|provsti|stiftet)\p{L}*)`;
/** Where a thing is sent. */
export const TO_BODY = new Pattern(
  String.raw`(?<!\p{L})(?:til|i|for)\s+(?:\S+\s+){0,4}?(?:${BODY_STEM}|(?!nu|du)\p{L}{1,3}u(?!\p{L})|(?:hoved|center|område|lokal|fælles|sektor|kommune|fag)-?med(?!\p{L})|\p{L}*med-udvalg)`,
  'u',
);
/** «forelægges Byrådet», and not the same body anew. */
export const LAID_BEFORE = new RegExp(
  String.raw`forelægges?(?! udvalget)(?: \S+){0,3}? ${BODY_STEM}(?!.*(?:igen|på ny|fornyet|på et|næste))`,
  'u',
);
/** Where the money for a thing is found, or not. */
export const TO_BUDGET = new Pattern(
  /(?<!\p{L})(?:til|i) (?:\S+ ){0,3}?budget(?:forhandling|behandling|lægning|proces|drøftelse|seminar)\p{L}*/u,
);
