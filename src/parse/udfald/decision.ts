// A decision as all that its clauses say was done.
import { type Clause, clausesOf, isVerb, type Word } from './clauses.ts';
import { type Finding, findingsIn, type Standing } from './finding.ts';
import { sentencesOf } from './sentences.ts';
import { type Speaker, speakerOf, who } from './speaker.ts';
import { READINGS } from './verbs.ts';
import { BEFORE_PURPOSE, DECIDING, FRAME, NEGATIONS, OWN_PROPOSAL, PROPOSING, REFUSING, type Role, STATING, WISHING } from './words.ts';

/** Everything that a decision says was done or not done, in its order. */
export function findingsOf(decision: string): Finding[] {
  const findings: Finding[] = [];
  let isProposed = false;
  for (const sentence of sentencesOf(decision)) {
    // «Liste H foreslog et højere gebyr. Forslaget blev forkastet.»
    const isOfProposal = isProposed && OF_PROPOSAL.test(sentence) && !OWN_PROPOSAL.test(sentence);
    const found = ofSentence(sentence).map((one) => (isOfProposal ? { ...one, about: 'amendment' as const } : one));
    findings.push(...found);
    if (found.some(({ about }) => about === 'amendment' || about === 'motion')) isProposed = false;
    else if (PROPOSING.test(sentence)) isProposed = true;
  }
  return findings;
}

const OF_PROPOSAL = /(?<!\p{L})(?:forslaget|dette|det) (?:blev|faldt|er|opnåede|fik|bortfaldt)|(?:forkastede|afviste|vedtog) (?:forslaget|dette)/iu;

const ASIDE: ReadonlySet<Role> = new Set(['question', 'condition', 'reason', 'relative']);

/** What is carried from one clause of a sentence to the next. */
interface Walk {
  readonly findings: readonly Finding[];
  readonly status: Standing['status'];
  readonly turned: boolean;
  readonly rider: boolean;
  readonly speaker: Speaker | null;
  /** Whether the clauses since the last main one stand behind «at». */
  readonly isBehindAt: boolean;
}

function ofSentence(sentence: string): readonly Finding[] {
  const clauses = clausesOf(sentence);
  const conditional = clauses.some(({ role }) => role === 'condition');
  let walk: Walk = {
    findings: [],
    status: clauses[0]?.role === 'condition' ? 'off' : 'own',
    turned: false,
    rider: false,
    speaker: null,
    isBehindAt: false,
  };
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1];
    const standing = standingOf(clause, clauses[at - 1], walk);
    const beforeMain = next?.role === 'main';
    const approved = walk.findings.some(({ meaning, holds }) => meaning === 'approve' && holds);
    const about = walk.findings.at(-1)?.about ?? null;
    const own = findingsIn(clause, { ...standing, conditional, beforeMain, approved, about });
    walk = {
      ...(ASIDE.has(clause.role) ? walk : { ...standing }),
      findings: joined(walk.findings, own, clause, standing),
      speaker: ASIDE.has(clause.role) ? walk.speaker : (speakerIn(clause) ?? standing.speaker),
    };
  }
  return walk.findings;
}

type Stand = Omit<Walk, 'findings'>;

function standingOf(clause: Clause, before: Clause | undefined, walk: Walk): Stand {
  const { role } = clause;
  const { status, turned, rider, speaker, isBehindAt } = walk;
  if (ASIDE.has(role)) return { status: 'off', turned: false, rider, speaker, isBehindAt };
  if (role === 'content') {
    if (before?.role === 'content' && isBehindAt && MARKED_ON.test(clause.words[0]?.key ?? ''))
      return { status, turned, rider, speaker, isBehindAt };
    if (status === 'off' && isBehindAt) return { status, turned, rider, speaker: null, isBehindAt };
    return { ...governedBy(before, walk), rider, speaker: null, isBehindAt: true };
  }
  if (role === 'rider') return { status: isBehindAt ? 'own' : status, turned: false, rider: true, speaker, isBehindAt: false };
  if (!isBehindAt || !before) return { status, turned: false, rider: role === 'and' || role === 'main' ? rider : false, speaker, isBehindAt };
  // Behind «at» a clause goes on with what is told or decided, until the body or the item is the subject again.
  const isFree = role === 'contrast' || clause.words[0]?.key.startsWith('hvor') || (clause.apart && role === 'and' && isOwn(clause));
  if (isFree && (role !== 'contrast' || status !== 'off' || isOwn(clause)))
    return { status: 'own', turned: false, rider: false, speaker: null, isBehindAt: false };
  return { status, turned: role === 'and' && !clause.apart ? turned : false, rider, speaker: null, isBehindAt };
}

