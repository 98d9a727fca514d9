// What a decision sets as the next step of its case: «genoptages i juni», «udsat til budgettet», «forelægges igen».

import { capital } from '../../model/text/phrases.da.ts';
import { sentencesOf, shortened } from '../../model/text/sentences.ts';

/** What any such sentence has: most decisions have none of it, and are not cut into sentences. */
const MAY_TELL =
  /gen(?:optag|behandl|frem)|forelæg|fremlæg|fremsend|afrapport|udarbejd|tilbage|uds[aæ]t|udsk[uy]d|overfør|igen|på ny|påny|evaluer|næste møde|(?:først|næst)kommende|op(?:følg| på mødet)|følge|høring|videre|behandling|vedtagelse|status|afhold|behandle[rs]|drøfte[rs]|bringe|tages (?:op|med)|træffe|inviter|komme[rs]? med|bero|afvent|oversend|ønsk|imødes|anmod|\bbe?[ad] om|dagsorden|tage[rs]? (?:\S+ ){1,3}op/i;

const AGAIN = '(?:igen|på ny|påny|på det næste|fornyet|endnu en gang)';
const TIME =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|kvartal|halvår|budget|\\S*møde(?!r)|uger|jul|påske|\\S*valget|20\\d\\d|\\d{1,2}[./]|sommerferien|år|(?:efter|når) høringen)';

/** What is done with a case, present, to come, or wished; the tense alone tells it from what was done. */
const DONE = [
  '(?:forelægg|(?:gen)?fremlægg|(?:gen)?fremsend|genoptag|behandl|drøft|afrapporter|udarbejd|inviter|evaluer)(?:e[rs]?)',
  'komme[rs]? med',
  '(?:tage|sætte|bringe)[rs]?(?: \\S+){0,3}? (?:op|på)',
  'følge[rs]?(?: \\S+)? op(?: på)?',
  'opfølgning',
  '(?:gives|får|modtager)(?: \\S+){0,2}? (?:status|orientering|tilbagemelding|redegørelse|opfølgning)\\S*',
  'træffe[rs]?(?: \\S+)? (?:beslutning|afgørelse)',
  '(?:ny|fornyet|anden|2\\.|endelig|næste|videre) (?:behandling|vedtagelse|drøftelse|beslutning)',
].join('|');
/** What tells it only beside «igen» and the like, for it is also said of what was done. */
const DONE_AGAIN = `${DONE}|(?:optage|vende|komme|se)[rs]?|(?:forelagt|fremlagt|behandlet|drøftet|taget op)`;
const WORD_END = '(?![a-zæøå])';

/** A sentence that says that the matter comes again, with what it says it by. */
const TELLS: readonly RegExp[] = [
  /(?:^|\s)(?:genoptages|genbehandles|genfremsættes|genfremsendes|genfremlægges|evalueres|afventer|sættes i bero|sat i bero)(?![a-zæøå])/i,
  /(?:uds(?:at|ættes|ætte|atte)|udsk(?:udt|ydes|yde|ød)|overføre[rs]?|oversende[rs]?(?= til budget))(?: \S+){0,2}?,? (?:til|indtil|på ubestemt)(?![a-zæøå])/i,
  /(?:ud|op) til (?:næste|førstkommende|et kommende|et senere) (?:ordinære )?møde/i,
  /(?:^|\s)(?:sende|fremlægge)[rs]?(?: \S+){0,4}? (?:tilbage til|i(?: \S+)? \S*høring|til fornyet)(?![a-zæøå])|tilbagesendes til|går(?: \S+)? videre til/i,
  /(?:^|\s)afholde[rs]?(?: \S+){0,2}? \S*(?:møde|høring|besigtigelse)(?![a-zæøå])/i,
  /(?:forvaltning|administration|direktion)\S*(?: \S+){0,12}? (?:vender|kommer) tilbage(?![a-zæøå])/i,
  new RegExp(`(?:^|\\s)(?:${DONE_AGAIN})${WORD_END}(?: \\S+){0,12}? ${AGAIN}${WORD_END}`, 'i'),
  new RegExp(`(?:^|\\s)(?:${DONE})${WORD_END}(?: \\S+){0,10}? ${TIME}`, 'i'),
  /(?:vender|kommer|vende|komme)(?: \S+){0,4}? tilbage(?: \S+){0,12}? (?:med|i|til|inden|når|senest)(?![a-zæøå])/i,
];

/** What is not going to be, what somebody only wished or told of, and what was turned down. */
const NOT =
  /(?:^|\s)(?:ikke|uden at|foreslog|ønskede|ville have|bortfalder|undlod)(?![a-zæøå])|(?:blev|er|bliver) (?:\S+ )?(?:forkastet|afvist|nedstemt)/i;

/** What a whole forum wishes to have back; what one member or list wishes is no step. */
const WISH = new RegExp(
  '(?:(?<!(?:^|\\s)(?:i|af|fra|over for))(?:^|\\s)\\S*(?:udvalget|rådet|bestyrelsen|nævnet|forum|direktionen|ledelsen|mødet)(?: (?:\\S+ ){1,6}og| \\S+)? (?:ønske(?:r|de)|imødese[rs]|anmode(?:r|de)|be?[ad]er? om|bad om)|(?:^|\\s)ønskes)' +
    `(?: \\S+){0,10}? (?:genoptaget|genoptages|dagsordenen|\\S*(?:sag|status|orientering|redegørelse|opfølgning|evaluering|oplæg|notat|afrapportering|drøftelse|behandling|punkt)(?: \\S+){0,6}? (?:\\S*${TIME}|${AGAIN}${WORD_END})|(?:forelagt|fremlagt|behandlet|drøftet|evalueret|taget op|tilbage)${WORD_END}(?: \\S+){0,8}? (?:\\S*${TIME}|${AGAIN}${WORD_END}|når|med|til))`,
  'i',
);
const isDenied = (sentence: string): boolean => /(?:^|\s)(?:ikke|uden at)(?![a-zæøå])/i.test(sentence);

/** How many letters of it are told. */
const MOST = 300;

const isStep = (text: string): boolean =>
  NOT.test(text)
    ? !isDenied(text) && WISH.test(text)
    : TELLS.some((pattern) => pattern.test(text)) || WISH.test(text);

/** «Godkendt, idet sagen genoptages i juni»: what was decided stands before the joint, and what comes next is a clause of its own. */
const JOINT =
  /, (?:idet|hvorefter|dog (?:således|sådan) at|men) |,? med (?:den |følgende )?bemærkning(?:en)?(?: om)?,? at |; |,? og (?=\S+(?:en|et|r|es) )/gi;
/** What is told as the decision itself. */
const OUTCOME = /godken|tiltr|tiltråd|vedt|efterretning|drøftet|anbefal|følge/i;

function clauseOf(sentence: string): string {
  for (const { index, 0: joint } of sentence.matchAll(JOINT)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + joint.length)];
    const isOwn = /idet|hvorefter/i.test(joint) || OUTCOME.test(before);
    if (isOwn && !isStep(before) && isStep(after)) return capital(after);
  }
  return sentence;
}

/** The first sentence of some texts that sets a next step; null where none does. */
export function nextStepOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (!MAY_TELL.test(text)) continue;
    const found = sentencesOf(text).find(isStep);
    if (found) return shortened(clauseOf(found), MOST);
  }
  return null;
}
