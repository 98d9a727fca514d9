// Where a meeting was, as a line that tells when goes on with.

const BEFORE = /^(?:[\s,;:.·•|–—-]|(?:i|på|ved)(?=\s))*\s*/iu;

/** The place in what stands behind a time; `isField` where nothing but a time and a place can stand. */
export function placeIn(text: string, isField: boolean): string | null {
  const bare = text
    .replace(BEFORE, '')
    .replace(/[\s.,;–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length < 3 || bare.length > 120 || !/\p{L}{3}/u.test(bare)) return null;
  // What goes on as a clause is no place.
  if (/(?:^|\s)(?:holdt|blev|deltog|var|er|med følgende|sluttede)(?=\s|$)/iu.test(bare)) return null;
  return isField || /^[\s]*(?:[,;·•|–—-]|(?:i|på|ved|hos)\s)/iu.test(text) ? bare : null;
}

const PLACE_WORD =
  /(?:lokale|salen?|rådhuset?|regionshuset|gården|huset|kantinen?|mødestue|cafe|café|skolen|sognegård|sognehus|kontoret|biblioteket|hallen|klubhus|kirken|centret|teams|zoom|virtuelt)(?=\s|,|$|\d)/iu;

/** Whether a line of a head that nothing claims is a place. */
export const isPlaceLine = (text: string): boolean =>
  text.length <= 80 &&
  PLACE_WORD.test(text) &&
  !/[.:;?!]$|\d{4}|(?<!\p{L})kl\.?\s*\d/iu.test(text) &&
  !/^(?:referat|dagsorden|møde|bestyrelse|udvalg)/iu.test(text);

/** Whether a line right under the time may be the place, whatever it is called. */
export const isShortName = (text: string): boolean =>
  /^\p{Lu}[^:;.!?]{3,60}$/u.test(text) &&
  !/\d{4}|(?<!\p{L})kl\.?\s*\d/iu.test(text) &&
  !/^(?:referat|dagsorden|møde)/iu.test(text);
