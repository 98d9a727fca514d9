// The words beside the deciding verbs that tell who speaks, of what, and whether it is so; README.md tells how to add one.

import type { Meaning } from './verbs.ts';

/** A set of words out of a text with spaces. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
/** A pattern of whole words; a plain `\b` knows nothing of æ, ø and å. */
const whole = (pattern: string, flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, flags);

/** Words that turn a verb round. */
export const NEGATIONS = set('ikke ej aldrig næppe hverken ingen intet ingenlunde heller');
/** Negations that stand for who or what, and so only turn round the verb behind them. */
export const NEGATION_NOUNS = set('ingen intet');
/** After «ikke» these make it no negation: «ikke blot», «ikke mindst». */
export const NO_NEGATION_AFTER = set('blot bare kun alene mindst desto uden');
/** After «ikke» as part of what is spoken of, it says nothing of the verb: «de ikke udnyttede midler». */
export const NEGATION_IN_NOUN = set('de den det en et til for af med disse');

/** Verbs that turn round what they are about: «undlod at godkende». */
export const REFUSING = set(
  'undlod undlader undladt undlade nægtede nægter afviste afviser afslog afslår afvist undlades afvises frafaldt',
);
/** Verbs that decide what comes behind «at». */
export const DECIDING = set(`
  besluttede beslutter besluttet besluttes besluttedes beslutte bestemte bestemmer bestemt vedtog vedtager vedtaget vedtages
  vedtoges godkendte godkender godkendt godkendes godkendtes tiltrådte tiltræder tiltrådt tiltrædes bifaldt valgte vælger valgt enedes
  enes afgjorde afgjort konstaterede konstaterer konstateret fastslog enige enig enigt enighed samtykkede`);
/** Of those, the ones by which a chairman tells what was decided. */
export const STATING = set('konstaterede konstaterer konstateret fastslog');
/** Verbs of wish: a body that wishes to postpone or does not wish to approve has said so. */
export const WISHING = set('ønsker ønskede ønskes agter');
/** Verbs that tell what somebody says, asks or proposes. */
export const REPORTING = set(`
  orienterede orienterer orienteredes redegjorde redegør redegjordes fortalte fortæller oplyste oplyser oplystes foreslog foreslår
  foreslås foreslået indstillede indstiller indstilles indstillet anbefalede anbefaler anbefales anbefalet forklarede forklarer
  bemærkede bemærker bemærkedes bemærket anførte anfører anførtes anført mente mener fandt finder ønskede ønsker ønskes
  spurgte spørger spurgt opfordrede opfordrer udtalte udtaler tilkendegav tilkendegiver påpegede påpeger pegede peger
  understregede understreger bad beder bedes anmodede anmoder anmodet anmodes forventede forventer forventes forventet håbede håber
  henstillede henstiller begærede begærer krævede kræver fremhævede fremhæver fremførte præciserede meddelte meddeler
  fremsatte fremsætter stillede stiller argumenterede advarede vurderede vurderer drøftede drøfter undersøger undersøgte beklagede
  beklager erklærede erklærer protokollerede lover noterede noterer tilføjede vil ville foretrak foretrækker agter foreslåes`);
/** Of those, the ones whose own object may hold the verb: «et mindretal ønskede sagen udsat». */
export const REPORTING_IN_CLAUSE = set(`
  orienterede orienterer redegjorde redegør fortalte fortæller oplyste oplyser foreslog foreslår foreslås indstillede indstiller
  indstilles anbefalede anbefaler anbefales ønskede ønsker ønskes spurgte spurgt anmodede anmoder begærede begærer krævede
  kræver forventer forventes forventet bad beder ser så foretrak foretrækker mente mener fandt finder udtalte bemærkede anførte
  søger søges ansøger lover`);

/** Words before a verb that put it off. */
export const MODALS = set(`
  skal skulle vil ville kan kunne kunde bør burde må måtte forventes ventes søges kræver behøver behøves formodes agtes planlægges`);
/** Those that tell of being able: in minutes «kunne tiltræde» is the deed. */
export const ABLE = set('kan kunne kunde');

/** Words that make a done thing an old one. */
export const BEFORE_NOW = set('tidligere allerede nyligt nylig senest netop oprindelig oprindeligt havde endnu i_forvejen');
/** Before «godkendte» and the like these make it an adjective, when a noun comes behind. */
export const DETERMINERS = set('den det de en et denne dette disse nye dens deres hele');
/** After a present passive these tell that it happens at another time, in another place or by custom. */
export const LATER = set(`
  i på af hos først senere hurtigst snarest fremover løbende årligt inden efter igen normalt ofte altid automatisk
  administrativt elektronisk endeligt_på derefter fremtidigt samtidig når til skriftligt`);
/** After «i» and «på» these are no place and no time. */
export const NO_PLACE = set('enighed øvrigt princippet sin sit deres overensstemmelse henhold forlængelse hovedtræk det dag aften helhed vilkår betingelse grundlag baggrund den alt');

