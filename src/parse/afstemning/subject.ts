// What a vote was on: the item itself, a part of it, another proposal, or how to go on.
import type { Afstemning, VotedOn } from '../../model/afstemning.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { PROPOSING } from '../udfald/patterns.ts';
import { who } from '../udfald/speaker.ts';
import { wordsOf } from '../udfald/verb-words.ts';

/** What a vote was on. */
export type Subject = Pick<Afstemning, 'om' | 'emne'>;

/** The item itself. */
export const ITEM: Subject = { om: 'sag', emne: null };

const LIST = String.raw`(?:[Ll]iste |[Gg]ruppe )?\p{Lu}[\p{L}-]*`;
const AMENDMENT = new Pattern(
  String.raw`(?:(?<!\p{L})[EeDd]e?t )?(?:${LIST}[’']?s )?(?<!\p{L})(?:[Uu]nder)?(?:[ÆæMm]o?d?(?:ændrings|ndrings)|[Mm]od|[Tt]illægs|[Mm]indretals)forslag\p{L}*(?: (?:nr\. ?)?\d{1,3}| [A-ZÆØÅ](?![\p{L}’']))?(?: (?:fra|af) ${LIST})?`,
  'u',
);
const PROPOSAL_OF = new Pattern(
  String.raw`(?:(?<!\p{L})[EeDd]e?t )?(?<!\p{L})[Ff]orslag(?:et)? (?:fra|af|stillet af) ${LIST}|(?:[Ll]iste \p{Lu}{1,2}[’']?s|\p{Lu}{1,3}[’']s|\p{Lu}\p{L}+(?:listen|partiet)s|Venstres|Socialdemokratiets|Enhedslistens|Konservatives) (?:\p{Ll}+ )?forslag(?:et)?(?!\p{L})`,
  'u',
);
const PROCEDURE = new Pattern(
  /(?<!\p{L})(?:udsættelse(?:sforslag(?:et)?)?|(?:udsætte|udskyde|tilbagesende|hjemvise) (?:sagen|punktet|behandlingen)|sende (?:sagen|punktet) (?:tilbage|retur)|(?:sagen|punktet) (?:blev|er|bliver) (?:udsat|udskudt))(?!\p{L})/iu,
);
const PART = new Pattern(
  /(?<![\p{L}\d])(?:(?:indstillingens|forslagets) )?(?:ad|pkt\.?|punkt|punkterne|punkter|litra|dot|pind|del|delindstilling|indstillingspunkt) ?(?:nr\. ?)?(?:[a-h](?![\p{L}'’.])|\d{1,2}(?: ?[a-z](?!\p{L}))?)(?:(?:, ?| og |-|–)\d{1,2}(?!\d| ?(?:stem|medl|for|imod)))*(?!\d|\s*stemmer?(?!\p{L}))|(?<![\p{L}\d])(?:\d{1,2}\.|første|andet|tredje|fjerde|femte|sidste) (?:at|pind|dot|punkt)(?!\p{L})/giu,
);
const MAIN = new Pattern(
  /(?<!\p{L})(?:(?<!med )\p{L}*indstilling(?:en|erne)?|hovedforslag\p{L}*|herefter|derefter|endelig(?:e)? afstemning|samlede|oprindelige forslag|budgettet)(?!\p{L})/giu,
);
const OF_SOME = new Pattern(/(?<!\p{L})(?:forslaget|ønsket|begæringen|anmodningen)(?!\p{L})/iu);
const CHANGED = /(?:med|uden) (?:\S+ ){0,3}?ændring/giu;

/** The subject that the words before a vote name; `isProposed` where the sentence before told of a proposal of some. */
export function subjectIn(words: string, isProposed: boolean): Subject | null {
  const text = words.replace(CHANGED, (found) => ' '.repeat(found.length));
  const amendment = AMENDMENT.exec(text) ?? PROPOSAL_OF.exec(text);
  const main = lastOf(MAIN, text);
  const part = lastOf(PART, text);
  if (amendment && !(main && main.index > amendment.index + amendment[0].length))
    return named('aendringsforslag', amendment[0]);
  if (PROCEDURE.test(text)) return named('procedure', 'udsættelse');
  if (part && !(main && main.index > part.index + part[0].length)) return named('del', part[0]);
  if (main) return ITEM;
  const own = isProposed ? OF_SOME.exec(text) : null;
  return own ? named('aendringsforslag', own[0]) : null;
}

/** The subject that stands right behind a side: «imod indstillingens punkt 2». */
export function objectIn(words: string): Subject | null {
  const [head = ''] = words.trimStart().split(/[,.;:(]|\s(?:og|da|idet|fordi|mens)\s/u);
  return subjectIn(head.split(' ').slice(0, 5).join(' '), false);
}

const named = (om: VotedOn, emne: string): Subject => ({ om, emne: emne.trim() });

function lastOf(pattern: Pattern, text: string): RegExpExecArray | undefined {
  return pattern.all(text).at(-1);
}

/** Whether a sentence tells of a proposal of some who do not decide: «Liste H foreslog, at sagen blev udsat.» */
export function isProposal(sentence: string): boolean {
  const at = sentence.search(PROPOSING);
  return at > 0 && who(wordsOf(sentence.slice(0, at))) === 'others';
}

/** Whether two subjects are the same. */
export const isSame = (one: Subject, other: Subject): boolean =>
  one.om === other.om && (one.emne ?? '').toLowerCase() === (other.emne ?? '').toLowerCase();
