import type { Clause, Clauses } from './clauses.ts';

// How a query is put as a question, and which of its words only ask.

/** How a question begins, or a request that is put as one. */
const BEGINS =
  /^(?:(?:hvad|hvem|hvis|hvor|hvornår|hvorfor|hvordan|hvilke[nt]?|hvorvidt|må|kan|skal|findes|hvorhen|vis)(?!\p{L})|(?:er|har|blev|bliver) (?:der|vi|man|det|nogen|byrådet)(?!\p{L})|jeg (?:leder|søger)(?!\p{L}))/iu;

/** What stands before the subject in `referatet om julegaver`, and says nothing of it. */
const ABOUT =
  /^(?:(?:alle?|alt|noget|seneste|sidste|nyeste|nye|vis|mig|find|punkt(?:et|er|erne)?|pkt|referat(?:et|er|erne)?|beslutning(?:en|er|erne)?|sag(?:en|er|erne)?|møde(?:t|r|rne)?|dagsorden(?:en|er)?|der|er|hvad|står|blev|sagt|besluttet|drøftet)\s+)+(?:om|vedr\.?|vedrørende)\s+(?=\S)/iu;

/** Words of questions that say how it is asked, and seldom what for. */
const WEAK = new Set(
  `hedder hed koster kostede koste betyder betød handler handlede sker skete sket går gik gået kommer kom meget mange højt højst lang
  længe stor store ofte tæt tit mener mente siger sagde sagt får fået giver gives bruger bruge nævnt findes finde står leder ledte
  søger noget nogen nogle mig os alt referat referatet punkt punktet beslutning beslutningen beslutninger seneste sidste have havde
  gang gange kalder kaldes hurtigt snart må skal kan vil ville skulle kunne besluttet besluttede beslutter beslutte vedtaget vedtog
  vedtages godkendt godkendte drøftet drøftede behandlet behandlede bestemt bestemte aftalt aftalte fremlagt`.split(
    /\s+/,
  ),
);

const isWeak = (word: string): boolean => WEAK.has(word.toLowerCase());

/** Whether a query is put as a question, so that its verbs need not stand in the minutes. */
export const isQuestion = (q: string): boolean => BEGINS.test(q.trim()) || /\p{L}\?\s*$/u.test(q);

/** A query without what goes before its subject, and those words. */
export function withoutAbout(q: string): { q: string; left: string[] } {
  const about = ABOUT.exec(q)?.[0] ?? '';
  return { q: q.slice(about.length), left: about.trim().split(/\s+/).filter(Boolean) };
}

/** The clauses of a question without the words that say how it is asked, which are skipped; all of them where nothing else is left. */
export function withoutWeak({ clauses, skipped }: Clauses): Clauses {
  const isLeft = ({ any, not }: Clause): boolean =>
    !not && any.every(({ kind, text }) => kind === 'ord' && isWeak(text));
  const kept = clauses.filter((clause) => !isLeft(clause));
  if (!kept.some(({ not }) => !not)) return { clauses, skipped };
  const left = clauses.filter(isLeft).flatMap(({ any }) => any.map(({ text }) => text));
  return { clauses: kept, skipped: [...skipped, ...left] };
}
