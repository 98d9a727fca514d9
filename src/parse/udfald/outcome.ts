// The outcome of the whole out of all that a decision says was done.
import type { Udfald } from '../../model/parsed.ts';
import type { Finding } from './finding.ts';
import type { Meaning } from './meanings.ts';
import { BODY, TO_WHOM } from './patterns.ts';

/** What a decision's findings come to; the item's own fate comes before that of its parts and of what goes along. */
export function outcomeOf(all: readonly Finding[]): Udfald {
  const held = all.filter(({ holds, about }) => holds && about !== 'amendment' && about !== 'motion');
  const has = (meaning: Meaning, test: (finding: Finding) => boolean = () => true): boolean =>
    held.some((finding) => finding.meaning === meaning && test(finding));
  const ofItem = ({ about, rider }: Finding): boolean => about === 'item' && !rider;
  // «Godkendt for skolernes vedkommende. For dagtilbuddene udsættes sagen.»
  if (has('approve', ({ partly }) => partly) && held.some((one) => ofItem(one) && isUndone(one)))
    return 'delvist-godkendt';
  // «Udvalget godkendte budgettet, men udsatte stillingtagen til taksten.»
  if (
    has('approve', ({ about }) => about === 'thing') &&
    has('postpone', ({ text }) => OF_ANOTHER.test(text))
  )
    return 'delvist-godkendt';
  if (has('postpone', (one) => ofItem(one) && PUT_OFF.test(one.text))) return 'udsat';
  if (has('return', ofItem)) return 'tilbagesendt';
  // «Ikke godkendt. Referatet sættes på igen næste gang.»
  const isNotYet =
    has('reject') &&
    held.every(
      ({ meaning, negated }) => !/approve|note|return/u.test(meaning) && (meaning !== 'reject' || negated),
    );
  if (isNotYet && has('postpone', ofItem)) return 'udsat';
  const settled = settledOutcome(held);
  if (settled) return settled;
  if (has('note')) return 'taget-til-efterretning';
  if (has('postpone', ({ about }) => about !== 'side')) return 'udsat';
  if (has('return')) return 'tilbagesendt';
  if (has('drop', ({ about }) => about !== 'side')) return 'bortfaldet';
  if (has('forward', ({ about, text }) => about === 'item' || SENT_ON.test(text)) || isRecommendedOn(held))
    return 'sendt-videre';
  return has('discuss') ? 'droeftet' : 'andet';
}

/** «Godkendt. Sagen genoptages til maj» tells when a matter that is settled will be looked at again. */
const PUT_OFF = /uds[æak]|udsk/iu;

/** What is put off beside what was approved, and is not the whole. */
const OF_ANOTHER =
  /^(?:men|mens|hvorimod) .*(?:stillingtagen til|beslutningen om|spørgsmålet om|forslaget om) /u;

/** Verbs that hand over whatever is named; «skitsen sendes til alle udvalg» only tells of a letter. */
const SENT_ON = new RegExp(
  String.raw`oversend|videresend|til (?:godkendelse|afgørelse|beslutning)$|videre til (?:\S+ )?(?:\p{L}*budget|${BODY.source})`,
  'iu',
);

/** A recommendation is an outcome where it is told to whom. */
const isRecommendedOn = (held: readonly Finding[]): boolean =>
  held.some(({ meaning, text }) => meaning === 'recommend' && TO_WHOM.test(text));

const isUndone = ({ meaning }: Finding): boolean => /^(?:postpone|drop|return)$/.test(meaning);