/** Words that begin a clause, by what such a clause is to the one before it. */
export const MARKERS: Readonly<Record<string, Role>> = {
  at: 'content',
  om: 'question',
  hvorvidt: 'question',
  hvordan: 'question',
  hvornår: 'question',
  hvad: 'question',
  hvorfor: 'question',
  når: 'condition',
  hvis: 'condition',
  såfremt: 'condition',
  medmindre: 'condition',
  ifald: 'condition',
  forudsat: 'condition',
  inden: 'condition',
  indtil: 'condition',
  før: 'condition',
  da: 'reason',
  fordi: 'reason',
  eftersom: 'reason',
  så: 'reason',
  selvom: 'reason',
  skønt: 'reason',
  ligesom: 'reason',
  som: 'relative',
  der: 'relative',
  hvilket: 'relative',
  hvis_: 'relative',
  hvor: 'relative',
  hvori: 'relative',
  idet: 'rider',
  dog: 'rider',
  men: 'contrast',
  mens: 'contrast',
  medens: 'contrast',
  hvorefter: 'main',
  hvorpå: 'main',
  hvorved: 'main',
  hvormed: 'main',
  hvorfor_: 'main',
  og: 'and',
  samt: 'and',
  eller: 'and',
};
/** What a clause is to the one before it. */
export type Role =
  | 'main'
  | 'and'
  | 'contrast'
  | 'rider'
  | 'content'
  | 'question'
  | 'condition'
  | 'reason'
  | 'relative';

/** «som dermed faldt» tells on, where «som blev godkendt i maj» looks back. */
export const TELLS_ON = set('dermed hermed herefter derefter således derved dernæst');
/** After «som» these make no clause: «som indstillet». */
export const AFTER_SOM = set(
  'indstillet foreslået forelagt anført helhed beskrevet udgangspunkt ny nyt fremlagt anbefalet foreliggende led ændret en et den',
);

/** Many enough to decide. */
export const MAJORITY = whole(
  String.raw`flertal\p{L}*|\p{L}+flertal\p{L}*|alle|samtlige|(?:de |det |den )?øvrige|resten|flertals\p{L}+|de fleste|enstemmigt?|enigt? (?:udvalg|byråd|råd|bestyrelse)`,
  'iu',
);
/** Too few to decide, or one party's members. */
export const MINORITY = whole(
  String.raw`mindretal\p{L}*|\p{L}*medlem(?:mer|met|merne)?|liste|\p{L}+listen|\p{L}+listens?|partiet?|\p{L}+partiet|\p{L}*gruppen?|repræsentant\p{L}*|enkelte|nogle|flere|en|ét|én|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+`,
  'iu',
);
/** Those who prepare and carry out, and do not decide. */
export const ADMINISTRATION = whole(
  String.raw`\p{L}*forvaltningen|administrationen|\p{L}*direktør(?:en)?|\p{L}*borgmester(?:en)?|\p{L}*formand(?:en)?|\p{L}*chef(?:en)?|sekretariatet|revisoren|revisionen|dirigenten|\p{L}*leder(?:en)?|ansøger(?:en)?|\p{L}*ministeriet|hun|han`,
  'iu',
);
/** A body by the end of its name. */
export const BODY = whole(
  String.raw`(?:[\p{L}-]*(?:udvalg(?:et)?|råd(?:et)?|raad(?:et)?|bestyrelsen?|forum(?:met)?|nævn(?:et)?|direktion(?:en)?|ledelsen?|ledergruppen|styregruppen|arbejdsgruppen|forsamling(?:en)?|kommission(?:en)?|mødet|kredsen|repræsentantskab(?:et)?|komit[eé]en|kollegiet|kommune|team(?:et)?|styrelsen|samvirket|laug(?:et)?|lavet)|vi|man)`,
  'iu',
);
/** A body by its short name. */
export const BODY_SHORT = whole('[A-ZÆØÅ]{1,3}U|KB|BR|BY|CF|KMB|(?:Hoved-?)?MED');
/** A body that is not named, so it is the one that meets. */
export const OWN_BODY = whole(
  'udvalget|rådet|bestyrelsen|forummet|direktionen|forsamlingen|ledelsen|mødet|generalforsamlingen|alle|samtlige|enstemmighed|enigt|de fremmødte',
  'iu',
);

