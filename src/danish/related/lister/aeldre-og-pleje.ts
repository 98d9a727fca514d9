// Related words of old age, care, health and handicap.
export const AELDRE_OG_PLEJE = `
  plejehjemsplads, plads på plejehjem > plejebolig, plejehjem
  ældrecentre, omsorgscenter, hvilehjem > plejehjem, plejecenter
  plejeboligbyggeri, nyt ældrecenter, bygge plejehjem > plejehjem, plejeboliger
  ældrebefolkning, ældrebyrden, flere ældre > ældre, over 80 år, befolkningsprognose
  oldinge, bedsteforældre, bedstemor, bedstefar > ældre
  gamle borgere, ældre medborgere, 80-årige, over 80 > ældre, 80 år
  beboerne på plejehjemmet, beboerråd, bruger-pårørenderåd > beboere, plejehjem
  slægtninge > pårørende
  pårørendepolitik, pårørendevejleder > pårørende
  plejehjemsbolig, værelse på plejehjem, eget badeværelse > plejebolig, badeværelser
  leje på plejehjem, hvad koster plejehjem, betaling for plejehjem > husleje, plejebolig
  plejepersonale, plejemedarbejdere, omsorgspersonale, plejehjemsansatte > plejen, medarbejdere
  aftenvagter, weekendvagter > vagt, nattevagt, vagtplan
  vagtskema, vagtplanlægning, arbejdsskema, mødeplan for personale > vagtplan, turnus
  lange vagter, 12-timers vagter, ni timers vagter > vagter, turnus
  rulleskema, turnusordning, turnusplan > turnus, vagtplan
  hjemmehjælpere > hjemmepleje
  hjælp i hjemmet, hjælp til bad, hjælp til rengøring, støvsugning > hjemmehjælp, hjemmepleje, praktisk hjælp
  selvstyrende teams, buurtzorg > faste teams, hjemmepleje
  madudbringning, madleverance, mad udefra > madservice
  hukommelsestab, glemsomme, dement > demens
  demensafdeling, demensvenlig, skærmet afsnit > demensafsnit, demens
  lift, personløft, forflytning > loftlifte
  krykker, gangstativ, elscooter > hjælpemidler, rollator
  dårligt gående, svært ved at gå, går dårligt > gangbesværede, tilgængelighed
  kørestol, kørestolsadgang, kørestolsvenlig, handicapvenlig > tilgængelighed, gangbesværede, kørestolsbrugere
  handicapadgang, rampe, adgangsforhold > tilgængelighed, adgang
  blindeskrift, ledelinjer > tilgængelighed, skærmlæser
  undertekster, teksting > tekstning, tilgængelighed
  bevægelseshæmmede, fysisk handicap, rygmarvsskade > handicap
  udviklingshæmmede, mentalt handicap, udviklingshæmning > handicap, botilbud
  socialområdet, handicapområdet, voksenområdet > specialiserede socialområde
  det specialiserede område, dyre enkeltsager > specialiserede socialområde
  iltapparat, ilt i hjemmet > ilt
  døgnpleje, akutpleje > midlertidig plads, akutplads
  ventedage på sygehus, udskrivning > færdigbehandlede, udskrivelse
  sygeplejeklinik, sårpleje, hjemmesygeplejerske > sygepleje
  lægevagt, vagtlæge, lægeklinik > læge, lægedækning
  omsorgstandpleje, tandlæger > tandpleje
  psykisk syge, psykiske problemer, bipolar, skizofreni > psykiatri, psykisk
  krisehjælp, samtaleterapi, terapeut, psykologtilbud, psykologbistand > psykolog
  virksomhedspsykolog > psykolog, arbejdspsykolog
  udbrændt, nedslidt, gået ned, overbelastet > stress, sygemeldt
  ensomme, ensomme ældre, besøgsven > ensomhed
  narkomaner, alkoholikere > misbrug
  epidemier, smittetal, hjemsendt, nedlukket, coronaåret > corona, covid-19
  karantæne > isolation
  forkølelse, smitsom sygdom > influenza, sygefravær
  døde, dødsfald, afdøde > begravelse
  bisættelse, urne, gravplads > begravelse, kirkegård
  ældrecheck, varmehjælp, tillæg til pensionister > pension, varmetillæg
  efterløn, tidlig pension, arne-pension, seniorpension > pension
  værge, fremtidsfuldmagt > værgemål
  visitator, visiteret, bevilget hjælp > visitation
  klager over hjemmeplejen, klager over plejehjem > klage, tilsyn
  privat plejehjem > friplejehjem
`;
