// What some had put on record about a decision, with those who did: «Havnelisten tog forbehold», «Protokoltilførsel fra Ø: …».
import type { StatementKind, Udtalelse, Voter } from '../../model/afstemning.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { listAt } from './lists.ts';
import type { Tokens } from './tokens.ts';
import { tokensOf, voteSentences } from './tokens.ts';
import { isElsewhere } from './told.ts';
import { partKindAt, votersAt } from './voters.ts';

/** Whether a decision may hold a statement: most do not, and need not be taken apart. */
const mayHoldStatements = (text: string): boolean => MAY.test(text);
const MAY =
  /forbehold|protokol|(?:noteret|ført) i referatet|afstand|udtalelse|stemmeforklaring|særstandpunkt|dissens|ikke (?:tiltræde|godkende|anbefale|støtte|gå ind|stemme for)/i;

const NOUN =
  '(?:protokoltilførsel|protokollat(?!\\p{L})|protokollering|protokolbemærkning|særudtalelse|stemmeforklaring|særstandpunkt|dissens)';
/** What the words behind those who speak make of what they say; the first that fits counts. */
const SAYS: readonly (readonly [Pattern, StatementKind])[] = [
  [
    /(?<!\p{L})(?:tog|tager|taget|med) (?:\p{L}+ ){0,2}?forbehold|(?<!\p{L})forbehold(?:er|t) sig/iu,
    'forbehold',
  ],
  [/(?<!\p{L})mindretalsudtalelse/iu, 'mindretalsudtalelse'],
  [
    new RegExp(
      String.raw`til(?:ført)? (?:\p{L}+ )?protokol|til(?:ført)? protokollen|i protokollen|(?:noteret|ført) i referatet|protokoller(?:et|ede)|${NOUN}`,
      'iu',
    ),
    'protokollering',
  ],
  [
    /(?<!\p{L})(?:tager|tog|tage) (?:\p{L}+ )?afstand fra|(?<!\p{L})(?:kan|kunne|kunde|vil|ville) (?:derfor |dog |dermed )?(?:ikke|ej) (?:tiltræde|godkende|anbefale|støtte|gå ind for|stemme for)/iu,
    'afstand',
  ],
].map(([pattern, kind]) => [new Pattern(pattern as RegExp), kind as StatementKind]);
/** «Protokoltilførsel fra Ø:», «Mindretalsudtalelse fra Liste A og B» */
const HEADED = new Pattern(
  `^(?:(${NOUN})|(mindretalsudtalelse)|(forbehold))(?: (?:fra|af|for|ved)|:)? `,
  'iu',
);
/** Who is spoken of where a section begins: «De otte medlemmer, der stemte imod – Havnelisten og fire medlemmer fra Borgerlisten –» */
const OPENING_WORDS = 40;

/** The statements that a decision tells of, in its order. */
export function readUdtalelser(decision: string): Udtalelse[] {
  if (!mayHoldStatements(decision)) return [];
  const found: Udtalelse[] = [];
  for (const sentence of voteSentences(decision)) {
    // What is put on record may itself speak of votes elsewhere.
    if (!mayHoldStatements(sentence) || isElsewhere(sentence.split(/, at |: /u)[0] ?? '')) continue;
    const one = headed(sentence) ?? said(sentence);
    if (one) found.push(one);
  }
  return found;
}

/** The statements of a section that holds nothing else: a paragraph that begins with those who speak begins another. */
export function statementsIn(section: string, art: StatementKind): Udtalelse[] {
  const found: { art: StatementKind; af: readonly Voter[]; tekst: string }[] = [];
  for (const paragraph of section.split(/\n+/u)) {
    const tekst = paragraph.replace(/\s+/gu, ' ').trim();
    if (tekst === '') continue;
    const af = openingVoters(tekst);
    const last = found.at(-1);
    if (last && af.length === 0) last.tekst = `${last.tekst} ${tekst}`;
    else found.push({ art, af, tekst });
  }
  return found;
}

