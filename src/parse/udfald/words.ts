// The words beside the deciding verbs that tell who speaks, of what, and whether it is so; README.md tells how to add one.
import { Pattern } from '../../model/text/pattern.ts';
import { wordSet as set } from '../../model/text/word-list.ts';

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
  'undlod undlader undladt undlade nægtede nægter afstod afstår afstå afviste afviser afslog afslår afvist undlades afvises frafaldt',
);
/** Verbs that decide what comes behind «at». */
export const DECIDING = set(`
  besluttede beslutter besluttet besluttes besluttedes beslutte bestemte bestemmer bestemt vedtog vedtager vedtaget vedtages
  vedtoges godkendte godkender godkendt godkendes godkendtes tiltrådte tiltræder tiltrådt tiltrædes bifaldt valgte vælger valgt enedes
  enes afgjorde afgjort konstaterede konstaterer konstatere konstateret konstateres konstateredes fastslog fastslå konkluderede konkluderer konkluderet enige enig enigt enighed enstemmighed samtykkede traf træffer aftalte aftaler aftalt aftales fastholder fastholdt fastholdes`);
/** Of those, the ones by which a chairman tells what was decided. */
export const STATING = set(
  'konstaterede konstaterer konstatere konstateret konstateres konstateredes fastslog fastslå konkluderede konkluderer konkluderet',
);
/** Verbs of wish: a body that wishes to postpone or does not wish to approve has said so. */
export const WISHING = set('ønsker ønskede ønskes agter beder bad anmoder anmodede');
/** Verbs by which a body tells what it holds; only what it holds should not be is decided by that. */
export const JUDGING = set(
  'tilkendegav tilkendegiver finder fandt mener mente vurderer vurderede anser ser bemærker bemærkede anerkender anerkendte noterer noterede',
);
/** Verbs that tell what somebody says, asks or proposes. */
export const REPORTING = set(`
  orienterede orienterer orienteredes redegjorde redegør redegjordes fortalte fortæller oplyste oplyser oplystes foreslog foreslår
  foreslås foreslået indstillede indstiller indstilles indstillet anbefalede anbefaler anbefales anbefalet forklarede forklarer
  bemærkede bemærker bemærkedes bemærket anførte anfører anførtes anført mente mener fandt finder ønskede ønsker ønskes
  spurgte spørger spurgt opfordrede opfordrer udtalte udtaler tilkendegav tilkendegiver påpegede påpeger pegede peger
  understregede understreger bad beder bedes anmodede anmoder anmodet anmodes forventede forventer forventes forventet håbede håber
  henstillede henstiller begærede begærer krævede kræver fremhævede fremhæver fremførte præciserede meddelte meddeler
  fremsatte fremsætter stillede stiller argumenterede advarede vurderede vurderer drøftede drøfter undersøger undersøgte beklagede
  beklager erklærede erklærer protokollerede lover noterede noterer tilføjede vil ville foretrak foretrækker agter foreslåes mindede minder refererede refererer nævnte nævner`);
/** Of those, the ones whose own object may hold the verb: «et mindretal ønskede sagen udsat». */
export const REPORTING_IN_CLAUSE = set(`
  orienterede orienterer redegjorde redegør fortalte fortæller oplyste oplyser foreslog foreslår foreslås indstillede indstiller
  indstilles anbefalede anbefaler anbefales ønskede ønsker ønskes spurgte spurgt anmodede anmoder begærede begærer krævede
  kræver forventer forventes forventet bad beder ser så foretrak foretrækker mente mener fandt finder udtalte bemærkede anførte
  søger søges ansøger lover`);

/** Words before a verb that put it off. */
export const MODALS = set(`
  skal skulle vil ville kan kunne kunde kunnet bør burde må måtte forventes ventes søges kræver behøver behøves formodes agtes planlægges`);
/** Those that tell of being able: in minutes «kunne tiltræde» is the deed. */
export const ABLE = set('kan kunne kunde kunnet');