/** «og at», «samt at» */
const MARKED_ON = /^(?:og|samt|eller|men|at)$/u;

/** A clause with a subject of its own that may decide: the body, or the item. */
function isOwn({ words }: Clause): boolean {
  const verb = words.findIndex(isVerb);
  const subject = words.slice(1, verb < 0 ? words.length : verb);
  const acting = who(subject);
  return acting === 'body' || acting === 'majority' || /^(?:sagen|punktet|indstillingen|orienteringen|redegørelsen)$/iu.test(subject[0]?.raw ?? '');
}

/** What the clause before makes of what stands behind «at». */
function governedBy(before: Clause | undefined, walk: Walk): Pick<Stand, 'status' | 'turned'> {
  const off = { status: 'off', turned: false } as const;
  const words = before?.words ?? [];
  const at = words.findLastIndex(({ key }) => DECIDING.has(key) || REFUSING.has(key) || WISHING.has(key) || isVerb({ raw: key, key }));
  const verb = words[at]?.key ?? '';
  const tail = words.slice(at + 1);
  if (walk.status === 'off' || at < 0) return off;
  if (tail.some(({ key }) => FRAME.test(key)) || (BEFORE_PURPOSE.has(words.at(-1)?.key ?? '') && !verb.startsWith('en'))) return off;
  const speaker = speakerOf(words, at) ?? walk.speaker;
  if (speaker === 'others' && !STATING.has(verb)) return off;
  const negated = words.some(({ key }) => NEGATIONS.has(key));
  if (REFUSING.has(verb)) return { status: 'decided', turned: !negated };
  if (DECIDING.has(verb)) return { status: 'decided', turned: negated };
  return WISHING.has(verb) ? { status: 'wished', turned: negated } : off;
}

function speakerIn({ words }: Clause): Speaker | null {
  const verb = words.findIndex(isVerb);
  return verb < 0 ? null : speakerOf(words, verb);
}

/** The findings so far with those of a clause: what was decided behind «at» stands in for the deciding verb. */
function joined(so: readonly Finding[], own: readonly Finding[], clause: Clause, { status }: Stand): Finding[] {
  const last = so.at(-1);
  if (!last || own.length === 0) return [...so, ...own];
  const isComplement = clause.role === 'content' && (status === 'decided' || status === 'wished');
  const telling = own.filter(({ meaning, holds }) => meaning !== 'discuss' && meaning !== 'recommend' && (holds || meaning !== 'forward'));
  if (isComplement && telling.length > 0 && last.holds && (last.meaning === 'approve' || last.meaning === 'reject')) {
    const isKept = last.meaning === 'approve' && telling.every(({ meaning, holds }) => !holds || meaning === 'forward' || meaning === 'note');
    return isKept ? [...so, ...own] : [...so.slice(0, -1), ...own];
  }
  // «ikke godkendt, men udsat»: the second word takes the place of the first.
  const isInstead = clause.role === 'contrast' && last.negated && !clause.words.some(({ key }) => NEGATIONS.has(key)) && lacksSubject(clause);
  return isInstead ? [...so.slice(0, -1), ...own] : [...so, ...own];
}

const lacksSubject = ({ words }: Clause): boolean => words.length > 1 && isDeciding(words[1]);
const isDeciding = (word: Word | undefined): boolean => word !== undefined && (READINGS.has(word.key) || isVerb(word));
