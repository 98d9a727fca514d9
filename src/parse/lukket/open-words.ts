/*
 * The words that make something else of what looks like a mark: a door that is shut, or closed items spoken of. They are
 * written as patterns, without regard to case, as those of forms.ts are.
 */

/** After a mark these go on with when, where or why a thing is shut: a door, not an item. */
export const WHEN = [
  'af(?! hensyn til)',
  '(?:vinter|sommer|efterår|forår|sæson|nat|dag|år)(?:en|et)',
  'i',
  'om',
  'fra',
  'siden',
  'til',
  'pga\\.?(?! (?:\\p{L}+ )?(?:fortrol|person|økonomi))',
  'grundet',
  'under',
  'indtil',
  'uge',
  'hver',
  'den',
  'd\\.',
  'kl\\.?',
  'for(?! (?:offentligheden|tilhør|tilskuer|publikum))',
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
  '\\d(?!\\d*\\.\\s*(?:behandling|gang))',
] as const;

/** How words end that name what can be shut without anything being secret. */
export const THINGS = [
  'skoler?|skolen|skolerne|klasser?|børnehaver?|vuggestuer?|institution(?:er|en)?|institutionsplads(?:er)?|sfo',
  'hal(?:ler|len)?|bad(?:e)?|sal(?:e)?|scener?|biblioteker?|museer|museum|kirker?|kirkegård(?:e)?',
  'butik(?:ker)?|forretning(?:er)?|virksomhed(?:er)?|fabrik(?:ker)?|kroer|café(?:er)?|restaurant(?:er)?|detailhandel',
  'plads(?:er)?|depoter?|deponi(?:er)?|anlæg|værk(?:er)?|brønd(?:e)?|boring(?:er)?|tank(?:e)?|bassin(?:er)?',
  'vej(?:e|en)?|gader?|stræde(?:r)?|bro(?:er|en)?|sti(?:er)?|spor|bane(?:r)?|station(?:er)?|havn(?:e)?|kaj(?:er)?|strand(?:e)?|sø(?:er)?|grunde|stoppesteder?|dør(?:e)?|rum',
  'system(?:er)?|kredsløb|cirkulation|kloak(?:ker|ering)?|ledning(?:er)?|rør|beholder(?:e)?|container(?:e)?|betonelement(?:er)?|hegn|låge(?:r)?|port(?:e)?|vindue(?:r)?|skab(?:e)?',
  'afdeling(?:er)?|afsnit|døgnafdeling(?:er)?|(?:dag|bo|døgn|pasnings|fritids)tilbud|hjem|hospital(?:er)?|pleje(?:centre|center)',
  'klub(?:ber|ben)?|lejr(?:e)?|puljer?|ordning(?:er)?|affald|forbrænding|(?:fiske)?opdræt|cirk(?:el|ler)|ventilation|(?<!gen)optag|landbrug|brug|rute(?:r)?|linje(?:føring)?|drift|transport|varme|fonde?',
  'borgerservice|rådhus(?:et)?|jobcenter|jobcent(?:re|ret)|ekspedition(?:en)?|telefon(?:en)?|reception(?:en)?|kantine(?:n)?|legeplads(?:en)?|slus(?:e|en|er)|marked(?:et)?',
  'overvågning|forsyning(?:er)?|arrangement(?:er)?|forening(?:er)?|licitation(?:er)?|udbud|netværk|grupper?|fora|forum|konto(?:er)?|projekter?|kurser?|hold|bygning(?:er)?|lokaler?|toilet(?:ter)?|gård(?:e)?|områder?|zoner?|bebyggelse(?:r)?',
  'rådgivning|kommunikation|samarbejder?|henvendelser?|kontaktperson(?:er)?|samtaler?|telefon(?:linje)?|linjer?|oplysning(?:er)?|data|høring(?:er)?|ejendom(?:me)?|afstemning(?:er)?|arealer?|skov(?:e)?|køkken(?:er)?|have(?:r)?|sektion(?:er)?|skur(?:e)?|kiosk(?:er|en)?|fabriksgrund(?:e)?|garage(?:r)?|facade(?:r)?|ovn(?:e)?|regnskab(?:er|sår)?|tilmelding(?:en)?|frist(?:en)?',
] as const;

/** Words that make a sentence of what ends in a mark: «Svømmehallen er lukket». */
export const VERBS = [
  'er|var|være|været|blev|bliver|blive|blevet|holder|holdes|holde|holdt|har|havde|havet|forbliver|står|stod|lukkes|lukker|lukkede|går|gå|fandt|meldes|meldt',
] as const;

/** Words right before a mark with which it is spoken of, not set: «Principper for lukkede punkter». */
export const BEFORE_MENTION = [
  'færre|flere|fleste|hvilke|åbne|tidligere|gamle|af|for|om|over|mod|ved|med|til|i|på|fra|ad|den|det|de|en|et|antal|antallet|ingen|alle|flere|nogle|mange|og|eller|samt|nu|delvist|midlertidigt|helt|permanent|tidligere|hvor|når|som|åbne',
] as const;

/** What is spoken of when it is about closed items as such: «Regler om lukkede døre». */
export const TOPICS = [
  'regler|regel|retningslinjer|principp?(?:er)?|vejledning|forretningsorden|procedurer?|forslag|spørgsmål|debat|praksis|kriterier|klage|udtalelse|henvendelse|aktindsigt|antal(?:let)?|statistik|opgørelse',
] as const;

/** What bears such words as its name: «Udstilling: Bag lukkede døre». */
export const ON_STAGE = [
  'udstilling(?:en)?|film(?:en)?|teater|forestilling(?:en)?|kampagne(?:n)?|kampagne mod \\p{L}+|bog(?:en)?|roman(?:en)?|foredrag|koncert|dokumentar|kunstværk',
] as const;
