import type { Udfald } from '../model/parsed.ts';

/** Clauses that tell of decisions taken elsewhere or later: «orienterede om, at …», «indstiller at …», «skal godkendes». */
const REPORTED =
  /(?:\borientere(?:de|t)\b|\bredegjorde\b|\bfortalte\b|\boplyste\b|\bindstiller\b|\banbefale[rs]?\b|\bpå vegne af\b).*$/iu;
const FOREIGN = /(?<!\p{L})(?:skal|vil|kan|bør|må|forventes|når|hvis|inden|såfremt|før)(?!\p{L})[^.;]*$/iu;
/** «den godkendte plan» decides nothing. */
const ADJECTIVE =
  /(?<!\p{L})(?:den|det|de|en|tidligere|allerede|nyligt|senest|netop)\s+godkendte(?=\s+\p{Ll})/giu;

const NEGATED =
  /\bikke\s+(?:blev\s+)?(?:godkendt|vedtaget|tiltrådt|imødekommet)|godkendte\s+ikke|(?:kan|kunne)\s+ikke\s+(?:godkende|vedtage|tiltræde|imødekomme)s?\b|ikke\s+at\s+(?:godkende|vedtage|tiltræde|imødekomme)\b|tiltrådte\s+ikke/iu;
const POSTPONED =
  /\budsat(?:te)?\b|\budskudt\b|\bud(?:sætte|sættes|skyde|skydes)\b|\budskød\b|\bsend(?:t|te|es) tilbage\b|\bgenoptages på (?:et|det|næste)\b/iu;
const REJECTED =
  /^afslag\b|\b(?:(?:gives|gav|giver|meddeles|meddelte|meddeler)\s+afslag|afvist(?:e|es)?|afvises|forkastet|forkastede|forkastes|nedstemt|afslået|afslog)\b/iu;
const NOTED = /\btil efterretning\b/iu;
const DISCUSSED = /\b(?:drøftede|drøftedes|drøftet)\b/iu;
const APPROVED =
  /\b(?:godkendte|godkendt|vedtog|vedtaget|tiltrådte|tiltrådt|bevilgede|bevilget|imødekom|imødekommet)\b|\bindstillingen\s+(?:blev\s+|er\s+)?(?:fulgt|følges|taget til følge)\b|(?<=^(?:\S+\s+){0,4})(?:godkendes|vedtages|tiltrædes)(?=\s*(?:$|[.;]|som\b|med\b|,\s*(?:idet|dog)\b))/iu;
/** «planen blev godkendt i ØU», «budgettet, som byrådet har godkendt»: another body's approval. */
const APPROVED_ELSEWHERE = /\b(?:godkendt|vedtaget|tiltrådt|bevilget)\s+(?:af|i|på)\s+(?!enstemmighed)/iu;
const BACKGROUND =
  /\b(?:som|der|den|tidligere|allerede|senest|netop)\s+(?:\S+\s+){0,3}(?:godkendt|vedtaget|tiltrådt|bevilget)\b/iu;
const AMENDMENT = /\b(?:ændringsforslag|modforslag|underændringsforslag|protokol)/iu;

function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?;])\s+(?=[\p{Lu}«"])/u)
    .map((sentence) => sentence.replace(/^\s*(?:[-–·•]|\d{1,2}[.)])\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

function ownWords(sentence: string): string {
  return sentence.replace(REPORTED, '').replace(ADJECTIVE, '');
}

function approves(sentence: string): boolean {
  if (!APPROVED.test(sentence) || NEGATED.test(sentence)) return false;
  const before = sentence.slice(0, sentence.search(APPROVED));
  if (
    /^\s*(?:godkendes|vedtages|tiltrædes)\s+\p{L}/iu.test(sentence) &&
    /^\S+\s+(?:denne|dette|den|det|disse|planen)\b/iu.test(sentence)
  )
    return false;
  if (/\b(?:godkendte|vedtog|tiltrådte|bevilgede|imødekom)\b/iu.test(sentence)) return !FOREIGN.test(before);
  return !FOREIGN.test(before) && !APPROVED_ELSEWHERE.test(sentence) && !BACKGROUND.test(sentence);
}

/** Whether a sentence says so itself, and not of what shall or may come. */
function says(sentence: string, pattern: RegExp): boolean {
  const at = sentence.search(pattern);
  return at >= 0 && !FOREIGN.test(sentence.slice(0, at));
}

/** What a sentence that approves nothing concludes. Of several such sentences the first is the decision. */
function conclusionOf(sentence: string): Udfald | null {
  if (says(sentence, REJECTED) || NEGATED.test(sentence)) return 'afvist';
  if (says(sentence, POSTPONED)) return 'udsat';
  return says(sentence, NOTED) ? 'taget-til-efterretning' : null;
}

/** What a decision did, read from its words; a decision that also discusses counts as what it concluded. */
export function readUdfald(decision: string): Udfald {
  const own = sentences(decision).map(ownWords);
  const plain = own.filter((sentence) => !AMENDMENT.test(sentence));
  if (plain.some((sentence) => POSTPONED.test(sentence) && decidesToPostpone(sentence))) return 'udsat';
  if (plain.some((sentence) => approves(sentence))) return 'godkendt';
  const concluded = plain.flatMap((sentence) => conclusionOf(sentence) ?? [])[0];
  if (concluded) return concluded;
  if (plain.some((sentence) => says(sentence, DISCUSSED))) return 'droeftet';
  return 'andet';
}

function decidesToPostpone(sentence: string): boolean {
  return /\b(?:godkendte|besluttede|vedtog)[,\s]+at\s+(?:udsætte|udskyde)|^(?:udsat|udsættes|udskudt)\b|^(?:punktet|sagen)\s+(?:blev\s+|er\s+)?(?:drøftet\s+og\s+)?(?:udsat|udskudt|udsættes|udskydes)\b/iu.test(
    sentence,
  );
}
