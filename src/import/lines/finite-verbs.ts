// Tells a sentence from a heading by its verb.
import { wordSet } from '../../model/text/word-list.ts';

const VERBS = wordSet(`
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
`);

const NO_VERB =
  /^(?:fremover|herefter|efter|over|under|eller|sommer|vinter|december|september|oktober|november|herunder|mellem|kvarter|måneder|kroner|fælles|vores|deres|alles|hvilke)$/iu;
const SUBJECT =
  /^(?:\p{L}+\s+)?(?:\p{L}{3,}(?:en|et|erne|ne|forum|råd)|ingen|alle|man|jeg|vi|der)\s+(\p{L}{3,}(?:er|år|ør|ede|te))(?=\s|$)/iu;
const THAT = /^(?:den|det|de|dette|disse)\s+(\p{L}{3,}er)(?=\s|$)/iu;
const START = /^(?:der|vi|man|jeg|herefter|derefter|hvis|når)\s/iu;
/** A passive: «mødes», «godkendes»; a genitive («borgernes», «lederes») or «proces» is none. */
const PASSIVE = /^\p{Ll}{3,}(?<!(?:n|mun|[dgjrk]er|proc|succ|kongr))es$/u;

function hasClause(text: string): boolean {
  const verb = (SUBJECT.exec(text) ?? THAT.exec(text))?.[1];
  return verb !== undefined && /^\p{Ll}/u.test(verb) && !NO_VERB.test(verb);
}

/** Whether a short text holds a finite verb, as far as common words tell: then it is a sentence and no heading. */
export function hasFiniteVerb(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const isPassive = (word: string): boolean => PASSIVE.test(word) && !NO_VERB.test(word);
  return (
    words.some((word) => VERBS.has(word.toLowerCase())) ||
    words.slice(1).some(isPassive) ||
    hasClause(text) ||
    START.test(text)
  );
}
