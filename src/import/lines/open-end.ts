// Texts that must go on in the next line, by the word or sign that they end with.

/** «Retningslinjer for udlån af», «støj, lys og»: no title and no sentence ends so. */
export const MUST_GO_ON =
  /(?:[,–—-]|(?:^|\s)(?:og|eller|samt|i|til|en|et|at|den|det|de|der|som|af|på|for|fra|med|om|ved|efter|under|over|mellem|hos|inden|uden|se|jf\.?|dens|dets|deres|vores|sin|sit|sine|denne|dette|disse|ny|nye|er|var))$/iu;