/** Approved, rejected or both; null where neither was done. */
function settledOutcome(held: readonly Finding[]): Udfald | null {
  const approved = held.filter(({ meaning, about }) => meaning === 'approve' && about !== 'side');
  const isHandedOn =
    held.some(({ meaning, about }) => meaning === 'forward' && about === 'item') || isRecommendedOn(held);
  const rejected = held.filter(
    ({ meaning, about, rider, negated, text }) =>
      meaning === 'reject' &&
      about !== 'side' &&
      !(rider && about !== 'part' && !/forslaget om |^dog blev /u.test(text)) &&
      // «Anbefales ikke godkendt, men sagen oversendes til Byrådet»
      !(isHandedOn && negated && /anbefal/iu.test(text)) &&
      // «Det indstilles ikke at ændre taksten. Godkendt.» approves what was asked for.
      !/^det (?:anbefales|indstilles)/iu.test(text),
  );
  const undone = held.filter((one) => one.about === 'part' && isUndone(one));
  // «Taget til efterretning, men ekstra udgifter godkendes ikke»: neither is the outcome of the whole.
  const isNoted = held.some(({ meaning, about, rider }) => meaning === 'note' && about !== 'part' && !rider);
  if (isNoted && approved.length === 0 && rejected.length > 0) return 'andet';
  if (approved.length === 0) return rejected.length > 0 ? rejectedAlone(rejected) : ofAlone(held);
  if (approved.some(({ partly }) => partly)) return 'delvist-godkendt';
  const onlyParts = approved.every(({ about }) => about === 'part');
  if (rejected.some(({ about }) => about === 'part') || (onlyParts && undone.length > 0))
    return 'delvist-godkendt';
  if (rejected.length === 0) return 'godkendt';
  return mixed(approved, rejected);
}

/** An answer to a hearing and a wish go along with other items, but are one where nothing else is decided. */
const isAlone = ({ about, text }: Finding, _: number, all: readonly Finding[]): boolean =>
  about === 'side' &&
  all.every((one) => one.about === 'side' || one.meaning === 'forward') &&
  /(?<!\p{L})(?:høringssvar(?:et)?|ønsket?|indsigelsen?|begæringen|bemyndige(?:r|de|t|s)?)(?!\p{L})/iu.test(
    text,
  );

function ofAlone(held: readonly Finding[]): Udfald | null {
  const [alone, ...others] = [...new Set(held.filter(isAlone).map(({ meaning }) => meaning))];
  if (others.length > 0) return 'delvist-godkendt';
  if (alone === 'approve') return 'godkendt';
  return alone === 'reject' ? 'afvist' : null;
}

const rejectedAlone = (rejected: readonly Finding[]): Udfald =>
  rejected.some(({ partly }) => partly) ? 'andet' : 'afvist';

/** «…, men afslag til den tredje»: some of it was refused. */
const SET_AGAINST =
  /^(?:(?:men|mens|medens|hvorimod|og) )?(?:der )?(?:gives |meddeles |gav )?afslag (?:til|på)|^(?:men|mens|medens|hvorimod|dog) (?:kunne |kan )?(?!(?:\S+ )?forslag\p{L}* (?!om ))/iu;

const VOTED_FOR = /stem(?:te|mer|t) (?:\S+ )?for/u;
/** «sagde ja til stien, men nej til broen» */
const REFUSED = /(?<!\p{L})nej(?: (?:til|i|på|for)|$)(?! at uds)/iu;

/** Both with no word of parts: what was said of the item's own recommendation or of nothing named is the stronger. */
function mixed(approved: readonly Finding[], rejected: readonly Finding[]): Udfald {
  // «Et simpelt flertal stemte for, men forslaget er forkastet»: the vote is not yet the outcome.
  if (approved.every(({ text }) => VOTED_FOR.test(text))) return 'afvist';
  const isAnswered = approved.some(({ text }) => / ja(?: til|$)/u.test(` ${text.toLowerCase()}`));
  if (rejected.every(({ text }) => SET_AGAINST.test(text) || (isAnswered && REFUSED.test(text))))
    return 'delvist-godkendt';
  // «Godkendt. Skuret kan ikke tillades.»
  if (rejected.every(({ about }) => about === 'thing')) return 'delvist-godkendt';
  // «Tiltrådt, ansøgningen afslås.»: what was approved may be the refusal.
  const ofApplication = ({ about, text }: Finding): boolean =>
    about === 'item' && /(?:ansøgningen|andragendet)(?! (?:fra|om|til))/iu.test(text);
  if (rejected.some(ofApplication) && !approved.some(ofApplication)) return 'andet';
  const isMain = ({ text, about }: Finding): boolean =>
    about === 'item' && !/(?<!\p{L})(?:u?forslag|ansøgning|andragende)/iu.test(text);
  if (rejected.some(isMain)) return 'andet';
  return approved.some(isMain) ? 'godkendt' : 'delvist-godkendt';
}
