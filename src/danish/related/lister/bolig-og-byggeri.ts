// Related words of homes, building, property and construction sites.
export const BOLIG_OG_BYGGERI = `
  bolig, lejlighed, beboelse
  lejligheder > boliger, etageboliger, boligbyggeri
  huse > boliger, parcelhuse, rækkehuse
  boligbyggeri, boligprojekt, boligbebyggelse
  ejerlejlighed, andelsbolig, ejerbolig
  tomme huse > kondemnering, nedrivning, landsbypulje
  kondemnering, sundhedsfarlig bolig, ubeboelig
  bopælspligt, boligpligt, helårsbeboelse
  huslejenævn, beboerklagenævn, beboerklage
  genhusning, fraflytning, erstatningsbolig
  boliganvisning, anvisningsret, kommunal anvisning, boligventeliste
  campinghytte, hytte, kolonihavehus
  tilbygning, udvidelse, ombygning
  carport, garage, udhus, udestue
  hegn, hæk, plankeværk
  byggeansøgning, byggetilladelse, byggesag
  byggetilladelser > byggesager
  ekspeditionstid, sagsbehandlingstid, behandlingstid, svartid, svarfrist
  lang ventetid > sagsbehandlingstid
  ulovligt byggeri, lovliggørelse, påbud om nedrivning
  byggelinje, byggeprocent, bebyggelsesprocent
  etager > bygningshøjde, byggehøjde
  byggehøjde, bygningshøjde, etageantal, højdegrænse
  skygger > skyggevirkning, indblik
  indkigsgener > indblik
  byggeplads, anlægsplads, byggestøj
  byggestøj > støj, vibrationer
  nedramning, pæleramning, ramning, spuns
  pæle > ramning, fundering
  vibrationer, rystelser
  udgravning, gravearbejde, prøvegravning, forundersøgelse
  opgravning, gravearbejder, gravetilladelse
  byggemodning, kloakering af grunde, grundmodning
  entreprenør, totalentreprenør, håndværker, byggefirma
  håndværker > entreprenør, fagentreprise
  totalentreprise, hovedentreprise, fagentreprise
  bygherre, bygherrerådgiver
  arkitekt, rådgiver, totalrådgiver, ingeniør
  arkitektkonkurrence, projektkonkurrence, idékonkurrence
  byggeri, nybyggeri, byggeprojekt, byggesag
  skolebyggeri > ny skole, skole
  byggeprogram, konceptprogram, rumprogram
  anlægssum, byggesum, projektsum
  byggeudgift, byggesum, anlægssum, anlægsudgift
  budgetoverskridelse på byggeri > fordyrelse, merudgift
  fordyrelse, merudgift, ekstraregning
  byggesjusk, fejl og mangler, byggeskade
  forsinkelse, udskydelse, tidsplan
  aflevering af byggeri, ibrugtagning, indflytning
  første spadestik, rejsegilde, indvielse
  åbning, indvielse, ibrugtagning
  fodring af måger > måger
  kaj, kajkant, kajanlæg, bolværk, molehoved
  mole, dækmole, østmole, vestmole
  havnefront, havneareal, havneområde, havnekaj
  havneomdannelse, havnebyggeri, byudvikling på havnen
  fiskere, fiskerne, erhvervsfiskere, fiskerbåd, kutter
  landgangsbro, badebro, bådebro
  lejekontrakt, lejeaftale, lejemål, brugsaftale
  kontrakt, aftale, overenskomst
  nabo, naboer, omboende, beboere
  parkeringsnorm, parkeringskrav, parkeringsfond
  gratis parkering > parkering
  kirkegårdskapel, kapel, gravkapel
  toiletbygning, offentlige toiletter, wc
  idrætsbyggeri, halbyggeri, ny hal
  salg af grund, grundsalg, arealsalg, salg af areal
  køb af jord, jordkøb, arealkøb, køb af grund
  placering > valg af grund, beliggenhed
  valg af grund, placering, lokalisering
  fredet > bevaringsværdig, fredning
  udstykning, matrikulering, arealoverførsel
  servitut, deklaration, tinglyst
  helhedsplan, udviklingsplan, masterplan, dispositionsplan
  visionsplan, udviklingsstrategi, helhedsplan
  lys i mørke > belysning
  belysning, lys, lamper, armatur
  mørk > belysning, lys
  varmeværk, fjernvarmeværk, fjernvarme, varmeforsyning
  fjernvarmen > varmeværk
  garanti, kaution, sikkerhedsstillelse
  lånegaranti, garanti for lån, kommunegaranti
  tag, tagrenovering, tagudskiftning
  vinduer, vinduesudskiftning
  ventilation, indeklima, udluftning
  indeklima > luftkvalitet, temperatur
  solceller på tag, solpanel, solceller
  solpaneler > solceller, solcelleanlæg, sol
  gymnastiksal, idrætssal, hal, sportshal
  sportshal > idrætshal, hal, gymnastiksal
  omklædning, omklædningsrum, badefaciliteter
  salg af skole > tomme bygninger, salg af bygning
  tomme bygninger, tomme lokaler, overskydende bygninger
`;
