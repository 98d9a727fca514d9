// Related words of money, tax and purchases, as people outside the finance office speak.
export const OEKONOMI_I_HVERDAGEN = `
  kommunens økonomi, kommunens penge, pengene > økonomi, budget
  hvor mange penge, formue, opsparing, penge på kistebunden, kistebund, penge i banken > kassen, likviditet
  kassebeholdningen, pengekassen, kommunekassen, kontanter > kassen, likviditet
  likvide midler, gennemsnitlig likviditet, kassekreditregel > likviditet, kassen
  næste års budget, kommunebudget, finanslov > budget
  budgetforliget, enige om budget > budgetaftale, forligspartierne
  budgetforhandlinger, forhandle budget, budgetønsker > budget, forhandling
  vedtage budgettet, andenbehandling, anden behandling > budget, 2. behandling
  førstebehandling, første behandling > 1. behandling, budget
  budgetår, kommende år > overslagsår
  flerårigt budget, to år ad gangen, toårigt > toårige rammer
  økonomisk status, økonomien midt på året, hvordan går det med økonomien, budgetstatus > budgetopfølgning
  halvårsstatus, kvartalsstatus, halvårsregnskaber > budgetopfølgning
  går over budget, bruger for mange penge, brugt for meget, overskridelse > merforbrug, højere end budgettet
  penge til overs, brugt mindre, penge tilbage, ubrugte penge > uforbrugte, mindreforbrug
  nedskæringer, spareplaner, sparekniv, sparerunder, spareøvelse > besparelse, spares, effektivisering
  skæres, beskæres, skære ned > besparelse, spares
  sparemål > besparelse, spares
  procentbesparelse, alle skal spare, rammebesparelser > procentkrav, effektiviseringsforslag
  budgetanalyser, analyser af økonomien, tværgående > tværgående analyser
  ekstra penge, flere penge, tilføre penge, pengetilførsel > tillægsbevilling, tilfører
  bevilge, give penge > bevilling, tilskud
  penge til anlæg, anlægspenge, anlægsbudget, investeringer > anlæg, anlægsbevilling
  afslutte regnskab, endeligt regnskab for byggeri, hvad kostede det > anlægsregnskab
  årets resultat, regnskabsår > årsregnskab, regnskab
  rødt tal > underskud, merforbrug
  sorte tal, overskydende > overskud
  lån til kommunen, kommunens gæld, skylder, skyldner > gæld, lån
  rentestigning, renteudgift, højere rente > renten
  garantere for lån, stå inde for lån, kautionere > garanti
  skatteprocent, skattetryk, kommuneskatten > udskrivningsprocent, skat
  sænke skatten, skattesænkning, lettelse i skatten, lavere skatteprocent, mindre skat > udskrivningsprocent, skat
  hæve skatten, højere skat, sætte skatten op > udskrivningsprocent, skat
  skatteborger, betale skat, skattebetaling, skattebetalere > skat
  ejendomsskat, boligskat, jordskat, ejerudgifter, skat på hus > grundskyld, grundskyldspromille
  skat på firmaer, virksomhedsskat > dækningsafgift
  penge fra staten, statens penge, statslige penge, støtte fra staten > statsligt tilskud, staten
  statstilskud, tilskud fra staten, medfinansiering > statsligt tilskud, tilsagn
  aftale med regeringen, KL-aftale, økonomiaftale > kommuneaftale
  udligningsordning, penge fra andre kommuner, rige kommuner > udligning
  inflationen, alting er blevet dyrere, dyrtid, stigende priser > prisstigninger
  ekspeditionsgebyr > gebyr
  rykkerskrivelse, rykkergebyrer, betale for sent, forsent betalt > rykker, rykkerbreve, gebyr
  rabat, nedslag, slippe for at betale > eftergivet
  gæld til kommunen, skylder kommunen penge, ubetalte regninger > opkrævning, rykker
  regningen, opkræve > opkrævning
  tilskud til foreninger, foreningstilskud, støtte til foreninger, penge til foreninger > driftstilskud, tilskud
  årligt tilskud, fast tilskud, driftsstøtte > driftstilskud
  søge penge, ansøge om penge, pengeansøgning, fondspenge > ansøgning, tilskud
  samarbejdsaftale, partnerskab > partnerskabsaftale
  opsige aftale, komme ud af aftalen, opsigelsesfrist > opsiges, varsel
  gave til kommunen, foræring, skænke, doneret > gave, tilbudt
  indkøbspolitik, grønne indkøb, købe ind > indkøb
  udbydes, udbudsrunde, sendt i udbud, indhente tilbud > udbud
  klage over udbud, udbudsklage, klagenævn > klager, udbud
  firmahemmelighed > forretningshemmeligheder
  strid om regning, uenighed om betaling, voldgiftssag > tvist
  revisor > revision
  bedrage, svindle, svindelsag > bedrageri
  udgifter til vikarer, vikarpenge > vikar, vikarudgift
  færre vikarer, vikarstop, stop for vikarer > vikarbesparelse, vikarpulje
  kørselsudgift, transportudgifter > kørsel
  puljepenge > pulje
  buffer, til uforudsete udgifter > reserve
  befolkningstal, hvor mange bor, antal borgere, folketallet > befolkningsprognose, indbygger
  befolkningsvækst, byen vokser, flere indbyggere > befolkningsprognose, tilflyttere
  ekstrabevillinger > tillægsbevilling
  flytte penge, rykke penge, fremskynde, tidligere end planlagt > rykkes, fremrykkes
  udskyde betaling, afdragsordning > henstand
`;
