// The people and things that decisions speak of, as patterns; README.md tells how to add one.
import { Pattern } from '../../model/text/pattern.ts';

/** A pattern of whole words; a plain `\b` knows nothing of æ, ø and å. */
const whole = (pattern: string, flags = 'u'): Pattern =>
  new Pattern(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, flags);

/** Many enough to decide. */
export const MAJORITY = whole(
  String.raw`flertal\p{L}*|\p{L}+flertal\p{L}*|alle|samtlige|(?:de |det |den )?øvrige|resten|flertals\p{L}+|de fleste|enstemmigt?|enigt? (?:udvalg|byråd|råd|bestyrelse)`,
  'iu',
);
/** Too few to decide, or one party's members. */
export const MINORITY = whole(
  String.raw`mindretal\p{L}*|\p{L}*medlem(?:mer|met|merne)?|liste|\p{L}+listen|\p{L}+listens?|partiet?|\p{L}+partiet|\p{L}*gruppen?|repræsentant\p{L}*|enkelte|nogle|flere|en|ét|én|to|tre|fire|fem|seks|syv|otte|ni|ti|(?<!\d)\d{1,2}(?!\d)`,
  'iu',
);
/** Those who prepare and carry out, and do not decide. */
export const ADMINISTRATION = whole(
  String.raw`\p{L}*forvaltningen|administrationen|\p{L}*direktør(?:en)?|\p{L}*borgmester(?:en)?|\p{L}*formand(?:en)?|\p{L}*chef(?:en)?|sekretariatet|revisoren|revisionen|dirigenten|\p{L}*leder(?:en)?|ansøger(?:en)?|\p{L}*ministeriet|hun|han`,
  'iu',
);
/** Who leads a meeting. */
export const CHAIR = whole('(?:formand|borgmester|dirigent)en');
/** A body by the end of its name. */
export const BODY = whole(
  String.raw`(?:[\p{L}-]*(?:udvalg(?:et)?|råd(?:et)?|raad(?:et)?|bestyrelsen?|forum(?:met)?|nævn(?:et)?|direktion(?:en)?|ledelsen?|ledergruppen|styregruppen|arbejdsgruppen|forsamling(?:en)?|kommission(?:en)?|mødet|kredsen|repræsentantskab(?:et)?|komit[eé]en|kollegiet|magistrat(?:en)?|kommune|team(?:et)?|styrelsen|stiftsøvrigheden|samvirket|laug(?:et)?|lavet)|bygherren?|parterne|deltagerne|beboerne|andelshaverne|grundejerne|de fremmødte|vi|man)`,
  'iu',
);
/** Whose body it is: «Grundejerforeningens bestyrelse». */
export const OWNER = new Pattern(String.raw`(?<!\p{L})\p{Lu}\p{L}+s\s+(?=${BODY.source})`, 'gu');
/** A body by its short name. */
export const BODY_SHORT = whole('[A-ZÆØÅ]{1,3}U|KB|BR|BY|CF|KMB|(?:\\p{L}+-?)?MED');
/** A body that is not named, so it is the one that meets. */
export const OWN_BODY = whole(
  'både|begge|bygherren|udvalget|rådet|bestyrelsen|forummet|direktionen|forsamlingen|ledelsen|\\p{L}*mødet|generalforsamlingen|repræsentantskabet|alle|samtlige|enstemmighed|enigt|de fremmødte|\\p{L}*(?:rådets|udvalgets|bestyrelsens) medlemmer',
  'iu',
);

