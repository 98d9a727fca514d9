// Related words of waste, water, energy, climate and nature.
export const MILJOE_OG_FORSYNING = `
  affald, skrald, renovation, dagrenovation, husholdningsaffald
  skraldespand, affaldsbeholder, affaldsspand, skraldebøtte
  skraldemand > renovation, affaldsindsamling, renovatør
  skraldebil, renovationsbil, affaldsbil
  affaldssortering, kildesortering, genanvendelse, genbrug
  genbrugsplads, genbrugsstation, containerplads, losseplads
  storskrald, haveaffald, grovaffald
  affaldsgebyr, renovationsgebyr, renovationstakst
  forbrænding, affaldsforbrænding, forbrændingsanlæg
  losseplads, deponi, deponering
  madaffald, bioaffald, madspild
  plastik, plast, plastaffald
  henkastet affald, smid væk, renholdelse
  renholdelse, gadefejning, rengøring af byrum
  drikkevand, vandforsyning, vandværk, grundvand, vandboring
  vandværk, vandforsyning, vandselskab
  grundvandsbeskyttelse, BNBO, pesticider i grundvand, boringsnære beskyttelsesområder
  sprøjtegift > pesticider
  pesticider, sprøjtemidler, ukrudtsmidler
  PFAS, fluorstoffer, evighedskemikalier
  spildevand, kloak, afløb, kloakering, spildevandsplan
  rensningsanlæg, renseanlæg, spildevandsanlæg
  septiktank, minirenseanlæg, spildevand i det åbne land, bundfældningstank
  separatkloakering, kloakseparering, regnvandsledning
  oversvømmelse, skybrud, stormflod, højvande, vandskader
  oversvømmelse > klimatilpasning, kystbeskyttelse
  skybrudssikring, klimatilpasning, klimasikring, regnvandsbassin
  LAR, nedsivning, lokal afledning af regnvand, faskine
  stormflod, stormflodssikring, højvandssikring, dige
  kystsikring, kystbeskyttelse, dige, kysterosion
  vandløb, bæk, åløb
  å > vandløb, åløb
  grøde > vandløbsvedligeholdelse
  vandløbsvedligeholdelse, oprensning af vandløb, grødeskæring
  sø > vådområde, søbred
  badevand, badestrand, strand, badevandskvalitet
  fjord, havmiljø, iltsvind, vandmiljø
  iltsvind, kvælstof, næringsstoffer
  forurening, jordforurening, forurenet jord
  luftforurening, luftkvalitet, partikelforurening
  brænderøg > brændeovn, luftforurening
  brændeovn, brændefyring, pejs
  lugtgener, lugt, stank
  rotter, rottebekæmpelse, skadedyr
  fjernvarme, varmeforsyning, varmeplan, kollektiv varmeforsyning
  gasfyr, naturgas, oliefyr, gasforsyning
  varmepumpe, jordvarme, individuel opvarmning
  varmeregning, varmepris, varmetakst
  elpris, elregning, strømpris, elforbrug
  strøm > elforsyning, elnet, elforbrug
  energiforbrug, elforbrug, varmeforbrug
  solceller, solcelleanlæg, solcellepark, solenergi, solpark
  vindmøller, vindkraft, vindenergi, vindmøllepark
  vedvarende energi, grøn energi, VE-anlæg, bæredygtig energi
  biogas, biogasanlæg, biomasse
  Power-to-X, brint, PtX
  atomkraft, kernekraft
  CO2, drivhusgas, klimagas, udledning, CO2-udledning
  klima, klimaforandringer, global opvarmning, klimaindsats
  klimaplan, klimahandlingsplan, DK2020, klimastrategi
  grøn omstilling, klimaomstilling, bæredygtig omstilling
  bæredygtighed, verdensmål, FN's verdensmål
  natur, biodiversitet, vild natur, naturpleje
  naturområde, naturpark, nationalpark, naturreservat
  naturpleje, afgræsning, naturgenopretning
  skov, skovrejsning, plantage
  træfældning, fældning af træer, træbeskyttelse, bevaring af træer
  træer > træplantning, vejtræer
  træplantning, skovrejsning, nye træer
  park, grønt område, grønne arealer, byrum
  blomster i vejkant > vilde blomster, biodiversitet
  ukrudt, bjørneklo, invasive arter
  bjørneklo, kæmpebjørneklo, invasive plantearter
  ulv, rovdyr
  fugle, mågeplage, måger
  landbrug, husdyrbrug, svinefarm, landmænd
  svinefarm > husdyrbrug, husdyrgodkendelse, svinestald
  gylle, husdyrgødning, gyllespredning
  råstoffer, grusgrav, råstofindvinding, råstofplan
  miljøgodkendelse, miljøtilladelse, VVM, miljøvurdering
  miljøtilsyn, virksomhedstilsyn, tilsynsbesøg
  hundeskov, hundefolde, hundelufterarealer
  hundelort > hundeefterladenskaber, hundehømhømmer
  lys om natten > lysforurening
  drikkevandsforurening, forurenet drikkevand, vandforurening
  brand, ildebrand, ildløs
  brandvæsen, beredskab, brandvagt, redningsberedskab
  beredskabsplan, krisestyring, beredskabsøvelse, kriseberedskab
`;
