// What the verb that governs it makes of what stands behind «at».
import type { Clause } from './clauses.ts';
import { CHAIR } from './patterns.ts';
import { READINGS } from './readings.ts';
import { type Speaker, speakerOf, who } from './speaker.ts';
import { isVerb, type Word } from './verb-words.ts';
import * as w from './words.ts';

/** How a clause is governed. */
export interface Governed {
  /** `judged` for what the body holds, `groundless` for what it found no reason to do, `off` for what is only told, asked or expected. */
  readonly status: 'own' | 'decided' | 'wished' | 'judged' | 'groundless' | 'off';
  /** Whether the verb that governs the clause turns it round. */
  readonly turned: boolean;
}

/** Whether a stretch holds a negation. */
export const negated = (words: readonly Word[]): boolean => words.some(({ key }) => w.NEGATIONS.has(key));

/** «stemte for at …», «der var ikke flertal for at …» */
const SIDING =
  /(?<!\p{L})(?:stemte|stemmer|flertal|tilslutning|opbakning|stemning)(?: \S+){0,4}? (for|til|imod|mod)$/u;

/** «Forslagsstilleren valgte at trække forslaget» */
const PROPOSER = /forslagsstiller|ansøger/u;

/** What the clause before makes of what stands behind «at». */
export function governedBy(
  before: Clause | undefined,
  walk: Governed & { readonly speaker: Speaker | null },
): Governed {
  const off = { status: 'off', turned: false } as const;
  const words = before?.words ?? [];
  const at = words.findLastIndex((word) => w.REFUSING.has(word.key) || isVerb(word));
  const verb = words[at]?.key ?? '';
  const tail = words.slice(at + 1);
  const text = words.map(({ key }) => key).join(' ');
  if (walk.status !== 'off' && w.GROUNDS.test(text) && (walk.turned || negated(words)))
    return who(words) === 'others' || words.some(({ key }) => w.HABITUAL.has(key))
      ? off
      : { status: 'groundless', turned: true };
  if (walk.status === 'off' || at < 0) return off;
  // «Det er ikke muligt at imødekomme ønsket»
  if (negated(words) && words.at(-1)?.key === 'muligt') return { status: 'wished', turned: true };
  const side = SIDING.exec(text)?.[1];
  if (side !== undefined)
    return (speakerOf(words, at) ?? walk.speaker) === 'others' && !text.includes('flertal')
      ? off
      : { status: 'decided', turned: negated(words) !== side.includes('mod') };
  if (
    tail.some(({ key }) => w.FRAME.test(key)) ||
    (w.BEFORE_PURPOSE.has(words.at(-1)?.key ?? '') &&
      !/^(?:en|afst|beslut|fasthold|tra|træf|bed|bad|anmod)/u.test(verb))
  )
    return off;
  const speaker = speakerOf(words, at) ?? walk.speaker;
  const isPassive = /t$/u.test(verb) && words.some(({ key }) => w.AUXILIARY.has(key));
  // Who leads the meeting may put an item off, and settles nothing.
  if (
    speaker === 'others' &&
    w.DECIDING.has(verb) &&
    !w.STATING.has(verb) &&
    (CHAIR.test(text) || PROPOSER.test(text))
  )
    return { status: 'wished', turned: negated(words) };
  if (speaker === 'others' && !w.STATING.has(verb) && !isPassive) return off;
  const negation = words.findIndex(({ key }) => w.NEGATIONS.has(key));
  // «Det blev ikke besluttet at …» decides nothing; «besluttede ikke at …» does.
  if (negation >= 0 && negation < at && READINGS.get(verb)?.[0]?.form !== 'infinitive' && /t$/u.test(verb))
    return off;
  if (verb.startsWith('meddel')) return speaker === 'body' ? { status: 'decided', turned: false } : off;
  // «Der var enighed på medarbejdersiden om, at …»
  if (/^enig/u.test(verb) && /(?<!\p{L})på \p{L}+siden(?!\p{L})/u.test(text)) return off;
  // «finder det ikke rimeligt at give tilladelse»
  if (w.JUDGING.has(verb) && speaker !== 'others' && /(?<!\p{L})det (?:ikke|hverken|næppe) /u.test(text))
    return { status: 'groundless', turned: true };
  if (w.JUDGING.has(verb)) return speaker === null ? off : { status: 'judged', turned: negated(words) };
  if (w.REFUSING.has(verb)) return { status: 'decided', turned: !negated(words) };
  if (w.DECIDING.has(verb)) return { status: 'decided', turned: negated(words) };
  if (!w.WISHING.has(verb)) return off;
  return negated(words) ? { status: 'groundless', turned: true } : { status: 'wished', turned: false };
}