/** Words that make a done thing an old one. */
export const BEFORE_NOW = set(
  'tidligere allerede nyligt nylig senest netop oprindelig oprindeligt havde været endnu',
);
/** «Der er ofte ikke mulighed for …» tells how things are, and decides nothing. */
export const HABITUAL = set('ofte sjældent jævnligt normalt typisk generelt altid sommetider tit');
/** Before «godkendte» and the like these make it an adjective, when a noun comes behind. */
export const DETERMINERS = set('den det de en et denne dette disse nye dens deres hele');
/** After a present passive these tell that it happens at another time, in another place or by custom. */
export const LATER = set(`
  i på hos først senere hurtigst snarest fremover løbende årligt inden efter igen normalt ofte altid automatisk
  administrativt elektronisk derefter fremtidigt samtidig når til skriftligt`);
/** After «i» and «på» these are no place and no time. */
export const NO_PLACE = set(
  'for enighed øvrigt princippet sin sit deres overensstemmelse henhold forlængelse hovedtræk det dag aften offentlig fremlæggelse høring udbud udsendelse udførelse igangsættelse gennemførelse brug helhed vilkår betingelse grundlag baggrund den alt følge',
);

/** Between these and «af» stands no word of who acts: «udsat på grund af», «som indstillet af». */
export const BEFORE_NO_AGENT = set(
  'bestående ud grund foranledning baggrund anledning forslag ønske initiativ form følge indstillet foreslået anbefalet forelagt vegne hjælp stedet løbet udgangen begyndelsen begæring anmodning opfordring undtagelse nær trods',
);

/** Words that begin a clause, by what such a clause is to the one before it. */
export const MARKERS: Readonly<Record<string, Role>> = Object.fromEntries(
  (
    [
      ['content', 'at'],
      ['question', 'om hvorvidt hvordan hvornår hvad hvorfor'],
      ['condition', 'når hvis såfremt medmindre ifald forudsat inden indtil før'],
      ['reason', 'da fordi eftersom så selvom skønt ligesom'],
      ['relative', 'som der hvilket hvor hvori'],
      ['rider', 'idet dog'],
      ['contrast', 'men mens medens hvorimod'],
      ['main', 'hvorefter hvorpå hvorved hvormed'],
      ['and', 'og samt eller'],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word) => [word, role])),
);
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
export const TELLS_ON = set('dermed hermed herefter derefter således derved dernæst derfor nu');
/** After «som» these make no clause: «som indstillet». */
export const AFTER_SOM = set(
  'indstillet foreslået forelagt anført helhed beskrevet udgangspunkt ny nyt fremlagt anbefalet foreliggende led ændret en et den',
);

/** Words that leave it open whether a thing comes to be. */
export const UNSURE = set('formentlig formentligt måske eventuelt evt muligvis forhåbentlig sandsynligvis');
/** «fandt ikke grundlag for at godkende» */
export const GROUNDS = new Pattern(
  /(?:grund(?:lag)?|anledning|mulighed|belæg|hjemmel|råd|midler|penge|økonomi|ressourcer|plads|interesse|indstillet|villig|behov|stand)\p{L}* (?:for|til|på)$|(?<!\p{L})(?:sindet|parat|klar) (?:til)?$|(?<!\p{L})sindet$/u,
);
/** «Intet vedtaget», «ingen beslutning vedtaget»: then nothing was done, not the reverse. */
export const NOTHING = new Pattern(
  /(?<!\p{L})(?:intet|ingen (?:beslutning|afgørelse|stillingtagen))(?!\p{L})/u,
);

/** A clause that stands as the frame of what comes behind «at», and is no decision to do it. */
export const FRAME =
  /bemærkning|ændring|forudsætning|rettelse|vilkår|betingelse|tilføjelse|krav|ønske|aftale|præcisering|håb|henblik|opfordring|forbehold|undtagelse(?!sv)|tilkendegivelse|begrundelse|oplysning|orientering|formål|forståelse|anmodning|henstilling|mulighed|kommentar/u;
/** Before «at» these make it a purpose, a way or a lack. */
export const BEFORE_PURPOSE = set('for på ved uden til med efter om fra');
/** After the verb these end what it is about. */
export const ABOUT_ENDS = set(
  'med under jf jfr jævnfør ifølge efter inklusive inkl på som uden trods pga grundet',
);
/** Words of a clause that names nothing itself: «og forkastede det». */
export const LEANING = set('det den dette denne derefter herefter dermed ikke enstemmigt derfor så');
/** Verbs that help others. */
export const AUXILIARY = set('blev bliver er var har havde blive blevet bleve');
/** A clause that begins with one of these tells first why or when, up to its helping verb. */
export const LEADING = set('trods uanset efter på med under i ved mod af ifølge');
