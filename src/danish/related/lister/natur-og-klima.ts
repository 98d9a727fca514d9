// Related words of nature, climate and farming.
export const NATUR_OG_KLIMA = `
  drivhuseffekt, drivhusgasser, kuldioxid, kulstof > CO2, udledning, klimaplan
  udslip af CO2, klimaudslip, CO2-udslip, klimaudledning, forurener > udledning, CO2-regnskab, klimaplan
  klimavenlig, klimarigtig, miljøvenlig, grøn > klima
  klimakrise, klimaproblemer > klima
  klimapolitik, klimatiltag, klimainitiativer, klimakamp > klimaplan, klima
  klimamål, klimamålsætning, 70 procent, 2030-mål > klimaplan, reduktion
  CO2-neutral, nuludledning, netto nul > klimaneutral, klimaplan
  klimagæld, klimaaftryk, CO2-aftryk > CO2-regnskab, aftryk
  klimamanko, mangler CO2-reduktion, når ikke målet, nå målet > procentpoint, klimaplan
  klimakonsulent, klimaansvarlig, klimamedarbejder > klimakoordinator
  klimastatus, hvordan går det med klimaet, klimaindsatsen > status, klimaplan
  klimasikring af bygninger, klimavenligt byggeri, træbyggeri, bygge i træ > træ, klimaaftryk
  malkekøer, køer > kvæg, kødkvæg
  dyrehold, husdyrhold > husdyr, husdyrbrug
  bondegård, gårdejer, bønder, landmand > bedrifter, landbrug, lodsejere
  jordejer, markejere, ejere af jorden > lodsejere
  mark, agerjord, dyrket jord, landbrugsjord, landbrugsarealer > jord, landbrug, lavbundsjord
  tage jord ud, jord ud af drift, braklægge, braklægning > udtagning, lavbundsjord, ud af drift
  oversvømme marker, gøre våd, vådlægge, sætte under vand > vådområde, standse pumpen, lavbundsjord
  sumpområde, mosejord, tørv, kær > mose, tørvejord
  pumpestation, pumpning, afvandingskanal > pumpelag, pumpen
  landvindingslag, digelag, vandløbslag > pumpelag
  bytte jord, ny jord, anden jord, jordfordeling > erstatningsjord
  erstatning til landmænd, kompensation til landmænd, betaling for jord > erstatningsjord, erstatninger
  å, bækken, åens løb > vandløb, genslynges
  slynge, slyngninger, mæandrere, snor sig, åslyngning > genslynges, sving
  gydepladser, gydegrus, ørred > gydestryg, havørred
  fisk i åen, fiskebestand, fiskepassage > fisk, gydestryg
  kvælstofudledning, gødning i fjorden, næringsstof > kvælstof
  rovfugle > rørhøg
  sjældne fugle, fugleliv, ynglefugle, fuglebeskyttelse > fugle, ynglet, rørhøg
  fuglekiggeri, kiggetårn, observationstårn, udsigtstårn, udkigstårn > fugletårn
  fuglekiggere, ornitologi, ornitologer > fugletårn, fugle
  skrigende måger, fugleklatter > mågerne
  sjældne dyr, truede arter, beskyttede dyr, fredede dyr > flagermus, arter
  vilde planter, sjældne planter, vilde blomster > orkideer
  fredet natur, paragraf 3, §3-natur, naturbeskyttelse > beskyttet natur, dispensation
  naturindgreb, ødelæggelse af natur, skade på naturen > natur, dispensation
  naturoplevelser, komme ud i naturen, adgang til naturen > sti, adgang, natur
  vandretur, vandrestier, gåtur, spadseretur > trampesti, sti
  grussti, stier i naturen > trampesti, sti
  træbro, bro over mosen, gangsti på pæle, plankesti > gangbro
  planker, egeplanker, tømmer > egetræ
  fund i jorden, arkæologiske fund, oldtidsfund, udgravninger, fortidsfund > arkæologerne, oldtidsvej
  oldtid, jernalder > oldtidsvej, fortidsminder
  fortidsminder, historisk fund, kulturarv > oldtidsvej
  skovejer, skovrejsning, plante skov > skov
  biodiversitetsplan, vild med vilje, mangfoldig natur > biodiversitet
  jordforurening, giftig jord, forurenet grund > forurenet jord, slagger
  gift, giftstoffer, sprøjtemiddel, kemikalier > pesticider
  lugt fra landbrug, gyllelugt > lugt
  naturpark, fond til natur > naturfonden
  fredet område, fredningssag > fredning
  jægere, skydning > jagt
  lys i naturen, mørke nætter > lys, flagermus
`;
