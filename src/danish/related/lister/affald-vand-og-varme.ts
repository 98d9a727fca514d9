// Related words of waste, water, heating and power.
export const AFFALD_VAND_OG_VARME = `
  skraldespande, affaldsspande, skraldebøtter > affaldsbeholdere, beholdere
  skraldesortering, sortere affald, affaldssystem, firdelt, fire fraktioner > affaldssortering, beholdere
  hente skrald, tømme skrald, tømning af skrald, skraldeafhentning, skralddag > tømning, affald
  underjordisk affald, molokker, affaldsøer, affaldsskakt, nedgravet skrald > nedgravede beholdere, affald
  affaldsordning, affaldsløsning, affaldspolitik, affaldsplan > affald, affaldsbeholdere
  skraldet flyder, skrald på gaden, affald i naturen, svineri i byen > affald, renholdelse
  lossepladsen, storskraldsordning > genbrugsplads
  pap, glas, metal, dåser, flasker > genanvendelse
  restaffald, husholdningens affald, køkkenaffald > affald
  affaldstakst, affaldsgebyrer, gebyr for renovation > takster, affald
  vandet i hanen, hanevand, postevand, rent vand > drikkevand
  vandforurening, forurenet vand, beskidt vand > badevand, spildevand, drikkevand
  vandspild, vandpris, vandregning > vandforsyning
  kloakledning, kloakrør > kloak, spildevand
  kloakvand, toiletvand, lort i vandet, afføring > spildevand
  rørskade, brud på rør, lækage > fejlkobling, spildevand
  regnvejr, kraftig regn, styrtregn, nedbør, monsterregn > regnvand, skybrud
  forsinkelsesbassin, bassin > regnvandsbassin
  våde kældre, vand i kælderen, fugtig kælder, kælderoversvømmelse > kælder, dræn, skybrud
  dræning, drænrør > dræn, afvanding
  grundvandet stiger, højt grundvand, terrænnært grundvand > grundvand, vandstand
  oversvømmet, under vand, vand i gaderne > skybrud, stormflod, vandskade
  stormvejr, uvejr, højvandet > stormflod
  højvandssikring, højvandsmur, sluse > stormflod, højvandslukke, dæmning
  diger, kystværn, høfder > dæmning, kystsikring
  sikring mod havet, stigende hav, havstigning, havvandsstigning > kystsikring, stormflod
  badning, bade, svømme i fjorden, hoppe i > badevand
  badevandskvalitet, badevandsprøve, vandprøver, prøver af vandet > badevand, prøver
  blå flag, strandkvalitet, ren strand > badevand
  fjordens tilstand, døde fjorde, bundvending > fjord, kvælstof
  opvarmning, opvarme boliger, varme i husene > fjernvarme, varme
  fjernvarmeudrulning, udrulning af fjernvarme, fjernvarmeledning, tilslutning til fjernvarme > fjernvarme
  varmemester, varmeforsyningen, varmecentral > varmeværk, fjernvarme
  fyre med olie, oliefyr, gamle oliefyr, skrotte oliefyr, fyringsolie > olie, varmepumpe
  gasfyret, naturgasfyr, udfasning af gas > gas
  luft til vand, tilskud til varmepumpe > varmepumpe, varmepumpepulje
  energirådgiver, energirådgivning, energivejledning > rådgiver, energi
  elektricitet, strømforbrug, strømregning > el
  dyr strøm, dyr varme, energikrise, energipriser, dyr energi > el og varme, prisstigninger
  spare på strømmen, spare energi, slukke lyset, energisparing > energistyring, energibesparelser
  energimærke, energiforbedring, energieffektivisering > energirenovering, energistyring
  solceller på taget, solfangere, solcelleanlæg, solenergi > solceller
  møller, havvind, kæmpevindmøller > vindmøller
  gylle til gas, gasanlæg, bioanlæg > biogas
  forsyningsselskab, vandselskab, elselskab, kommunens forsyning > forsyning
  bestyrelsen i forsyningen, valg til forsyningsbestyrelse > forsyning, bestyrelse
  takststigning, dyrere vand, dyrere varme > takster
  toiletter ved havnen, offentlige toiletter, lokum, tissested, das > toiletter
  frosne rør, frosthærdede > frostsikring, frostsikres
  rørene fryser, vinteråbne toiletter, vinteråbent > frostsikring, toiletter
  skorstensfejer, skorsten, røg fra naboen > brænderøg
  rotteplage, mus og rotter, rottefænger > rotter
  smidt, smide væk, smides ud, kasseres > madspild, affald
  strøm, strømdrevet, eldrevet > el
`;