/** Another proposal than the item's own; its fate is not the item's. */
export const AMENDMENT = whole(
  String.raw`(?:under)?ændringsforslag\p{L}*|modforslag\p{L}*|tillægsforslag\p{L}*|mindretalsforslag\p{L}*|alternativ\p{L}* forslag\p{L}*|ændringsstillelse\p{L}*|ændringer`,
);
/** A recommendation with its changes is the recommendation still. */
export const WITH_CHANGES = new Pattern(/(?<!\p{L})(?:med|uden) (?:\S+ ){0,3}?(?:ændring|rettelse)\p{L}*/gu);
/** What goes along with an item and is not the item. */
export const SIDE = whole(
  String.raw`ønske|ønsket|ønskerne|indsigelse\p{L}*|høringssvar\p{L}*|bemærkning(?:en|erne)|tilføjelse\p{L}*|begæring\p{L}*|protokoltilførsel\p{L}*|habilitet|inhabilitet|afbud|fravær|bemyndige(?:r|de|t|s)?`,
);
/** The item itself. */
export const ITEM = whole(
  'sagen|punktet|behandlingen|sagens behandling|beslutning(?:en)?|afgørelsen?|indstilling(?:en|er|erne)?|anbefaling(?:en)?|sag|andragendet|ansøgningen|forslaget|dagsordenspunktet|punkt|stillingtagen|det|den|dette',
);
/** Whose proposal a proposal is, when it is one party's. */
export const PARTY_PROPOSAL = new Pattern(
  /(?<!\p{L})(?:[Ff]orslag\p{L}*(?:\s+\S+){0,2}\s+(?:fra|af)\s+(?:liste\b|\p{Lu}|et mindretal|et medlem|mindretallet|\p{L}+listen)|(?:[Ll]iste\s+\p{Lu}{1,2}['’]?s|\p{Lu}{1,3}['’]s|[Mm]indretallets|\p{L}+listens|\p{L}+partiets|Venstres|Socialdemokratiets|Konservatives)\s+(?:\p{L}+\s+)?forslag)/u,
);
/** A proposal of procedure or of refusal: what it proposes is what its adoption does. */
export const MOTION = new Pattern(
  /(?<!\p{L})(?:forslag\p{L}*|indstilling\p{L}*|anbefaling\p{L}*|ønske(?:t|rne)?|anmodning\p{L}*|begæring\p{L}*)\s+(?:(?:fra|af)\s+(?:\S+\s+){1,4}?)?om,?\s+(?:at\s+(?:\S+\s+){0,6}?|en\s+)?(udsæt\p{L}*|udskyd\p{L}*|afslag|afvis\p{L}*(?!\s\p{L}*ændringsforslag)|afslå|afslås|ikke\s+(?:at\s+)?(?:imødekomme|godkende|tiltræde|vedtage|bevilge)s?|tilbagesend\p{L}*|hjemvis\p{L}*|sende\s+(?:\S+\s+){0,3}tilbage|tage\s+(?:\S+\s+){0,3}af\s+dagsordenen)(?!\p{L})/iu,
);

