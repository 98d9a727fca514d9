// Reads lines that part the closed meeting from the open one: «Dagsorden, lukket del», «Herefter blev dørene lukket».
import { OPENINGS, SLIPS, WHOLE_PARTS } from './forms.ts';
import { isMark, isMarkAlone, MARK } from './mark.ts';
import { anyOf, END, MarkPattern, of, SIGN } from './marks-in.ts';

const FRONT = String.raw`(?:(?:til|mødets|dagsordenens|start|starten|overgang|slut|herefter|derefter|oversigt|her|nu|begynder|starter|resten|punkter|punkt|sager|sag|beslutninger|beslutning|referat|protokol|dagsorden|dagsordenspunkter|liste|behandling|behandlet|behandles|der|blev|på|fra|for|over|af|den|det|de|del|nr\.?|kl\.?|\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?|\d{1,3}|[A-L]|[IVX]{1,4})[.):]?\s*[-–—:,]?\s+){0,6}`;
const CLOCK = String.raw`(?:\s+kl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?)?`;
const BODY = String.raw`(?:\p{L}+\s+){0,3}?\p{L}*(?:udvalg|råd|bestyrelse|nævn|forum)\p{L}*`;
const BACK = String.raw`(?:\s+(?:kl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?|(?:af|på|i|til|fra)\s+(?:mødet|dagsordenen|møde|dagsorden|aftenens\s+møde|dagens\s+møde)|for\s+${BODY}|(?:pkt|punkt)\.?\s*\d.*|(?:den|d\.)\s*\d.*|\d.*|begynder|starter|start|begyndt|påbegyndes|jf\.?.*))?`;
const WHOLE = `(?:(?:closed|exempt|confidential) items|slutna\\s+ärenden|internt\\s+møde|(?:\\p{L}+s\\s+(?=¤\\s+(?:del|dagsorden|møde|punkter)))?${SIGN}[\\s-]*${anyOf(WHOLE_PARTS)}|${anyOf(['(?:(?:møde|mødedel|session|samling|del) )?(?:for|bag) (?:lukkede|lukket) (?:døre?|dører|doere|dore)', `(?:lukkede|${SLIPS}) døre`])})`;
const DIVIDER = new MarkPattern(`^${FRONT}${WHOLE}${END}${BACK}\\s*(?:[:–—-].*|[.!(].{0,40})?$`);
const OPENING = of(`^${FRONT}${anyOf(OPENINGS)}${END}${BACK}\\s*(?:\\(?fortsat\\)?)?\\s*[.:]?$`);

/** Who is asked to leave, or from whom the meeting is shut. */
const PUBLIC = String.raw`(?:offentligheden|tilhør\p{L}+|tilskuer\p{L}*|publikum|pressen)`;
const THEN = String.raw`(?:(?:her|herefter|derefter|dernæst|hermed|nu)\s+)?`;
const CHAIR = `(?:formanden|borgmesteren|mødelederen|dirigenten|${BODY})`;
const OPEN_PART = String.raw`(?:den\s+|det\s+)?(?:åbn?e|åben|åbent|offentlig[te]?)\s+(?:del|møde|dagsorden|mødedel|punkter)(?:en|t)?(?:\s+af\s+(?:mødet|dagsordenen))?`;
const SHUT = String.raw`lukke[tsd]\p{L}*`;
const SEVERAL = String.raw`(?:\s[\d\s,.–-]+(?:(?:og|til)\s+(?:\d+|følgende|frem(?:efter)?|resten))?)?`;

