// Related words of children, schools and young people.
export const SKOLE_OG_BOERN = `
  daginstitution, børnehave, vuggestue, dagtilbud, børnehus, integreret institution
  dagpleje, dagplejer, gæstepleje
  dagtilbud > dagpleje
  pasningsgaranti, pladsgaranti, ventetid på plads
  børnepasning > dagtilbud, dagpleje, daginstitution
  pasningstilbud > dagtilbud, dagpleje, SFO
  forældrebetaling, takst for dagtilbud, institutionstakst
  minimumsnormering, normering, personaledækning, børn pr. voksen
  SFO, skolefritidsordning, fritidsordning, fritidshjem
  SFO > fritidstilbud
  fritidsklub, ungdomsklub, klubtilbud, juniorklub
  ungdomsskole, ungdomsklub, fritidsundervisning
  folkeskole, grundskole, kommuneskole
  privatskole, friskole, fri grundskole
  efterskole, kostskole
  indskoling, skolestart, børnehaveklasse, 0. klasse
  udskoling, overbygning
  skoledistrikt, skolegrænse, grunddistrikt
  skolestruktur, skolesammenlægning, skolelukning
  skolelukning, nedlæggelse af skole, lukning af skole
  landsbyskole > skolestruktur
  klassestørrelse, klassekvotient, elevtal i klassen
  elevtal, antal elever, indskrivning
  skolebestyrelse, forældrebestyrelse
  skoleleder, rektor, skoleinspektør
  lærer, folkeskolelærer, underviser
  pædagog, pædagogisk personale, børnehavepædagog
  skolefravær, elevfravær, skolevægring, bekymrende fravær
  pjæk > skolefravær, elevfravær
  skoleskift, skolevalg, frit skolevalg
  specialskole, specialundervisning, specialklasse
  specialundervisning > inklusion, støtte i undervisningen
  inklusion, mellemformer
  elevstøtte > specialundervisning, inklusion
  PPR, pædagogisk psykologisk rådgivning, skolepsykolog
  tosprogede, modersmålsundervisning, sprogstimulering
  sprogvurdering, sprogtest, sprogscreening
  trivsel > mobning, trivselsmåling
  mobning, chikane blandt børn, antimobbestrategi
  skolemad, madordning, frokostordning, skolebod
  frokostordning, madordning i daginstitutioner, sund frokost
  skolebus, skolekørsel, elevbefordring, elevtransport
  skolevej, sikker skolevej, trafiksikker skolevej
  lektiehjælp, lektiecafé
  eksamen > afgangsprøve, karakterer
  karakterer, karaktergennemsnit, afgangsprøve
  nationale test, trinmål, testresultater
  skoleferie, feriekalender, ferieplan for skolerne
  sommerferiepasning, feriepasning, lukkedage
  lukkedage, ferielukning, lukkeuge
  heldagsskole, skoledagens længde, længere skoledag
  ungdomsuddannelse > gymnasium, erhvervsuddannelse
  gymnasium, STX
  erhvervsskole, teknisk skole
  erhvervsskole > erhvervsuddannelse
  FGU, forberedende grunduddannelse, produktionsskole
  UU, ungdommens uddannelsesvejledning, uddannelsesvejledning
  lærlingeplads, praktikplads, elevplads, læreplads
  fritidsjob, ungdomsjob, lommepengejob
  sundhedspleje, sundhedsplejerske, skolesundhedspleje
  børnetandpleje, skoletandlæge, tandplejen, tandlæge
  legeplads, legeareal, legeredskaber
  skolegård, udeareal ved skolen
  byggelegeplads, naturlegeplads > legeplads
  naturbørnehave, skovbørnehave, udegruppe
  børneråd, elevråd, ungeråd, ungdomsråd
  barnets lov, børneloven
  underretning, bekymringshenvendelse, indberetning om mistrivsel
  anbringelse, tvangsfjernelse, døgnanbringelse
  plejefamilie, familiepleje, aflastningsfamilie
  børnehjem, døgninstitution, opholdssted
  udsatte børn, truede børn, børn i mistrivsel
  mistrivsel, trivselsproblemer, ensomhed blandt unge
  børneplan, handleplan for barnet
  ungdomskriminalitet, kriminalpræventiv, SSP
  rygning > tobak, røgfri skoletid
  vaping, e-cigaretter, puff bars, nikotin
  mobilforbud, skærmtid, mobilfri skole
  computer i skolen > digitale læremidler, chromebooks, it i skolen
  svømmeundervisning, skolesvømning
  musikskole, kulturskole, billedskole
`;
