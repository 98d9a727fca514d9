// What a clause says, and what of that takes the place of the clause before.
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { Standing } from './standing.ts';
import { isVerb } from './verb-words.ts';
import { NEGATIONS } from './words.ts';

/** The findings so far with those of a clause, which may take the place of the one before. */
export function joined(
  so: readonly Finding[],
  own: readonly Finding[],
  clause: Clause,
  { status }: Standing,
  isListed: boolean,
): Finding[] {
  const last = so.at(-1);
  const isBehind = clause.role === 'content' && !isListed && (status === 'decided' || status === 'wished');
  const isDropped = last && (isBehind ? isSpecified(last, own, clause) : isTakenBack(last, own, clause));
  const isEmptied = isDropped && clause.words[0]?.key === 'eller';
  return [...(isDropped ? so.slice(0, -1) : so), ...(isEmptied ? [] : own)];
}

/** What may itself be refused by what is approved of it. */
const PUT_FORWARD = /forslag|ansøg|ansøgning|indstilling|anbefaling|projekt|planen|ønske/u;

/** Whether what stands behind «at» says better than the deciding verb what was done. */
function isSpecified(last: Finding, own: readonly Finding[], { words }: Clause): boolean {
  if (!last.holds || (last.meaning !== 'approve' && last.meaning !== 'reject')) return false;
  // «vedtog, at forslaget ikke gennemføres»; «godkendte, at der ikke tages leje» approves what was put so.
  if (own.length === 0)
    return (
      words.some(({ key }) => NEGATIONS.has(key)) &&
      (!/godkend|tiltr/iu.test(last.text) || words.some(({ key }) => PUT_FORWARD.test(key)))
    );
  const telling = own.filter(({ meaning }) => meaning !== 'discuss');
  return !(
    last.meaning === 'approve' &&
    telling.every(({ meaning, holds }) => !holds || meaning === 'forward' || meaning === 'note')
  );
}

/** «ikke godkendt, men udsat», «hverken godkendt eller afvist»: what was not done is no outcome. */
function isTakenBack(last: Finding, own: readonly Finding[], clause: Clause): boolean {
  const { role, words } = clause;
  if (!last.negated || own.length === 0) return false;
  if (words[0]?.key === 'eller') return own.every(({ negated, meaning }) => negated && meaning === 'reject');
  const isOfOtherPart = last.about === 'part' && own.some(({ about }) => about === 'part');
  return role === 'contrast' && words[1] !== undefined && isVerb(words[1]) && !isOfOtherPart;
}
