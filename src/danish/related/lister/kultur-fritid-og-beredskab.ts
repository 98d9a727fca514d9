// Related words of culture, sport, tourism, harbours, emergencies and animals.
export const KULTUR_FRITID_OG_BEREDSKAB = `
  kultursted, kulturelle aktiviteter > kulturværft, kultur, kulturhus
  skuespil, teaterforestilling > teater, børneteater
  bådebyggeri, gammelt værft, skibsværft > bådebyggerhal, værft
  musikforening, spillested > koncert
  udlejning af lokaler, leje af lokale > lejeindtægter, udlejning
  forsikre, ansvarsforsikring > forsikring
  klubber, lokale foreninger, foreningslivet > foreninger
  frivilligt arbejde, frivillige timer, ulønnede > frivillige
  sportshaller, håndboldhal, idrætscenter > hal, idrætssal
  sportsfolk, idrætsfolk, idrætsudøvere > idrætsrådet, idræt
  ny hal, halbyggeri, manglende hal > hal
  vinterbadeklub, isbadning, dyppe sig, badebro > vinterbaderne
  badehus, badstue, dampbad, saunaflåde, saunagus, opvarmet hytte > sauna
  bådejere, lystsejlere, sejlbåde, lystbåde > sejlere, både
  bådpladser, bådeplads, liggeplads > både, pladser
  havnemester, havnekontor > havnefogeden
  mole, bølgebryder > østmolen
  lystbådehavn, marinaen > sejlklub
  strandliv, badegæster > strand, badebro
  sommergæster, feriegæster, turistsæson > turister
  vandrehjem, hostel > vandrerhjem
  gæstgiveri > kro
  cafeer, restauratører > caféejere
  butiksejere, forretninger, handelslivet > butiks, handlende
  hovedgaden, strøget, handelsgade, indkøbsgade, gågaden > gade
  industri, produktion, arbejdspladser i industrien > fabrik, konservesfabrikken
  erhvervsfolk, firma, selvstændige > virksomheder
  jernbanemuseum > banemuseet
  katastrofe, katastrofeberedskab, nødsituation, nødplan, ulykkesberedskab > beredskab, beredskabsøvelse, krisestaben
  brandfolk, redningsfolk, brandmænd > beredskab
  kriseledelse, krisegruppe, krisehåndtering > krisestaben
  katastrofeøvelser, træne beredskab > øvelse, beredskabsøvelse
  snefog, uvejr > snestormen
  krig og krise, forsyningskrise, hjemmeberedskab > beredskab
  nedbrændt, brændt ned, ildebrande > branden
  midlertidige lokaler, barakker > pavilloner
  klubhuset > klubben, ungdomsklub
  naboklager, sure naboer, nabogener, naboer klager > naboer, støj
  støjklager, larmende, larm om natten > støj
  hundelov, løse hunde, hundebid > hunde
  fugleunger, måger på taget, mågebekæmpelse > mågerne
  folkeoplysende, aftenskoler, højskole > folkeoplysning
  spejderhytten, friluftsfolk > spejder
  pladsen > torv, byrum
  byens torv, havnetorv > torv
  events > arrangementer
  fyrværkeriforbud, nytårsløjer > fyrværkeri
  underholdning, film > biograf
  bevilling til værtshus, alkoholbevillinger > bevillingsnævn
`;