/** What a section of that heading holds. */
export const statementKindOf = (heading: string): StatementKind =>
  /mindretal/iu.test(heading) ? 'mindretalsudtalelse' : 'protokollering';

/** Whether a section holds how the votes fell and nothing else. */
export const isBallotHeading = (heading: string): boolean =>
  /^afstemning(?:en|sresultat(?:et)?|er)?:?$/iu.test(heading.trim());

/** Those whom a paragraph begins with, or names in its first words between dashes. */
function openingVoters(paragraph: string): readonly Voter[] {
  const [sentence = ''] = voteSentences(paragraph);
  const tokens = tokensOf(sentence).slice(0, OPENING_WORDS);
  const head = HEADED.exec(sentence);
  const from = head ? tokens.findIndex(({ at }) => at >= head[0].length) : 0;
  const first = votersAt(tokens, Math.max(0, from));
  if (first?.af.some(({ art }) => art === 'liste' || art === 'person')) return first.af;
  const isUnnamed = first !== null || partKindAt(tokens, 0) !== null;
  const dash = isUnnamed ? tokens.findIndex(({ text }) => /^[–—-]$/.test(text)) : -1;
  return dash < 0 ? [] : (votersAt(tokens, dash + 1, false)?.af ?? []);
}

function headed(sentence: string): Udtalelse | null {
  const head = HEADED.exec(sentence);
  if (!head) return null;
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((token) => token.at >= head[0].length);
  const voters = at < 0 ? null : votersAt(tokens, at, false);
  if (!voters || voters.af.length === 0) return null;
  const art = head[2] ? 'mindretalsudtalelse' : head[3] ? 'forbehold' : 'protokollering';
  return { art, af: voters.af, tekst: sentence };
}

function said(sentence: string): Udtalelse | null {
  const kind = SAYS.find(([pattern]) => pattern.test(sentence));
  if (!kind) return null;
  const tokens = tokensOf(sentence);
  const verb = sentence.search(kind[0]);
  const before = speakersBefore(tokens, verb);
  const af = before.length > 0 ? before : speakersBehind(tokens, verb);
  return af.length > 0 ? { art: kind[1], af, tekst: sentence } : null;
}

/** The voters that stand nearest before a place: «Godkendt, idet Havnelisten og Kim Borg tog forbehold». */
function speakersBefore(tokens: Tokens, place: number): readonly Voter[] {
  let found: readonly Voter[] = [];
  for (let at = 0; at < tokens.length && (tokens[at]?.at ?? place) < place; at += 1) {
    // «Liste F's protokoltilførsel»
    const owner = listAt(tokens, at, true);
    if (owner && tokens[owner.end]?.at === place)
      return [{ navn: owner.navn, art: 'liste', antal: null, liste: null }];
    const isHolder = /^(?:for|til|af|fra|i|på|med|undtagen)$/.test(tokens[at - 1]?.low ?? '');
    const voters = isHolder ? null : votersAt(tokens, at, false);
    if (!voters || (tokens[voters.end - 1]?.at ?? place) >= place) continue;
    const named = voters.af.filter(({ art }) => art === 'liste' || art === 'person' || art === 'mindretal');
    if (named.length > 0) found = named;
    at = voters.end - 1;
  }
  return found;
}

/** «Til protokollen bemærkede Kim Borg, at …», «Bemærkning til protokollen fra Liste B: …» */
function speakersBehind(tokens: Tokens, place: number): readonly Voter[] {
  const record = tokens.findIndex(({ at, low }) => at >= place && /^(?:protokol|referat)/.test(low));
  const isTold = /^\p{Ll}+$/u.test(tokens[record + 1]?.text ?? '');
  const voters = record >= 0 && isTold ? votersAt(tokens, record + 2, false) : null;
  return voters?.af.filter(({ art }) => art === 'liste' || art === 'person') ?? [];
}
