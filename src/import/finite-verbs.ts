const COMMON = `
er var har havde kan kunne skal skulle vil ville må måtte bør burde blev bliver får fik gør gjorde går gik
tager tog giver gav kommer står stod ligger siger sagde deltager deltog deltog indstiller indstillede anbefaler
anbefalede foreslår foreslog drøfter drøftede godkender godkendte orienterer orienterede beslutter besluttede
indeholder indeholdt omfatter vedlægges fremgår udgår udgik udsættes udsatte behandles behandlede sendes fremlægges
forelægges afventer bemærker bemærkede ønsker ønskede stemmer stemte spørger spurgte præsenterer præsenterede
fremlagde gennemgik oplyste oplyser tilslutter tilsluttede tiltræder tiltrådte noterer noterede følger fulgte
skriver skrev viser viste mener mente findes fandt holder holdt starter startede slutter sluttede laver lavede
arbejder arbejdede bakker bakkede vender vendte vedtager vedtog afviser afviste henviser henviste sender sendte
udarbejder udarbejdede udarbejdes gives tages drøftes godkendes indstilles anbefales fastsættes fastholdes
vælger valgte vælges afholdes afholder afholdt inviterer inviterede svarer svarede beder bad forlod ankom mødte
udtaler udtalte opfordrer opfordrede tilføjer tilføjede rejser rejste undlod undlader erklærer erklærede
`;
const VERBS = new Set(COMMON.trim().split(/\s+/));

/** A definite subject or pronoun with a verb-like word after it: «Direktøren følger …», «Der mangler …». */
const CLAUSE =
  /^(?:(?:\p{L}+\s+)?(?:\p{L}{3,}(?:en|et|erne|ne|forum|råd)|ingen|alle|man|jeg|vi|de|det|der|den|dette|disse))\s+(?!(?:fremover|efter|over|under|eller|sommer|vinter|december|september|oktober|november|herunder|for|samt|vedr|mellem|er)\b)\p{Ll}+(?:er|år|ør|ede|te|des|tes|es)(?=\s|$)/iu;
const SENTENCE_START = /^(?:der|det|vi|man|jeg|herefter|derefter|hvis|når)\s/iu;

/** Whether a short text holds a finite verb, as far as common words tell: then it is a sentence and no heading. */
export function hasFiniteVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => VERBS.has(word)) || CLAUSE.test(text) || SENTENCE_START.test(text);
}