/** Sentences that tell of the meeting going over to its closed part. */
const GOING_OVER = new MarkPattern(
  [
    String.raw`(?!.*\si\s(?:19|20)\d\d)(?:herefter|derefter|dernæst|hermed|mødet|byrådet|udvalget|rådet|bestyrelsen|forsamlingen|man|efterfølgende|resten|de\s+følgende|følgende)${END}(?:(?!\s(?:at|besluttede|oplyste|spurgte|foreslog|godkendte|ønsker|ønskede|drøftede)\s)[^.,]){0,60}\s(?:overgik|overgår|gik(?: over)?|går over|fortsatte|fortsatt?es|fortsættes?|fortsætter|fortsat|afholdes|afholdt|holdes|holdt|lukke[st]|lukkedes|lukket|blev|behandle[stdr]\p{L}*)${END}[^.]{0,40}\s(?:${WHOLE}|for\s+offentligheden)[^.]{0,30}${CLOCK}[.:]*$`,
    String.raw`${THEN}(?:(?:blev|bliver|lukke[sd]\p{L}*)\s+)?dørene?(?:\s+(?:blev\s+|bliver\s+|er\s+)?${THEN}${SHUT})?${CLOCK}(?:\s+for\s+${PUBLIC})?[.:]*$`,
    String.raw`offentligheden\s+(?:udelukkes|(?:er|blev|bliver)\s+(?:herefter\s+)?(?:udelukket|lukket\s+ude|bedt\s+om\s+at\s+forlade))`,
    String.raw`(?:herfra|herefter|derefter|nu)\s+(?:er|blev|bliver|var)\s+mødet\s+lukket[.:]*$`,
    String.raw`resten\s+af\s+(?:mødet|dagsordenen)\s+(?:er|var|blev|bliver|behandles|fore(?:gik|går)|(?:af)?holdt?es|fortsatte)\s.{0,20}lukke.{0,20}$`,
    String.raw`slut\s+på\s+(?:den\s+)?åb(?:en|ent|ne)\s+(?:dagsorden|møde|del)`,
    String.raw`(?:den\s+)?åb(?:en|ent|ne)\s+(?:dagsorden|møde|del)(?:en|t)?\s+(?:er\s+)?(?:slut|afsluttet|forbi)[.:]*$`,
    String.raw`(?:tilhører|lytter|tilskuer|presse|publikum)(?:e|ne|ene|n)?\s.{0,60}(?:forlade|forlod).{0,40}(?:salen|lokalet|mødet)[.:]*$`,
    String.raw`(?:tilhør|lytter|tilskuer|presse|publikum)\p{L}*\s+(?:blev|bliver|er|var)\s+${THEN}(?:ryddet|rømmet|tømt|udvist|vist\s+(?:ud|væk)|sendt\s+(?:ud|udenfor)|bedt\s+om\s+at\s+gå)${CLOCK}[.:]*$`,
    String.raw`(?:tilhør|lytter|tilskuer|presse|publikum)\p{L}*\s+(?:(?:blev|bliver)\s+bedt\s+om\s+at\s+)?(?:gik|gå|går|forlod|forlader)(?:\s+(?:lokalet|salen|mødet|herefter|ud))?[.:]*$`,
    String.raw`(?:lukket|fortroligt)\s+(?:herfra|fra\s+kl\.?\s*\d[\d.:]*)|herfra\s+(?:er\s+(?:mødet\s+)?)?lukket[.:]*$`,
    String.raw`mødet\s+(?:fortsatt?e[rs]?|fortsættes?|blev\s+fortsat|genoptages|genoptoges)\s+(?:herefter\s+)?uden\s+(?:tilhørere|offentlighed|presse)`,
    String.raw`(?:punkter|sager)(?:ne)?,?\s+(?:der|som)\s+(?:(?:ikke|ej)\s+(?:er\s+)?(?:åbne|offentlige?)|(?:er\s+|behandles\s+)(?:lukke|fortrol|for\s+lukkede))`,
    String.raw`${THEN}(?:slutte\p{L}*|ophør\p{L}*|end(?:te|er)|afslutte\p{L}*)\s+${OPEN_PART}${CLOCK}[.:]*$`,
    String.raw`${OPEN_PART}\s+(?:er\s+|blev\s+|var\s+)?${THEN}(?:slutte\p{L}*|slut|ophør\p{L}*|end(?:te|er)|afslutte\p{L}*)${CLOCK}[.:]*$`,
    String.raw`mødet\s+(?:blev|er|bliver)\s+(?:herefter|derefter|nu|hermed)\s+lukket`,
    String.raw`mø[dt]et\s+(?:(?:blev|er|bliver|ble)\s+)?${SHUT}${CLOCK}\s+for\s+${PUBLIC}${CLOCK}[.:]*$`,
    String.raw`møtet\s+(?:ble|er|blir)\s+lukket[.:]*$`,
    String.raw`der\s+(?:blev|bliver|er|var)\s+${THEN}lukket\s+for\s+${PUBLIC}${CLOCK}[.:]*$`,
    String.raw`${CHAIR}\s+lukke(?:de|r)\s+${THEN}(?:dørene|mødet\s+for\s+${PUBLIC})${CLOCK}[.:]*$`,
    String.raw`${CHAIR}\s+(?:besluttede|vedtog)\s+at\s+(?:lukke\s+dørene|(?:fortsætte|gå\s+over)\s[^.,]{0,30}${WHOLE})[.:]*$`,
    String.raw`(?:live)?(?:stream|transmission)\p{L}*\s[^.]{0,50}(?:mødet|dørene)\s+(?:blev\s+)?${SHUT}[.:]*$`,
    String.raw`(?:live|web|tv)?-?(?:stream|transmission|optagelse|udsendelse|lyd|mikrofon)\p{L}*\s+(?:(?:blev|er|bliver)\s+)?${THEN}(?:afbr[yøu]d\p{L}*|stoppe[st]?|stoppedes|slukke[st]|standse[st]|lukke[st]?)(?:\s+(?:her|nu))?${CLOCK}[.:]*$`,
    String.raw`(?!.*\sat\s).{0,120}\s(?:fortsatte|fortsætter|fortsattes|genoptoges|overgik|gik\s+over)\s(?:[^.,]{0,30}\s)?${WHOLE}\.?$`,
    String.raw`(?:(?:de|alle)\s+)?(?:(?:følgende|resterende|øvrige|efterfølgende)\s+)?(?:punkt|punkter|punkterne|sager|sagerne|pkt\.?)${SEVERAL}\s*(?:er|var|blev|behandles|behandledes|behandlet)\s+(?:behandlet\s+)?(?:${MARK}|for\s+lukkede\s+døre)\s*(?:\(.*)?[.:]?$`,
  ]
    .map((sentence) => `^${sentence}`)
    .join('|'),
);

