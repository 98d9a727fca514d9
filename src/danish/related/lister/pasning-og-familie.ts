// Related words of day care, families and children in need of help.
export const PASNING_OG_FAMILIE = `
  institutioner > dagtilbud, børnehaver, vuggestuer
  børneinstitution, småbørnsområdet, børneområdet > dagtilbud, daginstitution
  børnepasningen, passe børn > dagtilbud, pasning
  privat pasning, private dagplejere, privat børnepasning, puljeordning > private pasningsordninger
  privat dagpleje, privat dagplejemor, selvstændig dagplejer > private pasningsordninger
  dagplejemor, dagplejebarn, kommunal dagpleje > dagpleje
  flere voksne, flere hænder, flere pædagoger, ekstra pædagoger > normering, minimumsnormeringer
  for få voksne, for få pædagoger, underbemandet, manglende voksne > normering, minimumsnormeringer
  bemanding i børnehaver, personale i vuggestuen, voksne pr. barn > normering
  børn per voksen, barn pr. voksen, voksen-barn-ratio > normering
  pædagogmedhjælper, studentermedhjælp > medhjælper, pædagogisk assistent
  uddanne medhjælpere, PAU, pædagogisk assistentuddannelse > pædagogisk assistent, assistenter
  pædagogstuderende, pædagogmangel > pædagog, rekruttering
  institutionsleder, børnehaveleder, daginstitutionsleder > leder, dagtilbud
  bestyrelsen i børnehaven > forældrebestyrelse
  ferielukket, institution lukket > lukkedage
  åbningstid i børnehaven, lukketid i vuggestuen > åbningstid, dagtilbud
  kontrol med børnehaver, tilsynsbesøg, tilsynsrapport > tilsyn
  uanmeldt tilsyn, anmeldt tilsyn, kontrolbesøg > tilsyn, besøg
  krybber, sove ude > sovepladser
  skovbørnehave, udebørnehave, naturgruppe > naturbørnehave
  ventelisteplads, plads i vuggestuen, skrevet op > pasningsgaranti, venteliste
  takst for vuggestue, prisen for børnehave, betaling for pasning > takst, forældrebetaling
  legetøj, gynger > legeplads
  sukkerpolitik, sund mad > kostpolitik
  syge børn, barns sygedag > sygedag
  nybagte forældre, førstegangsfødende, spædbørn > sundhedspleje, barsel
  sundhedsplejersker, amning, helbredsundersøgelse > sundhedspleje
  samvær, forældremyndighed, familieret > familieretshus
  socialrådgiver, rådgiver > sagsbehandler
  sagsstamme, antal sager pr. sagsbehandler > sager, sagsbehandler
  plejebørn, plejeforældre, plejemor > plejefamilie
  fjernet fra hjemmet, tvangsfjernet > anbringelse
  børnehjem, døgnanbragt, døgnophold > døgninstitution, opholdssted
  fastholde børn, holde børn fast, fysisk indgreb, fysisk magt > magtanvendelse
  tvang mod børn, magt over for børn, vold mod børn > magtanvendelse
  seksuelle overgreb, misbrugte børn > overgreb
  bekymring for et barn, anmelde mistrivsel > underretning
  omsorgssvigt, vanrøgt, forsømte børn > underretning, udsatte børn
  ungdomssanktion, ungekriminalitet, unge kriminelle > ungdomskriminalitet, SSP
  børn og unges trivsel, psykisk sårbare unge, unge med angst > mistrivsel, trivsel
  unges fritid, fritidstilbud, tilbud til unge > ungdomsklub, klub, fritid
  unges mening, spørge de unge, høre de unge > ungebyråd, elevråd
  teenager, halvvoksne > unge
  ungeparlament, ungepanel, børneparlament, børnebyråd > ungebyråd
  knallertkørsel > knallerter, støj
  lommepenge, ungearbejde, sommerjob > fritidsjob
  handicappede børn, børn med handicap, aflastning til børn > handicap, aflastning
  hjemmetræning, specialbørnehave, specialpladser > specialtilbud
  tidlig indsats, forebyggende indsats, opsporing > forebyggelse
  forældrekøb, forældreansvar, forældrenes ansvar > forældre
  dagplejer, dagplejemødre > pasningsordninger
  pasningsordning, puljepladser > private pasningsordninger
`;
