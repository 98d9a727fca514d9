// The words of which a short remark that something is kept from the public is made; each as it is written, in small letters.

/** Every form of an adjective. */
const formsOf = (stems: string, endings: readonly string[]): string[] =>
  stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending));

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What says so by itself. */
export const KEPT: ReadonlySet<string> = new Set([
  ...words(
    'lukket lukkede lukkes fortroligt fortrolige referatfri referatfrit referatfrie tilbageholdt adgangsbegrænset',
  ),
  ...formsOf('personfølsom', ['', 't', 'me']),
  ...formsOf('tavshedsbelagt', ['', 'e']),
  ...formsOf('tavshedspligtig', ['', 't', 'e']),
  ...formsOf('personhenførbar', ['', 't', 'e']),
  ...formsOf('forretningshemmelig erhvervshemmelig driftshemmelig', ['', 't', 'hed', 'heder']),
  ...words(
    'konfidentiel konfidentielt konfidentielle klausuleret hemmeligholdt hemmeligholdes hemmeligstemplet',
  ),
]);

/** What says so beside another word of these lists: alone it is a subject like others. */
export const HIDDEN: ReadonlySet<string> = new Set(
  words(`fortrolig hemmelig hemmeligt hemmelige skjult skjulte følsom følsomt følsomme sensitiv sensitivt sensitive privat diskret
    internt`),
);

/** Whom a thing is kept from, and what makes it known. */
export const PUBLIC: ReadonlySet<string> = new Set(
  words(`offentlig offentligt offentlige offentlighed offentligheden offentlighedens offentliggøres offentliggørelse offentliggjort
    udadtil publicering publiceres videregives videregivelse videredistribution videresendes videreformidles citeres citat
    gengives gengivelse hjemmesiden tavshedspligt tavshedspligten fortrolighed`),
);

export const NOT: ReadonlySet<string> = new Set(words('ikke ej ingen intet uden aldrig'));

/** What was done to it. */
export const TAKEN_OUT: ReadonlySet<string> = new Set(
  words(
    'undtaget undtages undtagne unddraget udeladt udelades udgået udgår fjernet utilgængelig utilgængeligt afskåret',
  ),
);

/** What may stand beside them without saying more: what an agenda is made of, what is done with it, and small words. */
export const BESIDE: ReadonlySet<string> = new Set(
  words(`og eller til for på i af fra under bag ved det den de denne dette som der kun helt delvist delvis strengt særskilt alene her
    er var blev bliver skal må kan vil blive være komme kommer gives tilladt ske sker
    hensyn indtil jf jævnfør efter iht henhold medfør ifølge hjemmel se henvises fremgår findes står
    behandles behandlet behandledes behandling behandlingen drøftes drøftet drøftelse drøftelsen afvikles afviklet gennemføres gennemført
    foregår foregik holdes afholdes afholdt optages optaget føres ført
    punkt punktet punkter punkterne dagsordenspunkt dagsordenspunktet pkt sag sagen sager sagerne emne emnet møde del delen
    dagsorden dagsordenen referat referatet protokol protokollen protokollat beslutning beslutningen indstilling indstillingen
    sagsfremstilling sagsfremstillingen bilag bilaget bilagene notat notatet tekst teksten indhold indholdet materiale materialet
    dokument dokumentet oplysninger karakter version udgave afsnit afsnittet fase session døre
    adgang indsigt aktindsigt kendskab visning brug deltagelse
    orienteringspunkt beslutningspunkt drøftelsespunkt temapunkt`),
);