/** What shuts a meeting, and ends one as well: «Mødet lukket kl. 20». */
const MEETING_SHUT = of(
  `^(?:mødet\\s+(?:(?:blev|er|bliver)\\s+)?lukke(?:t|s|des)|${CHAIR}\\s+erklærede\\s+mødet\\s+for\\s+lukket)${CLOCK}[.:]*$`,
);
const MEETING_IS_SHUT = /^mø[dt]et\s+lukkes[.:]*$/iu;
/** A field whose name is a whole part of the meeting: «Dagsorden: Lukket», «Personsager (lukkede)», «Pkt. 4-7: Lukket». */
const WHOLE_FIELD = new MarkPattern(
  `^(?:(?:tillægs)?dagsorden(?:en)?|møde(?:t|del|type|form|status)?|del(?:\\s+[\\dA-E]|\\s+[IVX]+)?|døre(?:ne)?|(?:\\d{1,2}\\.|anden|første|sidste)\\s+del|(?:afsnit|del)\\s+(?:\\d{1,2}|[A-E]|[IVX]+)|\\p{L}*(?:sager|punkter)(?:ne)?|(?:punkt|pkt\\.?|sag)(?:er|erne)?\\s*\\d+\\s*(?:[-–,]|til|og)\\s*\\d+)\\s*[:=–—([-]\\s*${MARK}\\s*[.)\\]]*$`,
);
/** Of several items by their numbers nothing is about the item that the line stands in. */
const RANGE = /^(?:punkt|pkt\.?|sag)(?:er|erne)?\s*\d+\s*(?:[-–,]|til|og)\s*\d/iu;

/** How a line stands among the items; what is not known is left out. */
export interface Standing {
  readonly isLead: boolean;
  /** The last of its item's blocks, and whether items come after it. */
  readonly isLast?: boolean;
  readonly hasMore?: boolean;
}

/** Whether a line is the title of a closed part of the meeting. */
export const isDivider = (text: string): boolean => DIVIDER.test(text) && !END_OF_OPEN.test(text);
const END_OF_OPEN = /^slut\s+på\s+(?:den\s+)?lukke/iu;

/** Whether a line tells that the meeting goes over to its closed part. */
export const goesOver = (text: string): boolean => GOING_OVER.test(text);

/** Whether a line opens again what a divider closed. */
export const opensAgain = (text: string): boolean =>
  OPENING.test(text) && !/\bslut|^slut|afsluttet|forbi/iu.test(text);

/**
 * Whether a line closes more by where it stands than by its words: a mark behind all that its item has is about what comes,
 * and a meeting that is «lukket» with items after it has not ended.
 */
export function closesMeeting(text: string, { isLead, isLast, hasMore }: Standing): boolean {
  if ((hasMore && MEETING_SHUT.test(text)) || MEETING_IS_SHUT.test(text)) return true;
  if (WHOLE_FIELD.test(text) && (!isLead || RANGE.test(text))) return true;
  // A remark with a full stop is about the item that it ends.
  return !isLead && isLast === true && (isMark(text) || (isMarkAlone(text) && !text.endsWith('.')));
}
