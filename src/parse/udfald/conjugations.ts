// How the deciding verbs are conjugated; those that are not named here end in -er, -ede, -et.

/** How a verb stands there. */
export type Form = (typeof FORMS)[number];
export const FORMS = ['infinitive', 'present', 'past', 'participle', 'passive', 'past-passive'] as const;

/** Verbs in the order of FORMS; `-` for a form that a verb lacks, `a/b` for two. */
const IRREGULAR = `
  godkende godkender godkendte godkendt godkendes godkendtes
  vedtage vedtager vedtog vedtaget/vedtagne vedtages vedtoges
  tiltræde tiltræder tiltrådte tiltrådt tiltrædes tiltrådtes
  imødekomme imødekommer imødekom imødekommet imødekommes imødekommedes
  bifalde bifalder bifaldt bifaldt/bifaldet bifaldes bifaldtes
  efterkomme efterkommer efterkom efterkommet efterkommes -
  antage antager antog antaget antages antoges
  medvirke medvirker medvirkede medvirket - -
  acceptere accepterer accepterede accepteret accepteres -
  samtykke samtykker samtykkede samtykket samtykkes -
  frigive frigiver frigav frigivet frigives frigaves
  dispensere dispenserer dispenserede dispenseret dispenseres -
  følge følger fulgte fulgt følges fulgtes
  give giver gav givet gives gaves
  finde finder fandt fundet findes fandtes
  få får fik fået - -
  opnå opnår opnåede opnået opnås opnåedes
  vinde vinder vandt vundet - -
  nedlægge nedlægger nedlagde nedlagt nedlægges nedlagdes
  meddele meddeler meddelte meddelt meddeles meddeltes
  være er var været - -
  have har havde haft - -
  foreligge foreligger forelå - - -
  tildele tildeler tildelte tildelt tildeles tildeltes
  tage tager tog taget tages toges
  fastholde fastholder fastholdt fastholdt fastholdes fastholdtes
  afvise afviser afviste afvist afvises afvistes
  afslå afslår afslog afslået afslås afsloges
  nedstemme nedstemmer nedstemte nedstemt nedstemmes nedstemtes
  underkende underkender underkendte underkendt underkendes underkendtes
  gå går gik gået - -
  tillade tillader tillod tilladt tillades -
  bakke bakker bakkede bakket bakkes -
  slutte slutter sluttede sluttet - -
  arbejde arbejder arbejdede arbejdet - -
  nyde nyder nød nydt - -
  falde falder faldt faldet - -
  bortfalde bortfalder bortfaldt bortfaldet - -
  sige siger sagde sagt siges -
  takke takker takkede takket - -
  stemme stemmer stemte stemt stemmes -
  fastsætte fastsætter fastsatte fastsat fastsættes fastsattes
  sende sender sendte sendt sendes sendtes
  udsætte udsætter udsatte udsat udsættes udsattes
  udskyde udskyder udskød udskudt udskydes udskødes
  genoptage genoptager genoptog genoptaget genoptages genoptoges
  afvente afventer afventede afventet - -
  henlægge henlægger henlagde henlagt henlægges henlagdes
  overføre overfører overførte overført overføres overførtes
  gemme gemmer gemte gemt gemmes gemtes
  skyde skyder skød skudt skydes -
  skubbe skubber skubbede skubbet skubbes -
  optage optager optog optaget optages -
  sætte sætter satte sat sættes sattes
  træffe træffer traf truffet træffes -
  fortsætte fortsætter fortsatte fortsat fortsættes fortsattes
  komme kommer kom kommet - -
  overgå overgår overgik overgået - -
  vente - - - - -
  bero beror beroede beroet - -
  tilbagesende tilbagesender tilbagesendte tilbagesendt tilbagesendes tilbagesendtes
  hjemvise hjemviser hjemviste hjemvist hjemvises hjemvistes
  hjemsende hjemsender hjemsendte hjemsendt hjemsendes hjemsendtes
  tilbagevise tilbageviser tilbageviste tilbagevist tilbagevises tilbagevistes
  vise viser viste vist vises vistes
  udgå udgår udgik udgået - -
  trække trækker trak trukket trækkes -
  frafalde frafalder frafaldt frafaldet frafaldes -
  droppe dropper droppede droppet droppes -
  skrinlægge skrinlægger skrinlagde skrinlagt skrinlægges -
  annullere annullerer annullerede annulleret annulleres -
  aflyse aflyser aflyste aflyst aflyses -
  fjerne fjerner fjernede fjernet fjernes -
  slette sletter slettede slettet slettes -
  stryge stryger strøg strøget stryges -
  oversende oversender oversendte oversendt oversendes oversendtes
  videresende videresender videresendte videresendt videresendes videresendtes
  bringe bringer bragte bragt bringes bragtes
  indgå indgår indgik indgået - -
  medtage medtager medtog medtaget medtages medtoges
  henvise henviser henviste henvist henvises henvistes
  lægge lægger lagde lagt lægges lagdes
  forelægge forelægger forelagde forelagt forelægges forelagdes
  vende vender vendte vendt - -
  fremsende fremsender fremsendte fremsendt fremsendes fremsendtes
  overgive overgiver overgav overgivet overgives -
  overlade overlader overlod overladt overlades overlodes
  springe springer sprang sprunget springes -
  overdrage overdrager overdrog overdraget overdrages -
  videregive videregiver videregav videregivet videregives -
  lade lader lod ladet - -
  føre fører førte ført - -
  gennemføre gennemfører gennemførte gennemført gennemføres gennemførtes
  indføre indfører indførte indført indføres indførtes
  sælge sælger solgte solgt sælges solgtes
  købe køber købte købt købes købtes
  genfremsætte genfremsætter genfremsatte genfremsat genfremsættes genfremsattes
  genfremlægge genfremlægger genfremlagde genfremlagt genfremlægges genfremlagdes
  genforelægge genforelægger genforelagde genforelagt genforelægges genforelagdes
  underskrive underskriver underskrev underskrevet underskrives underskreves
`;

const CONJUGATED: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map((forms) => [forms[0] ?? '', forms]),
);

/** The words of a verb, each with its form: all of «godkende», one of «behandle:passive». */
export function formsOf(written: string): { readonly form: Form; readonly word: string }[] {
  const [verb = '', only] = written.split(':');
  const forms = CONJUGATED.get(verb) ?? ['', 'r', 'de', 't', 's', 'des'].map((ending) => `${verb}${ending}`);
  return FORMS.flatMap((form, at) =>
    only === undefined || only === form
      ? (forms[at] ?? '-').split('/').flatMap((word) => (word === '-' ? [] : [{ form, word }]))
      : [],
  );
}
