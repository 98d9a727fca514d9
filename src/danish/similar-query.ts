// What to search for to find items like one.
import { remembered } from '../model/remembered.ts';
import { wordList } from '../model/text/word-list.ts';
import { SMALL_WORDS } from './small-words.ts';
import { isBody, isPersonTitle } from './subject.ts';
import { wordKey } from './word-key.ts';
import { wordsOf } from './words.ts';

/** How many words are asked for, and how few are too few for a title to tell by itself. */
const MOST = 4;
const FEW = 2;

/** How short words of a title may be, and what those of a text are, which are to be compounds. */
const SHORTEST = 4;
const LONG = /\p{L}{9,}/gu;

/** How often a word of a text must stand there, and how much of the text is read. */
const OFTEN = 2;
const READ = 4000;

/** Titles say the same words again and again. */
const keyOf = remembered(wordKey, { most: 20_000, longest: 40 });

/** The keys of a list's words; most runs of the program ask for none. */
const keysOf = remembered((list) => new Set(wordList(list).map(keyOf)), {
  most: 2,
  longest: 2000,
});

/** What titles say of all kinds of matter: what was done to it, and how far it has come. */
const COMMON = `
  godkendelse orientering drøftelse behandling forslag anmodning ansøgning indstilling vedtagelse endelig fastlæggelse udpegning
  status opfølgning beslutning redegørelse forelæggelse igangsættelse principgodkendelse vedrørende kommune kommunens punkt sager
  møde bevilling anlægsbevilling tillægsbevilling anlægsregnskab frigivelse meddelelse høring høringssvar evaluering resultat
  fortsættelse forlængelse revision udmøntning skitse erfaringer overblik gennemgang proces tidsplan rammer etape mulighed
  valg nyt nye gamle første anden tredje sidste efter over uden under sådan hvordan hvornår hvem hvad skal bliver samt kommer
  måned årlig halvår kvartal januar februar marts april maj juni juli august september oktober november december
  mange langt hurtigere bedre flere skriftlig mundtlig offentlig lokal fælles borger resten endnu mulige deres
`;

/** What texts say of all kinds of matter beside. */
const COMMON_IN_TEXTS = `
  forvaltningen økonomiudvalget kommunalbestyrelsen medarbejder medarbejderne fortsætter indstilles anbefaler gennemføre
  finansieres udgiften budgettet besluttede procentpoint forventes fremlægges behandles godkendte enstemmigt ordningen efterretning
`;

/** What an item is told by: its short title, its case numbers, and its texts, which are read where the title tells little. */
export interface ToldItem {
  readonly titel: string;
  readonly sagsnumre: readonly string[];
  readonly texts: readonly string[];
}

/**
 * A query for items like one, but for its own case, which its page leads to: its subject's words, of which one is enough.
 * The search counts rare words the most; how rare they are in the archive would have every page depend on all others.
 */
export function similarQuery({ titel, sagsnumre, texts }: ToldItem): string | null {
  const title = titleWords(titel);
  const words = title.length < FEW ? distinct([...title, ...textWords(texts)]).slice(0, FEW + 1) : title;
  if (words.length === 0) return null;
  const own =
    sagsnumre.length > 0 ? sagsnumre.map((nummer) => `-${nummer}`) : [`-"${wordsOf(titel).join(' ')}"`];
  return [words.join(' ELLER '), ...own].join(' ');
}

/** The longest words of what a title says before its colon, in their order; of the whole title where that tells little. */
function titleWords(titel: string): string[] {
  const subject = subjectWords(titel.replace(/:.*/su, ''));
  const own = subject.length < FEW ? subjectWords(titel) : subject;
  const longest = own.toSorted((one, other) => other.length - one.length).slice(0, MOST);
  return own.filter((word) => longest.includes(word));
}

const subjectWords = (text: string): string[] =>
  distinct(wordsOf(text).filter((word) => word.length >= SHORTEST && tells(word)));

const tells = remembered(tellsOf, { most: 20_000, longest: 40 });

function tellsOf(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}+$/u.test(word) || SMALL_WORDS.has(lower) || isPersonTitle(lower) || isBody(lower))
    return false;
  return !keysOf(COMMON).has(keyOf(word));
}

/** The words, of each key the first. */
function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(keyOf(word)) && seen.add(keyOf(word)));
}

/** The long words that a text has more than once, the most frequent first. */
function textWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const [word] of texts.join(' ').slice(0, READ).matchAll(LONG)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= OFTEN && tells(word) && !keysOf(COMMON_IN_TEXTS).has(keyOf(word)))
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
}