/** «Anmodning om udsættelse af fristen» moves no item. */
export const OF_A_THING = /^ af (?!sag|punkt|behandling|beslutning|dagsorden)/u;
/** «kunne, efter at have hørt ansøger, ikke tiltræde»: what stands between a helping verb and its verb. */
export const PARENTHETICAL = new Pattern(
  /(?<!\p{L})(kan|kunne|vil|ville|har|blev|(?:besluttede|vedtog|valgte|beslutter)(?=, (?:efter|på|med|i|trods|uanset|under|af|ud|imod|mod) ))(?: [Uu]dvalget)?, [^,.;:]{1,80}, /gu,
);
/** What a proposal is about, which says nothing of its fate: «forslaget om ikke at hæve taksten blev vedtaget». */
export const PROPOSED = new Pattern(
  /(?<!\p{L})((?:forslag|indstilling|anbefaling|princip|ønske)(?:et|en)?) om,? (?:ikke )?at (?:[^\s,.;:]+ ){1,10}?(?=(?:blev|bliver|er|vedtages|vedtoges|godkendes|godkendtes|tiltrædes|tiltrådtes|forkastes|forkastedes|afvises|afvistes|faldt|bortfaldt|kunne|kan) )/giu,
);
/** Where a decision is so only in part. */
export const PARTLY = new Pattern(
  /(?<!\p{L})(?:(?:kun|alene) (?:\S+ ){0,2}§del|delvist?|delvise|ikke alle|(?:kun|alene) med [\d.]+ kr|en §del|til dels|hvad angår|i begrænset omfang|(?:reduceret|nedsat) (?:tilskud|støtte|bevilling|beløb)|af (?:de|det) (?:\S+ )?(?:ansøgte|ønskede|søgte|anmodede)|(?:halvdelen|halve|en del|nogle|flere|enkelte|\d+ %) af (?:det |de )?(?:beløb|ansøg)\p{L}*|(?:en|et|to|tre|fire|fem|seks|\d+) af de (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d+) (?!medlem|fremmød|stemm|parti|list|delt)\p{L}+|(?:med undtagelse af|bortset fra|undtagen|undtaget|på nær)(?! (?:liste|et medlem|medlem|mindretal|\p{L}+listen|[a-zæøå]{1,2}(?!\p{L})|kim|fru|hr)))(?!\p{L})/u,
);
const NUMBER = String.raw`(?:\d+|en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)`;
/** How the votes fell, which tells nothing that the verb does not. */
export const VOTES = new Pattern(
  String.raw`(?<!\p{L})med\s+(?:stemmerne\s+)?${NUMBER}(?:\s+stemmer?)?(?:\s+for)?(?:\s+(?:mod|og|imod)\s+${NUMBER}(?:\s+stemmer?)?(?:\s+imod)?)(?!\p{L})|(?<!\p{L})med\s+${NUMBER}\s+stemmer?(?:\s+for|\s+imod)?(?!\p{L})`,
  'giu',
);
/** «Ja 2, nej 5» */
export const TALLY =
  /(?<!\p{L})(?:ja|nej|blanke?):? \d+[,.;]?|\d+ (?:ja|nej|blanke?)(?!\p{L})[,.;]?(?: og(?= \d))?/giu;
