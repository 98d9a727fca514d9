/*
 * The words of which a closed item is told: every list that the readers beside this file are made of. They are written as
 * patterns, without regard to case; a space stands for any run of spaces. docs/lukket.md is the table that tests them.
 */

/** Words that say of themselves that something is closed. */
export const MARKS = [
  'lukket',
  'lukkede',
  // Slips of the hand.
  'luket|lukkt|lukekt|lukkket|lukkett|lukked|luukket',
  'delvist? lukket',
  '(?:punkt|sag|emne)(?:er)? (?:til|på|for|i) (?:lukket|lukkede) (?:møde|dagsorden|døre)',
  '(?:kun )?til internt brug',
  '(?:ingen|uden|uden for|under udelukkelse af) offentlighed(?:en)?(?:s adgang)?',
  'lukkes for offentligheden',
  'uden tilhørere',
  '(?:strengt )?fortrolig(?:t|e)?',
  '(?:ikke|ej)[ -]{0,3}(?:offentlig(?:t|e)?|åben(?:t)?|åbne|tilgængelig(?:t)? for offentligheden)',
  '(?:må )?(?:ikke|ej) (?:til )?offentliggør(?:es|else)',
  'hemmelig(?:t|e)? (?:punkt|sag|møde|dagsorden)(?:er)?',
  'tavshedsbelagt',
  '(?:(?:behandle[st]|behandlet|behandling|drøfte[st]|drøftet) )?(?:(?:for|bag|af|til) )?(?:lukkede|lukket) (?:døre|doere|dore|dør)',
  '(?:(?:behandle[st]|behandlet|drøfte[st]|drøftet) )?(?:på|i|under|til|som) (?:et |den )?(?:lukket|lukkede) (?:møde|dagsorden|del|session|punkt|sag)',
  '(?:undtaget|unddraget) (?:fra |for )?(?:offentlighed(?:en)?|aktindsigt|offentliggørelse)',
] as const;

/** Marks that are but a letter or a few, in brackets; capitals count. */
export const SHORT_MARKS = [
  'L',
  'LP',
  'LS',
  'LD',
  'LM',
  'LU',
  '[Ll]uk',
  '[Ll]ukk',
  '[Ll]kt',
  'LUK',
  'LUKK',
] as const;

/** What an agenda is made of: with a mark before it, it is a closed one of these. */
export const PARTS = [
  '\\p{L}*punkt(?:et|er|erne)?',
  'pkt\\.?',
  '\\p{L}*sag(?:en|er|erne)?',
  'møde(?:t|del|delen|punkt|punkter)?',
  '(?:tillægs)?dagsorden(?:en|er)?',
  'del(?:en)?',
  '(?:sags)?behandling',
  '(?:beslutnings)?protokol(?:len)?',
  'referat',
  'session',
  'orientering(?:er)?(?: fra \\S+)?',
  'meddelelser?',
  '\\p{L}*drøftelser?',
  'forhandling(?:er)?',
  'bilag',
  'eventuelt',
  'evt\\.?',
  'indstilling',
  'beslutning(?:er)?',
  'tillæg',
] as const;

/** Parts of which there are many, or the whole meeting: what they close goes on over the next heading. */
export const WHOLE_PARTS = [
  '\\p{L}*punkter(?:ne)?',
  '\\p{L}*sager(?:ne)?',
  'møde(?:t|del|delen|punkter)?',
  '(?:tillægs)?dagsorden(?:en)?',
  'del(?:en)?',
  '(?:beslutnings)?protokol(?:len)?',
  'referat',
  'session',
  'orienteringer',
  'meddelelser',
  'drøftelser',
  'beslutninger',
] as const;

/** How the reason for closing goes on after a mark. */
export const REASONS = [
  'jf\\.?',
  'jævnfør',
  'cf\\.?',
  'efter §',
  'efter (?:styrelses|forvaltnings|offentligheds|forretnings|kommune)\\p{L}*',
  'iht\\.?',
  'i henhold til',
  'i medfør af',
  'i følge',
  '§',
  'for offentligheden',
  'af hensyn til',
] as const;

/** After a mark these go on with when, where or why a thing is shut: a door, not an item. */
export const WHEN = [
  'i',
  'om',
  'fra',
  'siden',
  'til',
  'pga\\.?',
  'på grund',
  'grundet',
  'under',
  'indtil',
  'uge',
  'hver',
  'den',
  'd\\.',
  'kl\\.?',
  'for(?! offentligheden)',
  'ved',
  'hele',
  'inden',
  'ned',
  'op',
  'ude',
  'inde',
  'mellem',
  'mens',
  'permanent',
  'midlertidigt',
  'på(?! grund af (?:fortrolig|person))',
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
  '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en)?',
  '\\d',
] as const;

