// A decision as all that its clauses say was done.
import { type Clause, clausesOf, isVerb, type Word } from './clauses.ts';
import { type Finding, findingsIn } from './finding.ts';
import { OWN_PROPOSAL, PROPOSING } from './patterns.ts';
import { sentencesOf } from './sentences.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { ASIDE, goesOnBehindAt, type Standing, standingOf } from './standing.ts';
import { NEGATIONS } from './words.ts';

/** Everything that a decision says was done or not done, in its order. */
export function findingsOf(decision: string): Finding[] {
  const findings: Finding[] = [];
  let isProposed = false;
  for (const sentence of sentencesOf(decision)) {
    // «Liste H foreslog et højere gebyr. Forslaget blev forkastet.»
    const isOfProposal = isProposed && OF_PROPOSAL.test(sentence) && !OWN_PROPOSAL.test(sentence);
    const found = ofSentence(sentence).map((one) =>
      isOfProposal ? { ...one, about: 'amendment' as const } : one,
    );
    findings.push(...found);
    if (found.some(({ about }) => about === 'amendment' || about === 'motion')) isProposed = false;
    else if (PROPOSING.test(sentence)) isProposed = true;
  }
  return findings;
}

const OF_PROPOSAL =
  /(?<!\p{L})(?:forslaget|dette|det) (?:blev|faldt|er|opnåede|fik|bortfaldt)|(?:forkastede|afviste|vedtog) (?:forslaget|dette)/iu;

/** A sentence as far as it is read. */
interface Walk extends Standing {
  readonly findings: readonly Finding[];
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
  let wasAside = false;
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1];
    const isListed = goesOnBehindAt(clause, clauses[at - 1], walk);
    const standing = standingOf(clause, clauses[at - 1], walk, isListed);
    const beforeMain = next?.role === 'main';
    const approved = walk.findings.some(({ meaning, holds }) => meaning === 'approve' && holds);
    const about = walk.findings.at(-1)?.about ?? null;
    const own = findingsIn(clause, {
      ...standing,
      conditional,
      beforeMain,
      approved,
      about,
      sentence: sentence.toLowerCase(),
    });
    const isAside: boolean =
      ASIDE.has(clause.role) || (clause.role === 'content' && (wasAside || !speaks(clauses[at - 1])));
    walk = {
      ...(isAside ? walk : standing),
      findings: joined(walk.findings, own, clause, standing, isListed),
      speaker: isAside ? walk.speaker : (speakerIn(clause) ?? standing.speaker),
    };
    wasAside = isAside;
  }
  return walk.findings;
}

/** Whether a clause has a verb, so that what stands behind «at» is its own matter: «Indstillingen om, at …, blev godkendt» has not. */
const speaks = (clause: Clause | undefined): boolean => clause?.words.some(isVerb) === true;

function speakerIn({ words }: Clause): Speaker | null {
  const verb = words.findIndex(isVerb);
  return verb < 0 ? null : speakerOf(words, verb);
}

/** The findings so far with those of a clause: what was decided behind «at» stands in for the deciding verb. */
function joined(
  so: readonly Finding[],
  own: readonly Finding[],
  clause: Clause,
  { status }: Standing,
  isListed: boolean,
): Finding[] {
  const last = so.at(-1);
  if (!last || own.length === 0) return [...so, ...own];
  const isComplement =
    clause.role === 'content' && !isListed && (status === 'decided' || status === 'wished');
  const telling = own.filter(
    ({ meaning, holds }) =>
      meaning !== 'discuss' && meaning !== 'recommend' && (holds || meaning !== 'forward'),
  );
  if (
    isComplement &&
    telling.length > 0 &&
    last.holds &&
    (last.meaning === 'approve' || last.meaning === 'reject')
  ) {
    const isKept =
      last.meaning === 'approve' &&
      telling.every(({ meaning, holds }) => !holds || meaning === 'forward' || meaning === 'note');
    return isKept ? [...so, ...own] : [...so.slice(0, -1), ...own];
  }
  if (
    last.negated &&
    clause.words[0]?.key === 'eller' &&
    own.every(({ negated, meaning }) => negated && meaning === 'reject')
  )
    return so.slice(0, -1);
  // «ikke godkendt, men udsat»: the second word takes the place of the first.
  const isInstead =
    clause.role === 'contrast' &&
    last.negated &&
    !clause.words.some(({ key }) => NEGATIONS.has(key)) &&
    lacksSubject(clause);
  return isInstead ? [...so.slice(0, -1), ...own] : [...so, ...own];
}

const lacksSubject = ({ words }: Clause): boolean => words.length > 1 && isDeciding(words[1]);
const isDeciding = (word: Word | undefined): boolean => word !== undefined && isVerb(word);
