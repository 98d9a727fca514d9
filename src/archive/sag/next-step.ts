// What a decision sets as the next step of its case: «genoptages i juni», «udsat til budgettet», «forelægges igen».
import { sentencesOf, shortened } from '../../model/text/sentences.ts';

/** What any such sentence has: most decisions have none of it, and are not cut into sentences. */
const MAY_TELL =
  /genoptag|genbehandl|genfrem|forelæg|fremlæg|fremsend|tages op|vende[rs]? tilbage|kommer tilbage|udsat|udsæt|udskud|udskyd|igen|på ny|påny|evaluer|næste møde|førstkommende|følges op|opfølg/i;

const AGAIN = '(?:igen|på ny|påny|på det næste|fornyet|endnu en gang)';
const TIME =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|kvartal|halvår|budget|møde|20\\d\\d|\\d{1,2}[./]|sommerferien|år)';

/** A sentence that says that the matter comes again, with what it says it by. */
const TELLS: readonly RegExp[] = [
  /(?:^|\s)(?:genoptages|genbehandles|genfremsættes|genfremlægges|evalueres)(?![a-zæøå])/i,
  /(?:udsat|udsættes|udsatte \S+(?: \S+)?|udskudt|udskydes|udskød \S+(?: \S+)?) (?:til|indtil|på ubestemt)(?![a-zæøå])/i,
  /(?:ud|op) til (?:næste|førstkommende|et kommende|et senere) (?:ordinære )?møde/i,
  new RegExp(
    `(?:forelæg|fremlæg|fremsend|behandl|drøft|tag|optag|vend|kom|se)\\S*(?: \\S+){0,12}? ${AGAIN}(?![a-zæøå])`,
    'i',
  ),
  new RegExp(
    `(?:forelægges|fremlægges|fremsendes|tages op|behandles|genoptages|drøftes)(?: \\S+){0,10}? ${TIME}`,
    'i',
  ),
  /(?:vender|kommer|vende|komme)(?: \S+){0,4}? tilbage(?: \S+){0,12}? (?:med|i|til|inden|når|senest)(?![a-zæøå])/i,
  new RegExp(`(?:opfølgning|følges op)(?: \\S+){0,8}? ${TIME}`, 'i'),
];

/** What is not going to be, and what somebody only wished or told of. */
const NOT = /(?:^|\s)(?:ikke|uden at|foreslog|ønskede|ville have|bortfalder|undlod)(?![a-zæøå])/i;

/** How many letters of it are told. */
const MOST = 300;

/** The first sentence of some texts that sets a next step; null where none does. */
export function nextStepOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (!MAY_TELL.test(text)) continue;
    const found = sentencesOf(text).find(
      (sentence) => !NOT.test(sentence) && TELLS.some((pattern) => pattern.test(sentence)),
    );
    if (found) return shortened(found, MOST);
  }
  return null;
}