/** How words end that name what can be shut without anything being secret. */
export const THINGS = [
  'skoler?|skolen|skolerne|klasser?|børnehaver?|vuggestuer?|institution(?:er|en)?|institutionsplads(?:er)?|sfo',
  'hal(?:ler|len)?|bad(?:e)?|sal(?:e)?|scener?|biblioteker?|museer|museum|kirker?|kirkegård(?:e)?',
  'butik(?:ker)?|forretning(?:er)?|virksomhed(?:er)?|fabrik(?:ker)?|kroer|café(?:er)?|restaurant(?:er)?|detailhandel',
  'plads(?:er)?|depoter?|deponi(?:er)?|anlæg|værk(?:er)?|brønd(?:e)?|boring(?:er)?|tank(?:e)?|bassin(?:er)?',
  'vej(?:e|en)?|gader?|stræde(?:r)?|bro(?:er|en)?|sti(?:er)?|spor|bane(?:r)?|station(?:er)?|havn(?:e)?|kaj(?:er)?|strand(?:e)?|sø(?:er)?|grunde|stoppesteder?|dør(?:e)?|rum',
  'system(?:er)?|kredsløb|kloak(?:ker|ering)?|ledning(?:er)?|rør|beholder(?:e)?|container(?:e)?|betonelement(?:er)?|hegn|låge(?:r)?|port(?:e)?|vindue(?:r)?|skab(?:e)?',
  'afdeling(?:er)?|afsnit|døgnafdeling(?:er)?|(?:dag|bo|døgn|pasnings|fritids)tilbud|hjem|hospital(?:er)?|pleje(?:centre|center)',
  'udbud|netværk|grupper?|fora|forum|konto(?:er)?|projekter?|kurser?|hold|bygning(?:er)?|lokaler?|toilet(?:ter)?|gård(?:e)?|områder?|zoner?|bebyggelse(?:r)?',
  'rådgivning|samtaler?|telefon(?:linje)?|linjer?|oplysning(?:er)?|data|høring(?:er)?|ejendom(?:me)?|afstemning(?:er)?|arealer?|skov(?:e)?|køkken(?:er)?',
] as const;

/** Words that make a sentence of what ends in a mark: «Svømmehallen er lukket». */
export const VERBS = [
  'er|var|være|været|blev|bliver|blive|blevet|holder|holdes|holde|holdt|har|havde|havet|forbliver|står|stod|lukkes|lukker|lukkede|går|gå|fandt|meldes|meldt',
] as const;

/** Words right before a mark with which it is spoken of, not set: «Principper for lukkede punkter». */
export const BEFORE_MENTION = [
  'af|for|om|over|mod|ved|med|til|i|på|fra|ad|den|det|de|en|et|antal|antallet|ingen|alle|flere|nogle|mange|og|eller|samt|nu|delvist|midlertidigt|helt|permanent|tidligere|hvor|når|som|åbne',
] as const;

/** Fields of a form whose value tells whether the item is closed. */
export const FIELDS = [
  '(?:sags|punkt|dagsordens|møde)?status',
  '(?:punkt|sags|møde|dokument|dagsorden)?type',
  'åbe[nt]{0,2} ?/ ?lukket(?: sag| punkt| dagsorden| møde)?',
  'lukket ?/ ?åbe[nt]{0,2}(?: sag| punkt| dagsorden| møde)?',
  'åben eller lukket',
  '(?:offentligheds?|fortroligheds?|sikkerheds?)(?:status|niveau|grad|klasse|markering|kode)?',
  'offentlig(?:t|gøres|gørelse)?',
  'publicering(?:sstatus)?',
  'publiceres',
  'adgang(?:sniveau)?',
  'klassifikation|klassificering',
  'behandling(?:sform|småde)?|behandles',
  'dørstatus',
  'synlighed',
  'mærkning|markering|bemærkning(?:er)?',
] as const;
/** Fields that ask whether it is open, so that «nej» closes; and those that ask whether it is closed, where «ja» does. */
export const OPEN_FIELDS = [
  'åbe[nt]{0,2}(?: sag| punkt| møde)?',
  'offentlig(?:t|hed|gøres|gørelse)?',
  'publiceres',
  'åben dagsorden',
];
export const CLOSED_FIELDS = [
  'lukket(?: sag| punkt| møde| dagsorden)?',
  'lukket dagsordenspunkt',
  'fortrolig(?:t|hed)?',
  'ikke[ -]offentlig(?:t)?',
  'lukkede døre',
];

/** What opens again that which a divider closed. */
export const OPENINGS = [
  '(?:den )?(?:åben|åbent|åbne|offentlig|offentligt|offentlige) (?:møde(?:t|del|delen)?|dagsorden(?:en)?|del(?:en)?|(?:dagsordens)?punkter(?:ne)?|sager(?:ne)?|protokol|referat)',
  'for åbne døre',
  'mødet (?:er|blev|bliver) (?:igen |atter |nu )?(?:åbent|åbnet|genåbnet)(?: igen| for offentligheden)?',
] as const;
