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
`;
