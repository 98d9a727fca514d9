const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that ask for nothing by themselves beside a date, a forum or a number: «mødet i … den …». */
export const FILLERS = set(
  'den d det de på i fra af til for om ved hos og & eller ELLER samt møde mødet møder møderne mødes mødedato mødeden ' +
    'mødereferat mødereferater referat referatet referater referaterne beslutningsreferat dagsorden dagsordenen dagsordner ' +
    'dagsordenpunkt dagsordenspunkt punkt punktet pkt punkter sag sagen sager sagerne sags sagsnr sagsnummer sagsnumre ' +
    'sagsnummeret nr nummer journal journalnr journalnummer j jnr kle emne emnet kle-emne hovedgruppe år året årets dato måned ' +
    'vis find se søg hent afholdt holdt ordinært ekstraordinært seneste sidste nyeste mellem ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs ons tors fre',
);

/** The fillers that go with a part of a query when they stand right before it, also when the query has other words. */
export const BEFORE = set(
  'den d det på i fra af til for ved hos møde mødet mødereferat referat referatet beslutningsreferat dagsorden dagsordenen ' +
    'sag sagen sagsnr sagsnummer nr nummer journalnr journalnummer kle emne emnet år året afholdt mellem ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag',
);

/** Those that go with it when they stand right after it. */
export const AFTER = set('møde mødet mødereferat referat referatet dagsorden dagsordenen');

/** Words of everyday Danish that forums' abbreviations may be spelt like; in capitals they are the abbreviation. */
export const ORDINARY_WORDS = set(
  'ad af alt and at bad bar ben bil bo bog bom bor bud bus by da de dem den der det dig din dit dog du dyr e-mail ed eje ej ' +
    'el en end er et far fat fem fik for fra fri få før ged get gør går had hal hav haz hun hus hvad han har hos i ide ind it is ja jeg jo ' +
    'kan ko kom ku kun køb kør lad lav led leg lov lys løn man mad med mel men mig min mit mod mor mål må nu ny når nær og om ' +
    'op os ord pas plan pris på rad rum råd sag sal sat se ses sit sig si skat ski sko skov små som spil sti sund sted su så sø ' +
    'tab tag tal tid til to tog top tre tro tur ud uge ung var ved vej vel vi vil vis vor våd ø øl øst å år åben årsag',
);
