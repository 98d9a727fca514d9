// Related words of budgets, taxes, purchases and grants.
export const PENGE = `
  budget, budgetforslag, budgetlægning, budgetforhandling
  budgetforlig, budgetaftale, forlig om budget
  budgetopfølgning, økonomirapport, økonomisk status, forventet regnskab
  budgetoverskridelse, merforbrug, overforbrug, budgetafvigelse
  mindreforbrug, overskud, uforbrugte midler
  underskud, merforbrug, ubalance i økonomien
  besparelse, sparerunde, nedskæring, effektivisering, reduktion i budget
  sparekatalog, reduktionskatalog, spareforslag, effektiviseringskatalog, omprioriteringskatalog
  spareplan, handleplan for økonomien, genopretningsplan
  omprioritering, budgetneutral
  regnskab, årsregnskab, årsberetning
  revision, revisor, revisionsberetning, revisionsbemærkninger
  bevilling, tillægsbevilling, anlægsbevilling, kassefinansiering
  tillægsbevilling, ekstrabevilling, merbevilling
  rådighedsbeløb, frigivelse af anlægsmidler, anlægsbevilling
  anlægsprojekt, anlægsarbejde, investering, byggeprojekt
  anlægsregnskab, afsluttet anlæg, byggeregnskab
  overførsel af midler, budgetoverførsel, overførsler mellem år
  likviditet, kassebeholdning, kassekredit
  pengekasse > kassebeholdning, likviditet
  lån, låntagning, lånoptagelse, låneoptag, lånedispensation
  gæld, langfristet gæld, afdrag
  garanti, kommunegaranti, lånegaranti, garantistillelse
  skattestigning, skatteforhøjelse, forhøjelse af skat
  skattestigning > skatteprocent, personskat, skatteudskrivning
  skattelettelse, skattenedsættelse, lavere skat
  skattelettelse > skatteprocent, personskat
  personskat, indkomstskat, kommuneskat, skatteprocent, udskrivningsprocent
  skatter > grundskyld, personskat, skatteindtægter, dækningsafgift
  grundskyld, ejendomsskat, grundskyldspromille, boligskat
  dækningsafgift, erhvervsskat, dækningsbidrag
  kirkeskat, kirkelig ligning, kirkeudgifter
  udligning, udligningsreform, tilskud og udligning, bloktilskud
  bloktilskud, statstilskud, generelle tilskud
  særtilskud, puljemidler, ansøgning om særtilskud
  tilskud, økonomisk støtte, driftstilskud
  pulje, puljemidler, fondsmidler
  fond, fondsansøgning, fondsstøtte
  sponsor, sponsorat, sponsering
  takst, gebyr, brugerbetaling, afgift
  prisstigning, prisfremskrivning, inflation, indeksering
  lejeforhøjelse, huslejestigning, huslejenedsættelse
  husleje, leje, lejebetaling
  lejeaftale, lejekontrakt, lejemål
  udbud, licitation, indkøb, tilbudsindhentning
  udbudsmateriale, udbudsstrategi, udbudsproces
  udlicitering, privatisering, konkurrenceudsættelse
  leverandør, tilbudsgiver, entreprenør
  indkøbsaftale, rammeaftale, SKI
  kontrakt > aftale, samarbejdsaftale
  opsigelse af kontrakt, ophævelse af aftale
  bod, kontraktbrud, misligholdelse
  erstatning, kompensation, godtgørelse
  forsikring, arbejdsskadeforsikring, forsikringsudbud
  tab, tab på debitorer, restancer
  restance, inddrivelse, opkrævning, gæld til kommunen
  svindel, bedrageri, snyd, besvigelser
  socialt bedrageri > kontrolgruppe, kontrolenhed
  kontrolgruppe, kontrolenhed, snyd med sociale ydelser
  demografi, befolkningstal, befolkningsprognose, indbyggertal
  indbyggertal, befolkningstal, antal indbyggere, folketal
  tilflyttere, tilflytning, bosætning, bosætningsstrategi
  fraflytning, affolkning, faldende indbyggertal
  erhvervsliv, virksomheder, erhvervsudvikling
  erhvervsråd, erhvervsforening, erhvervshus, erhvervskontor
  iværksætter, nystartet virksomhed, iværksætteri
  turisme, turister, turistforening, overnatninger
  værdipapirer, obligationer, aktier, kapitalforvaltning
  servicerammen, servicedriftsrammen, serviceudgifter, sanktion
  effektivisering, rationalisering, optimering
`;