/** Another proposal than the item's own; its fate is not the item's. */
export const AMENDMENT = whole(
  String.raw`(?:under)?ændringsforslag\p{L}*|modforslag\p{L}*|tillægsforslag\p{L}*|mindretalsforslag\p{L}*|alternativ\p{L}* forslag\p{L}*|ændringsstillelse\p{L}*|ændringer`,
);
/** What goes along with an item and is not the item. */
export const SIDE = whole(
  String.raw`ønske(?:t|r|rne)?|indsigelse\p{L}*|høringssvar\p{L}*|bemærkning(?:en|erne)|tilføjelse\p{L}*|begæring\p{L}*|protokoltilførsel\p{L}*|habilitet|inhabilitet|afbud|fravær`,
);
/** The item itself. */
export const ITEM = whole(
  'sagen|punktet|behandlingen|sagens behandling|beslutning(?:en)?|afgørelsen?|indstilling(?:en|er|erne)?|sag|andragendet|ansøgningen|forslaget|dagsordenspunktet|punkt|stillingtagen|det|den|dette',
);
/** Whose proposal a proposal is, when it is one party's. */
export const PARTY_PROPOSAL =
  /(?<!\p{L})(?:forslag\p{L}*(?:\s+\S+){0,2}\s+(?:fra|af)\s+(?:liste\b|\p{Lu}|et mindretal|et medlem|mindretallet|\p{L}+listen)|(?:liste\s+\p{Lu}{1,2}'?s|mindretallets|\p{L}+listens|\p{L}+partiets)\s+forslag)/u;
/** A proposal of procedure or of refusal: what it proposes is what its adoption does. */
export const MOTION =
  /(?<!\p{L})(?:forslag\p{L}*|indstilling\p{L}*|anbefaling\p{L}*|anmodning\p{L}*)\s+(?:(?:fra|af)\s+(?:\S+\s+){1,4}?)?om\s+(?:at\s+(?:\S+\s+){0,5}?|en\s+)?(udsæt\p{L}*|udskyd\p{L}*|afslag|afvis\p{L}*|afslå|afslås|tilbagesend\p{L}*|hjemvis\p{L}*|sende\s+(?:\S+\s+){0,3}tilbage|tage\s+(?:\S+\s+){0,3}af\s+dagsordenen)/iu;

/** Where a decision is so only in part. */
export const PARTLY =
  /(?<!\p{L})(?:delvist?|delvise|til dels|dels|med undtagelse af|bortset fra|undtagen|undtaget|på nær|for så vidt angår|hvad angår|i begrænset omfang)(?!\p{L})/u;
const NUMBER = String.raw`(?:\d+|en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)`;
/** How the votes fell, which tells nothing that the verb does not. */
export const VOTES = new RegExp(
  String.raw`(?<!\p{L})med\s+(?:stemmerne\s+)?${NUMBER}(?:\s+stemmer?)?(?:\s+for)?(?:\s+(?:mod|og|imod)\s+${NUMBER}(?:\s+stemmer?)?(?:\s+imod)?)(?!\p{L})|(?<!\p{L})med\s+${NUMBER}\s+stemmer?(?:\s+for|\s+imod)?(?!\p{L})`,
  'giu',
);
/** A sentence that brings up a proposal of some; «forslaget» behind it is that one. */
export const PROPOSING = whole('foreslog|foreslår|stillede|stiller|fremsatte|fremsætter', 'iu');
/** What shows that the item's own proposal is meant after all. */
export const OWN_PROPOSAL = whole('herefter|derefter|samlede|oprindelige|indstilling\\p{L}*', 'iu');
/** A part of an item: «punkt 2», «litra a», «første at», «ad 3», and what stands for it once it is found. */
export const PART =
  /(?<![\p{L}\d])(?:ad|pkt\.?|punkt|punkterne|punkter|stk\.?|litra|pind|dot|bullet|forslag|ansøgning|model|scenarie|alternativ|del|nr\.?|delindstilling)\s*(?:nr\.?\s*)?(?:\d+(?:\s?[.,]\s?\d+)*[a-z]?(?!\d|\s*stem|\p{L})|[a-hj-z](?![\p{L}'.]))(?:\s?[-–]\s?(?:\d+|[a-z](?!\p{L})))?\s*[):]{0,2}|(?<!\p{L})(?:første|andet|anden|tredje|fjerde|femte|sjette|sidste|1\.|2\.|3\.|4\.)\s+(?:at|pind|punkt|led|del|dot|bullet)(?!\p{L})/giu;

/** Clauses without a deciding verb that still decide. */
export const PHRASES: readonly (readonly [RegExp, Meaning])[] = [
  [/(?<!\p{L})(?:til efterretning|^efterretning)(?!\p{L})/u, 'note'],
  [/^(?:\S+ ){0,4}som (?:indstillet|foreslået|forelagt|anbefalet)/u, 'approve'],
  [/^(?:§del )?(?:delvist )?afslag(?!\p{L})/u, 'reject'],
  [/^(?:§del )?(?:enstemmig |fuld )?tilslutning(?!\p{L})/u, 'approve'],
];

/** A clause that stands as the frame of what comes behind «at», and is no decision to do it. */
export const FRAME =
  /bemærkning|ændring|forudsætning|rettelse|vilkår|betingelse|tilføjelse|krav|ønske|aftale|præcisering|håb|henblik|opfordring|forbehold|undtagelse|tilkendegivelse|begrundelse|oplysning|orientering|formål|forståelse|anmodning|henstilling|mulighed|kommentar/u;
/** Before «at» these make it a purpose, a way or a lack. */
export const BEFORE_PURPOSE = set('for på ved uden til med efter om fra');
/** After the verb these end what it is about. */
export const ABOUT_ENDS = set('med under jf jfr jævnfør ifølge efter inklusive inkl på som uden');
