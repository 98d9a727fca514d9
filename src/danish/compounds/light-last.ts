import { wordList } from '../../model/text/word-list.ts';
import { wordKey } from '../word-key.ts';
import { NO_FIRST } from './keys.ts';

/** Last parts that tell little: what such a compound is about stands in its first part, `udbudsform`, `høringsperiode`. */
const LIGHT_LAST: ReadonlySet<string> = new Set(
  wordList(`
  aktivitet andel ansvar antal anvendelse arbejde art aspekt behandling behov beløb betaling betingelse betjening billet
  brug debat drift emne etablering faktor fald finansiering foranstaltning forbedring fordeling forhold forløb form
  formål forsyning funktion gebyr gennemgang grundlag gruppe hændelse håndtering hensyn indsats initiativ
  interesse kapacitet krav kvalitet løsning mangel materiale metode model mulighed målsætning niveau nyt omkostning område
  opgave oplevelse oplysning ordning overvejelse part periode placering politik praksis princip problem problematik procedure
  proces projekt redegørelse reduktion regler relation resultat ressourcer sag sager situation skala spørgsmål stand status
  stigning strategi struktur system tal tema tilbagegang tilbud tilfredshed tilgang tilstand tiltag tilvækst udfordring udgift
  udvikling udvidelse undersøgelse vedligehold vedligeholdelse vilkår virksomhed vurdering vækst værdi ønske
`).map(wordKey),
);

/** The shortest first part that is worth looking for: `elev`. */
const LEAST_FIRST = 3;

/** What stands before a compound's last part where that tells little, without what links them, the longest first: `udbud` of `udbudsform`. */
export function beforeLightLast(word: string): string[] {
  const lower = word.toLowerCase();
  const found: string[] = [];
  for (let at = lower.length - 3; at >= LEAST_FIRST; at -= 1) {
    if (!LIGHT_LAST.has(wordKey(lower.slice(at)))) continue;
    const first = lower.slice(0, at);
    if (!NO_FIRST.has(wordKey(first)))
      found.push(...(/[se]$/.test(first) ? [first.slice(0, -1), first] : [first]));
  }
  return found;
}
