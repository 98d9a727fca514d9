import type { Udfald } from '../model/parsed.ts';

/** A pattern of whole words; a plain `\b` knows nothing of æ, ø and å. */
const words = (alternatives: string, tail = ''): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})${tail}`, 'iu');

/** Near the beginning of a sentence, where its own verb stands. */
const FIRST = String.raw`(?<=^(?:\S+\s+){0,4})`;

/** Clauses that tell of decisions taken elsewhere or later: «orienterede om, at …», «indstiller at …». */
const REPORTED = words(
  'orientere(?:de|t)|redegjorde|fortalte|oplyste|indstiller|anbefale[rs]?|på vegne af',
  '.*$',
);
const FOREIGN = words('skal|vil|kan|bør|må|forventes|når|hvis|inden|såfremt|før', '[^.;]*$');
/** «den godkendte plan» decides nothing. */
const ADJECTIVE =
  /(?<!\p{L})(?:den|det|de|en|tidligere|allerede|nyligt|senest|netop)\s+godkendte(?=\s+\p{Ll})/giu;

const NEGATED = words(
  String.raw`ikke\s+(?:blev\s+)?(?:godkendt|vedtaget|tiltrådt|imødekommet)|(?:godkendte|tiltrådte|vedtog|imødekom)\s+ikke` +
    String.raw`|(?:godkendes|vedtages|tiltrædes|imødekommes)\s+ikke` +
    String.raw`|(?:kan|kunne)\s+ikke\s+(?:godkende|vedtage|tiltræde|imødekomme)s?|ikke\s+at\s+(?:godkende|vedtage|tiltræde|imødekomme)`,
);
const POSTPONED = words(
  'udsat(?:te)?|udskudt|ud(?:sætte|sættes|skyde|skydes)|udskød|send(?:t|te|es) tilbage|genoptages på (?:et|det|næste)',
);
const REJECTED = words(
  String.raw`(?<=^)afslag|(?:gives|gav|giver|meddeles|meddelte|meddeler)\s+afslag|afvist(?:e|es)?|afvises` +
    String.raw`|forkastet|forkastede|forkastes|nedstemt|afslået|afslog|(?:forslag|indstilling)(?:et|en)?\s+faldt`,
);
const NOTED = words('til efterretning');
const DISCUSSED = words(`drøftede|drøftedes|drøftet|${FIRST}drøfter`);
const APPROVED = words(
  'godkendte|godkendtes|godkendt|vedtog|vedtoges|vedtaget|tiltrådte|tiltrådtes|tiltrådt|bevilgede|bevilget|imødekom|imødekommet' +
    String.raw`|indstilling(?:en)?\s+(?:blev\s+|er\s+)?(?:fulgt|følges|taget til følge)|fulgte\s+indstillingen|(?<=^)fulgt|(?<=^(?:besluttet\s+)?)som\s+indstillet` +
    `|${FIRST}(?:godkender|tiltræder|vedtager|bevilger|imødekommer)` +
    String.raw`|${FIRST}(?:godkendes|vedtages|tiltrædes|imødekommes)(?=\s*(?:$|[.;]|(?:som|med|endeligt|enstemmigt|uden|hermed)(?!\p{L})|,\s*(?:idet|dog)(?!\p{L})))`,
);
/** Verbs with the forum itself as subject: what follows them is what it approved, not who did. */
const OWN_APPROVAL = words('godkendte|vedtog|tiltrådte|bevilgede|imødekom');
/** «planen blev godkendt i ØU», «budgettet, som byrådet har godkendt»: another body's approval. */
const APPROVED_ELSEWHERE = words(
  'godkendt|vedtaget|tiltrådt|bevilget',
  String.raw`\s+(?:af|i|på)\s+(?!enstemmighed)`,
);
const BACKGROUND = words(
  String.raw`(?:som|der|den|tidligere|allerede|senest|netop)\s+(?:\S+\s+){0,3}(?:godkendt|vedtaget|tiltrådt|bevilget)`,
);
const CONDITION =
  /^\s*(?:godkendes|vedtages|tiltrædes|imødekommes)\s+(?:denne|dette|den|det|disse|planen)(?!\p{L})/iu;
const AMENDMENT = /(?<!\p{L})(?:ændringsforslag|modforslag|underændringsforslag|protokol)/iu;
const POSTPONES = new RegExp(
  String.raw`(?<!\p{L})(?:godkendte|besluttede|vedtog)[,\s]+at\s+(?:(?:sagen|punktet|behandlingen)\s+)?(?:udsætte|udskyde)s?(?!\p{L})` +
    String.raw`|^(?:udsat|udsættes|udskudt)(?!\p{L})|^(?:punktet|sagen)\s+(?:blev\s+|er\s+)?(?:drøftet\s+og\s+)?(?:udsat|udskudt|udsættes|udskydes)(?!\p{L})`,
  'iu',
);

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
  if (CONDITION.test(sentence)) return false;
  if (OWN_APPROVAL.test(sentence)) return !FOREIGN.test(before);
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
  if (plain.some((sentence) => POSTPONES.test(sentence))) return 'udsat';
  if (plain.some((sentence) => approves(sentence))) return 'godkendt';
  const concluded = plain.flatMap((sentence) => conclusionOf(sentence) ?? [])[0];
  if (concluded) return concluded;
  if (plain.some((sentence) => says(sentence, DISCUSSED))) return 'droeftet';
  return 'andet';
}
