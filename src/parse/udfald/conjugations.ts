// How the deciding verbs are conjugated; those that are not named here end in -er, -ede, -et.

/** How a verb stands there. */
export type Form = (typeof FORMS)[number];
export const FORMS = ['infinitive', 'present', 'past', 'participle', 'passive', 'past-passive'] as const;

/** Verbs in the order of FORMS; `-` for a form that a verb lacks, `a/b` for two. One is known with what stands before it, too. */
const IRREGULAR = `
  aflyse aflyser aflyste aflyst aflyses -
  bero beror beroede beroet - -
  bringe bringer bragte bragt bringes bragtes
  dele deler delte delt deles deltes
  falde falder faldt faldt/faldet faldes faldtes
  fastholde fastholder fastholdt fastholdt fastholdes fastholdtes
  finde finder fandt fundet findes fandtes
  foreligge foreligger forelå - - -
  få får fik fået - -
  følge følger fulgte fulgt følges fulgtes
  føre fører førte ført føres førtes
  gemme gemmer gemte gemt gemmes gemtes
  give giver gav givet gives gaves
  gå går gik gået - -
  have har havde haft - -
  kende kender kendte kendt kendes kendtes
  komme kommer kom kommet kommes kommedes
  købe køber købte købt købes købtes
  lade lader lod ladt lades lodes
  lægge lægger lagde lagt lægges lagdes
  nyde nyder nød nydt - -
  opnå opnår opnåede opnået opnås opnåedes
  overdrage overdrager overdrog overdraget overdrages -
  sende sender sendte sendt sendes sendtes
  sige siger sagde sagt siges -
  skyde skyder skød skudt skydes skødes
  slå slår slog slået slås sloges
  springe springer sprang sprunget springes -
  nedstemme nedstemmer nedstemte nedstemt nedstemmes nedstemtes
  stemme stemmer stemte stemt stemmes -
  stryge stryger strøg strøget stryges -
  sælge sælger solgte solgt sælges solgtes
  sætte sætter satte sat sættes sattes
  tage tager tog taget tages toges
  tiltræde tiltræder tiltrådte tiltrådt tiltrædes tiltrådtes
  træffe træffer traf truffet træffes -
  trække trækker trak trukket trækkes -
  underskrive underskriver underskrev underskrevet underskrives underskreves
  vedtage vedtager vedtog vedtaget/vedtagne vedtages vedtoges
  vende vender vendte vendt - -
  vinde vinder vandt vundet - -
  vise viser viste vist vises vistes
  være er var været - -
`;

/** The longest first, so that «overlade» is conjugated as «lade» and «frafalde» as «falde». */
const CONJUGATED = IRREGULAR.trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .sort(([one = ''], [other = '']) => other.length - one.length);

function conjugated(verb: string): readonly string[] {
  const known = CONJUGATED.find(([infinitive = '']) => verb.endsWith(infinitive));
  if (!known) return ['', 'r', 'de', 't', 's', 'des'].map((ending) => `${verb}${ending}`);
  const before = verb.slice(0, -(known[0] ?? '').length);
  return known.map((forms) => forms.replace(/[^/-]+/gu, `${before}$&`));
}

/** The words of a verb, each with its form: all of «godkende», one of «behandle:passive». */
export function formsOf(written: string): { readonly form: Form; readonly word: string }[] {
  const [verb = '', only] = written.split(':');
  const forms = conjugated(verb);
  return FORMS.flatMap((form, at) =>
    only === undefined || only === form
      ? (forms[at] ?? '-').split('/').flatMap((word) => (word === '-' ? [] : [{ form, word }]))
      : [],
  );
}
