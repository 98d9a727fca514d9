// Related words of what citizens meet: places, things and troubles, and what a case about them is called.
export const BORGERNES_VERDEN = `
  boliger til unge, studieboliger, kollegieværelser, kollegier > ungdomsboliger
  bo billigt, billig bolig, boligpriser, dyre boliger > almene boliger, boliger
  boligkvarter, nyt kvarter, ny bydel, bydel, byområde > byudvikling, lokalplan
  gårdhave, baggård > gårdrum
  pladsen ved havnen, havnetorvet, havnemiljø > havn, torv
  toilet til offentligheden, gå på toilettet, nødtørft > toiletter
  låse på toilettet > toiletter, toiletlåse
  hvile, rast, siddeplads > bænke
  trapper, elevator, dørtrin > tilgængelighed
  døråbner, brede døre > automatiske døre, tilgængelighed
  smalt fortov, spærret fortov, ting på fortovet, blokeret fortov > fortov, passage
  barnevogn, klapvogn, gangbar > fortov, passage
  lyskrydset, rundkørslen > kryds, krydsning
  børn i trafikken, sikre skoleveje, tryg skolevej > skolevej
  kø på vejen, kører i kø, proppet vej > trængsel, trafik
  mangel på plads i bussen, fyldt bus, skolebørn i bussen > skolebørn, rute
  gratisbus, pendulbus, shuttlebus > gratis bus, bus
  hyppige busser, busforbindelse, offentlig trafik > kollektiv trafik, bus
  støjende arbejde, bankelyde, dunkende, vibrationer > støj, rystelser
  byggerod > byggeplads, byggeri
  arbejde i vandet, pælebukke, dykkere > kaj, spuns
  tung kørsel forbudt, vægtgrænse, vægtbegrænsning > ton, køretøjer
  dyrt projekt, prisstigning på byggeri, ekstraregning > merudgift, prisstigninger
  tjene sig hjem, tjener sig ind, kan betale sig > gevinst, besparelse
  spildte penge, pengespild, penge ud ad vinduet > udgift
  offentlige toiletter om vinteren, helårsåbne > toiletter
  børnefamilier, småbørnsfamilie, småbørnsforældre > forældre, børn
  bedre forhold for børn, flere penge til børn, børneløft > børn og unge, dagtilbud
  mere lærertid, flere lærere > lærere, to voksne
  ro i klassen, uro i klassen, støj i klassen > ro, klasser
  kvalificeret personale, uddannet personale, faglært > uddanne, assistenter
  lønforhold, bedre løn > løn
  kommunens største arbejdsplads, offentligt ansat > medarbejdere
  tage på arbejde syg, sygenærvær > syge på arbejde
  hjælp til stressede, psykologordning, hjælp fra psykolog > psykolog, arbejdspsykolog
  snakke med chefen > samtale
  ekstra fridag, fri en dag om ugen > fridag, fri
  ansættelsesproces, nye folk, tiltrække medarbejdere > ansøgere pr. stilling, rekruttering
  teknisk forvaltning, teknisk afdeling, byggeafdelingen > Teknik og Miljø
  økonomiafdeling, økonomiforvaltning, finansafdeling > økonomi
  socialforvaltning, socialafdelingen, ældreforvaltningen > sundhed og ældre
  kommunedirektør, øverste embedsmand, direktøren > kommunaldirektøren
  finanschef, økonomidirektør > økonomichefen
  personalechef, HR, HR-afdeling > HR-chefen
  skoledirektør, chef for skolerne > skolechefen
  teknisk chef, teknik- og miljødirektør, vejchef > teknik- og miljøchefen
  digitaliseringschef, edb-chef > it-chefen
  bygningschef, ejendomsleder, bygningsinspektør > ejendomschefen
  byplanlægger, planlægger, plandirektør > planchefen
  kommunens jurist, advokaten > juristen
  vejmand, vejfolk > vejafdelingen, materielgården
  materielplads, kommunens folk > materielgården, driftsgården
  tilsynsmyndighed, statens tilsyn > tilsyn
  ministeren, regeringen, statsligt > ministeriet, staten
  ombudsmanden > Datatilsynet
  naboaftale, nabotelefon, ringe og klage > naboerne, telefonnummer
  penge fra fond, lokal fond, fondsstøtte > fond
  godgørende, givet til kommunen, gratis materialer > gave
  mindehøjtidelighed, fejre, fejring, fest > indvielse, rejsegilde
  konkurrence blandt børn, børn bestemmer, børnejury > konkurrence, jury
  navnekonkurrence, afstemning om navn, stemme om navn > navn, konkurrence
  ny leder, ansat leder, lederskifte > leder, ansættelse
  én leder, to skoler én leder, fælles skoleleder > fælles ledelse
  høringsmateriale, høringsperioden, otte ugers høring > høring
  klimaregning, hvem betaler for klimaet, grøn regning > klimaplan, udgift
  varme til boligerne, varmeplan, varme på landet > fjernvarme
  elnet, strøm til lastbiler, el-lastbiler, ellastbiler > el, lastbiler
  flyve, flyrejser, fly > lufthavn
  biogasprojekt, fælles anlæg, samarbejde om biogas > biogas
  bæk, kanal > grøft, vandløb
  højere vandstand, vandet stiger > vandstand
  stuvning, tilbageløb, vand i haver > stuver, vandstand
  natur i byen, grønne områder > grønt, park
  åbent vand, damme > sø, vådområde
  fund af fortid, gammel vej, gammelt fund > oldtidsvej
  sort jord, spagnum, tørveskær > tørvejord
  kommunens hjemmeside, læse på nettet, kan ses på nettet > hjemmesiden
  sende breve, modtage breve, brevmodtager > breve
  fejl i brev, forkert brev, mit brev > brev, fejlsendt
  automatisk svar, automatisk brev > automatisk
  arbejde med AI > værktøj
  vejledningspligt, vejlede, råd og vejledning > rådgiver, vejledning
  ungdommen, unge mennesker > unge
  ældreorganisation, ældre sagen > Ældrerådet, ældre
  husejere, boligejere > grundejerforeningen, grundejerne
  snerydning på private veje, rydde fortov, rydde selv > snerydning
`;
