// Words that questions have whatever they are about, beside the small words.
import { wordSet as words } from '../../model/text/word-list.ts';

/** Words that say how it is asked, and seldom what for; they are not looked for in a question. */
export const ASKING_WORDS = words(`
  hedder hed koster kostede koste betyder betød handler handlede sker skete sket går gik gået kommer kom meget mange højt højst lang
  længe stor store ofte tæt tit mener mente siger sagde sagt få får fået fik giver gives bruger bruge brugt nævnt findes finde står leder
  ledte søger noget nogen nogle mig os alt referat referatet punkt punktet beslutning beslutningen beslutninger seneste sidste have
  havde gang gange kalder kaldes hurtigt snart må skal kan vil ville skulle kunne besluttet besluttede beslutter beslutte vedtaget
  vedtog vedtages godkendt godkendte drøftet drøftede behandlet behandlede bestemt bestemte aftalt aftalte fremlagt
  fordi selvom mens skønt nemlig derfor
  mit min mine din dit dine sin sit sine vores jeres deres hans hendes når sit selv også egentlig nu nej ja
`);

/** Words for who and how, of which an item about the matter may have none; in a question they are no condition. */
export const COMMON_WORDS = words(`
  kommune kommunen kommunens kommunerne byråd byrådet byrådets udvalg udvalget politikere politikerne borger borgere borgerne
  borgernes folk mennesker man alle andre byen
  ny nye nyt gammel gamle gammelt stor stort små lille god gode godt dårlig dårlige dårligt bedre flere færre mere mindre hele
  første anden næste sidste forskellige særlige tilbage imod mod imellem mellem uden efter før inden gennem hvert hver sammen væk ned op ud ind ude inde hjemme der her over under
  ikke aldrig altid år året være været måtte mangle mangler manglede klar klart færdig færdigt færdige
  tung tungt tunge sur surt sure glad glade dyr dyrt dyre billig billigt billige svær svært svære let nem nemt nemme høj høje lav lavt lave
  bred bredt brede smal smalt smalle dyb dybt dybe tæt tætte fuld fuldt fulde sen sent sene stærk stærkt stærke svag svagt svage hård hårdt
  hårde slem slemt slemme hurtig hurtige langsom langsomt
  leve lever levede
  bygge bygger bygges bygget åbne åbner åbnes åbnet lukke lukker lukkes lukket ændre ændrer ændres ændret flytte flytter flyttes
  flyttet starte starter startet begynde begynder begyndt slutte slutter sluttet bo bor boede ventet vente venter
  natten dagen døgnet aftenen morgenen ugen måneden året sommeren vinteren formiddagen eftermiddagen hverdage hverdagen
  hjemmefra hjemme udefra ret rigtigt egentligt præcis præcist omkring cirka ca næsten helt stadig stadigvæk igen allerede endnu
  stedet forbindelse henhold forhold løbet hensyn
  ændring ændringer ansvar ansvaret
  salg salget
  penge pengene kroner beløb beløbet antal antallet procent pct tid tiden pris prisen
`);

/** What goes with a verb and makes it mean something else: the word before one is a verb in a question, «gravet ned». */
export const PARTICLES = words('ned op ud ind væk hen frem tilbage sammen');

/** Nouns that are spelled as verbs are, and in a question are what it is about: `affald` is no form of `affalde`. */
export const NOUNS = words(`
  affald genbrug misbrug gæld lån afdrag grundskyld leje indkøb rammeaftale partnerskabsaftale budgetaftale tilsyn medarbejdersamtale
  lærer samtale forsøg anlæg forbrug merforbrug overforbrug tab lys lyd udslip afløb overløb tilløb besøg opkøb forlig overfald hjemløse
  pårørende fordrevne tvang plantage nævn påske aftryk udsyn forbehold eftersyn fremmøde betjent snyd støtte
  udbud påbud forbud afslag tilbud tilskud forslag opslag valg
`);
