// What was recommended, and whether a decision says by itself what was decided or only that the recommendation was followed.
import type { AfsnitKind, Udfald } from './parsed.ts';
import { withSingleSpaces } from './text/single-spaces.ts';
import { wordSet } from './text/word-list.ts';

/** A section as far as it may recommend. */
interface Section {
  readonly kind: AfsnitKind;
  readonly text: string;
}

/** Who recommends, before the points: «Økonomiudvalget indstiller,» and nothing after it. */
const LEAD = /(?:indstil|anbefal|foresl)[^.]{0,80}[,:]$|\bat:?$/i;

/** The points of an item's recommendations, each on one line as it is written; who recommends is left out where points follow. */
export function indstillingPoints(afsnit: readonly Section[]): string[] {
  return afsnit.flatMap(({ kind, text }) => {
    if (kind !== 'indstilling') return [];
    const lines = text.split('\n').map((line) => withSingleSpaces(line).trim());
    const told = lines.filter((line) => line !== '');
    return told.length > 1 && LEAD.test(told[0] ?? '') ? told.slice(1) : told;
  });
}

/** Outcomes by which nothing of what was recommended is decided. */
const UNDECIDED: ReadonlySet<Udfald | null> = new Set(['udsat', 'tilbagesendt', 'bortfaldet']);

/** A decision that names what was recommended is not understood without it. */
const NAMES_IT = /\b(?:indstilling|indstillet|indstillede|det anbefalede)/i;

/** A decision with no object: what it is about stands in the recommendation alone. */
const OBJECTLESS =
  /^(?:(?:alle punkter|ad \d+|\d+|[a-h])[.):]*\s+)?(?:enstemmigt\s+)?(?:godkend(?:t|es|tes)|tiltr(?:ådt|ædes|ådtes)|vedtage[ts]|anbefale[ts]|tage[ts] til efterretning|til efterretning|bifaldet|bifaldes|følges|fulgt|drøftet|drøftedes|forkastet|afvist)(?![a-zæøå])/i;

/** Words that tell nothing of what was decided: who decided it, how, and what stands for its object without telling it. */
const TELLS_NOTHING: ReadonlySet<string> = wordSet(`
  forvaltningen forvaltningens direktionen direktionens administrationen administrationens borgmesteren
  borgmesterens formanden sag sagen sagerne punkt punktet punkter punkterne forslag forslaget forslagene
  anbefaling anbefalingen anbefalinger anbefalingerne oplæg oplægget orientering orienteringen redegørelsen
  det de den en et dette alle enig enigt enige samlet enstemmig enstemmigt efterretning tog tager tages taget blev
  bliver er var at til af for imod mod med i på over om og som ad uden bemærkninger afstemning enighed herom hermed
  herefter to tre fire fem seks syv otte ni ti elleve tolv
`);

/** The same of words in many forms: bodies and their members, and what is done with a recommendation. */
const TELLS_NOTHING_EITHER =
  /(?:udvalg|råd|bestyrelse|forum|nævn|kommission|skab|forsamling|flertal|medlemme|stemme)(?:et|en|ets|ens|r|ne|rne|s|t)?$|^(?:godken|tiltr|vedt[ao]g|anbefal|følg|fulg|beslutte|forkast|afvis|afslå|drøft|\d+$)/i;

const ACTS = /godken|tiltr|vedt[ao]g|anbefal|følg|fulg|efterretning|forkast|afvis|afslå|drøft/i;

/** Whether a decision leaves it to the recommendation to tell what was decided, or what it turned down. */
export function restsOnIndstilling(decision: string, udfald: Udfald | null): boolean {
  if (UNDECIDED.has(udfald)) return false;
  const line = withSingleSpaces(decision.slice(0, 1500)).trim();
  if (NAMES_IT.test(line) || OBJECTLESS.test(line)) return true;
  const [start = ''] = line.split(/[.;:,](?:\s|$)|\s(?:idet|da|dog|således|mens)\s/, 1);
  if (!ACTS.test(start)) return false;
  const words = start.replace(/\S+- og (?=\S)/g, '').split(/[\s/–-]+/);
  return words.every((word) => TELLS_NOTHING.has(word.toLowerCase()) || TELLS_NOTHING_EITHER.test(word));
}