/** A sentence that brings up a proposal of some; «forslaget» behind it is that one. */
export const PROPOSING = whole(
  'foreslog|foreslår|stillede|stiller|fremsatte|fremsætter|ønskede|ønsker|begærede|begærer|anmodede|krævede|bad',
  'iu',
);
/** What is said of such a proposal. */
export const OF_PROPOSAL = new Pattern(
  /(?<!\p{L})(?:forslaget|ønsket|begæringen|anmodningen|dette|det) (?:blev|var|faldt|er|opnåede|fik|bortfaldt|kunne|kan)|(?:forkastede|afviste|vedtog|imødekom) (?:forslaget|ønsket|dette)|(?<!\p{L})stem(?:te|mer)(?!\p{L})/iu,
);
/** A sentence that tells who voted how. */
export const VOTING = whole('stemte|stemmer', 'iu');
/** What shows that the item's own proposal is meant after all. */
export const OWN_PROPOSAL = whole('herefter|derefter|samlede|oprindelige|indstilling\\p{L}*', 'iu');
/** A part of an item: «punkt 2», «litra a», «første at», «ad 3», and what stands for it once it is found. */
export const PART = new Pattern(
  /(?<![\p{L}\d])(?:ad(?: punkt| pkt\.?)?|pkt\.?|punkt|punkterne|punkter|stk\.?|litra|pind|dot|bullet|forslag|ansøgning|model|projekt|variant|tilbud|aftalesed(?:del|ler|lerne)|etape|delområde|fase|scenarie|alternativ|del|nr\.?|(?:del)?indstilling(?:spunkt\p{L}*)?)\s*(?:nr\.?\s*)?(?:\d+(?:\s?[.,]\s?\d+)*[a-z]?(?!\d|\s*stem|\p{L})|[a-hj-z](?![\p{L}'.]))(?:\s?[-–]\s?(?:\d+|[a-z](?!\p{L})))?\s*[):]{0,2}|(?<!\p{L})del(?:en)? af (?:ansøgning|forslag|indstilling)\p{L}*|(?<!\p{L})(?:første(?: (?:to|tre|fire|fem))?|sidste(?: to)?|andet|anden|tredje|fjerde|femte|sjette|sidste|1\.|2\.|3\.|4\.)\s+(?:at|pind|punkt|led|del|dot|bullet)(?!\p{L})/giu,
);

/** Behind «anbefaler» this tells to whom: «at Byrådet godkender planen». */
export const TO_BEHIND_AT = new Pattern(
  /^(?:at )?\p{L}*(?:udvalget|rådet|bestyrelsen|forsamlingen|direktionen)(?!\p{L})/iu,
);

/** What there is, or is not, for a proposal that is carried or lost: «der var ikke flertal for forslaget». */
export const SUPPORT = new Pattern(
  /(?<!\p{L})(?:flertal|tilslutning|opbakning|stemning)(?: \S+){0,2}? (?:for|til|bag)(?= \S)|(?<!\p{L})enighed (?:\S+ ){0,3}?om (?:\S+ )?\p{L}*(?:indstilling|forslag|oplæg|retningslinje|princip|udkast)\p{L}*$|(?<!\p{L})(?:har|havde) (?:\S+s )?(?:fuld\S* )?(?:tilslutning|opbakning|støtte)$/u,
);
/** What can fall. */
export const PROPOSAL = /§del|forslag|indstilling|anbefaling|andragende|ansøgning|anmodning|lokalplan/u;
/** What can be given. */
export const GRANT = new Pattern(
  /(?<!\p{L})(?:\p{L}*dispensation\p{L}*|\p{L}*tilladelse\p{L}*|tilsagn|samtykke|\p{L}*tilskud(?:det)?|\p{L}*støtte|\p{L}*bevilling(?:en)?|\p{L}*garanti(?:en)?|godkendelse(?:n)?|lov(?= til)|grønt lys|mandat(?:et)?|bemyndigelsen?|medhold)(?!\p{L})/u,
);
/** «stod bag forslaget, der blev vedtaget»: what a sentence ends in is settled by it, unless somebody only tells of it. */
export const SETTLED_AT_LAST = new Pattern(
  /(?<=^|[.!?] )((?![^.!?]*(?:orient|oplys|fortalte|foresl|foreslog|stille|fremsat|meddel|omtal|nævn|mind|henvis|følge|ændringsforslag|beder|bad |spurgt|gjorde opm|gældende))[^.!?]{1,160})(?<!(?<!\p{L})(?:den|det|de) \p{L}+), (?:som|der) ((?:blev|er|hermed er) (?:\p{L}+ )?(?:godkendt|vedtaget|tiltrådt|imødekommet|bevilget)|(?:hermed )?(?:godkendes|vedtages|tiltrædes|imødekommes|bevilges))(?=[.!]| med |$)/giu,
);
/** What begins so is a statement by some, and none of the body's decision. */
export const STATEMENT =
  /^(?:protokoltilførsel|protokollat(?!\p{L})|mindretalsudtalelse|særudtalelse|særstandpunkt|stemmeforklaring|dissens)|høringssvar:(?=$|.{40})|(?:følgende (?:ført|tilført|indført|protokol|udtalelse|bemærkning|begrundelse)|ført til protokols?:|tilført protokollen:)/iu;
/** «Økonomiudvalget, den 3. maj: Anbefales»: a decision carried along. */
export const CARRIED = new Pattern(
  /^(?:beslutning|behandling|indstilling|udtalelse)\s+(?:i|fra|af)\s+[^:.]{3,80}(?:\d{4}|\d{1,2}\.\s*\p{L}+)[^:.]*:/iu,
);
/** What is decided of one of several that are named each with a colon. */
export const LABELLED = new Pattern(
  /^(?!§del|ansøgt|søgt|bevilget|budget|beslutning|konklusion|udfald|referat|ad(?!\p{L}))[^:.!?]{1,60}:\s*(?=(?:ikke |ej |kan ikke |delvist? |enstemmigt )?(?:godk|vedt|tilt|afv|afs|imøde|bevil|uds|udg|forkast|nedst|taget? |\d[\d.]* kr|ja\W*$|nej\W*$))/iu,
);
/** «Ansøgning om lån af kirken: afslag.» */
export const ANSWERED =
  /^[^:.!?§]{1,80}(?<!liste \p{L}|stemte|forslag\p{L}*): (?=(?:afslag|nej|ja)\W*$)|^(?:ansøgning|anmodning|klage|henvendelse)\p{L}* (?:[^:.!?§]|kr\.|\d\.\d){1,80}: /iu;
/** «De øvrige blev afvist», «den anden fik afslag», «tre blev imødekommet og to afvist» */
export const THE_OTHERS = new Pattern(
  /(?<=^|[.,;!?] (?:og |mens |men )?|(?:blev|er|og|mens|men) )(?:de (?:\S+ )?(?:andre|øvrige)|de[nt]? resterende|de[nt] (?:ene|anden|første|tredje|sidste)|de (?:to|tre|fire) første|(?:\d{1,2}|en|én|to|tre|fire|fem|seks)(?: af (?:dem|(?:de \S+ )?(?:ansøgning|forslag)\p{L}*))?)(?: ansøg\p{L}+| forslag| punkt\p{L}*| beløb)? (?=blev|er|fik|får|kan|kunne|(?:afvi|afsl|imødekom|udsa|udsæ|godken)\p{L}+(?!\p{L}))/giu,
);
/** «Ansøgningen fra roklubben», where others are named beside it. */
export const APPLIED_FOR = new Pattern(
  /^(?:ansøgning|anmodning|andragende)\p{L}* (?=(?:fra|om|til|vedrørende) )/iu,
);
/** Stops that end no sentence. */
export const SHORT = new Pattern(
  /(?<!\p{L})(?:pkt|nr|jf|jfr|ca|hhv|inkl|ekskl|stk|f\.eks|bl\.a|vedr|afd|kap|evt|d|dvs|fx|kl|mio|mia|red|sml)\.$/iu,
);
/** A name that no list knows is a member or a party. */
export const UNKNOWN_NAME = new Pattern(
  /(?<!\p{L})(?!(?:Det|Den|Dette|Denne|De|Disse|Her|Nu|Enighed|Enstemmigt|Under|Ved|Om|Idet|Da|Når|Hvis|Som|Dog|Og|Men|Samt|Herefter|Derefter|Dermed|Efter|Ikke|Ej|Ingen|Intet|Sagen|Punktet|Indstillingen|Forslaget|Planen|Ansøgningen|Der|Hverken|På|I|Med|Så|Også|Desuden|Desværre|Derfor|Således|Alligevel|Efterfølgende|Afslutningsvis|Samtidig|Ligeledes|Dernæst|Ja|Nej|Endelig|Endvidere|Kun|Kan|Kunne|Vil|For|Imod)(?!\p{L}))\p{Lu}\p{L}*/u,
);
/** «efter ønske fra ansøger» tells only why. */
export const AT_WISH = new Pattern(
  /(?<!\p{L})(?:efter|på) (?:ønske|anmodning|begæring|forslag|foranledning|opfordring|initiativ) (?:fra|af) \p{L}+(?:[ ,.]|$)/giu,
);
/** To whom a recommendation goes. */
export const TO_WHOM = new Pattern(
  /(?<!\p{L})(?:(?:over for|overfor|til|for|(?:i|(?<=godkendt |vedtaget )af)(?= (?:by|region|kommunal|økonomi)))\s+(?:\S+\s+){0,3}?\p{L}*(?:udvalg|råd|raad|bestyrelse|forsamling|direktion|forum|repræsentantskab|(?:afdelings|beboer|års)møde)\p{L}*|(?:anbefale|indstille)\p{L}*\s+(?:(?:\S+\s+)?\p{L}*(?:byråd|bestyrelse|forsamling|kommunalbestyrelse|økonomiudvalg)\p{L}*|(?:\p{L}+- og )?\p{L}{2,}(?:udvalget|rådet)(?: at(?!\p{L})|$))|videre til)/iu,
);
