// Related words of culture, sport and free time.
export const KULTUR_OG_FRITID = `
  svømmehal, svømmebad, svømmecenter, badeland, vandkulturhus
  friluftsbad, havnebad, udendørs bad
  idrætshal, sportshal, gymnastiksal, multihal, idrætscenter
  idræt, sport, motion
  idrætsforening, sportsklub, idrætsklub
  fodboldbane, kunstgræsbane, boldbane, kunststofbane
  stadion, idrætsanlæg, atletikstadion
  skøjtehal, isstadion, skøjtebane
  skaterbane, skatepark, skateranlæg
  motionsrute, løberute, vandrerute, vandresti
  mountainbike, MTB-spor, cykelspor
  ridecenter, rideskole, ridehal
  golfbane, golfklub
  skydebane, skytteforening, skydebaner
  spejder, spejderhytte, spejderhus
  folkeoplysning, aftenskole, oplysningsforbund
  foreningsliv, foreninger, foreningsstøtte
  lokaletilskud, haltimer, lån af lokaler, lokalefordeling
  forsamlingshus, medborgerhus, beboerhus, kulturhus
  bibliotek, folkebibliotek, bogbus, hovedbibliotek
  selvbetjent bibliotek, åbent bibliotek, biblioteksfilial
  museum, kunstmuseum, udstilling
  kunst, udsmykning, skulptur, kunst i det offentlige rum
  kunstråd, billedkunstråd, kulturråd
  teater, scenekunst, egnsteater, skuespil
  biograf, filmforevisning, biografteater
  koncert, spillested, musikarrangement, livemusik
  orkester, kor, musikforening
  festival, byfest, kulturarrangement, kulturfestival
  event, arrangement, begivenhed, store begivenheder
  fyrværkeri, nytårsfyrværkeri
  juletræ, julebelysning, juleudsmykning
  kulturpolitik, kulturstrategi, kulturaftale
  kulturarv, fortidsminder, arkæologi, udgravning
  arkiv, lokalhistorie, stadsarkiv, lokalarkiv
  kirke, menighedsråd, folkekirke
  moske, moské, trossamfund
  campingplads, camping, autocamper
  shelter, overnatningsplads, naturlejrplads
  friluftsliv, udeliv, friluftsfaciliteter
  fiskeri, lystfiskeri, fiskere
  bådplads, sejlklub, roklub
  fitness, træningscenter, motionscenter
  e-sport, esport, gaming
  fritidspas, fritidsvejledning, kontingentstøtte
  zoo, dyrepark, dyrehave
  landsbyfælles > forsamlingshus, landsbyråd
  mindesmærke, monument, statue
  flag, flagning, flagdage
  hædersgave, kulturpris, idrætspris, årets idrætsleder
  hotel, konferencecenter, overnatningssted
  frivillighedspris, frivilligpris, årets frivillige
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
