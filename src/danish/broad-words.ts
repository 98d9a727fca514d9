// Broad words, such as `ældre`, and the words of titles that tell that an item is about what they mean.
import { remembered } from '../model/remembered.ts';
import { wordList } from '../model/text/word-list.ts';
import { wordKey } from './word-key.ts';

/**
 * A line is a broad word and, after the colon, what a title names of its field. An item that has the broad word anywhere and
 * such a word in its title, alone, at the end of a compound or as a long part of one, is about it: a plejehjem that an Ældreråd was heard of is a matter of `ældre`. None is found by it.
 */
const LINES = `
  ældre: plejehjem plejebolig plejecenter ældrecenter ældrebolig hjemmepleje hjemmehjælp demens rehabilitering madservice værdighedspolitik friplejehjem pleje plejebyggeri
  pleje: plejehjem plejebolig plejecenter hjemmepleje sygepleje demens vagtplan
  trafik: cykelsti vej km hastighed fodgængerfelt rundkørsel lyskryds kryds parkering bus letbane tog trafiksikkerhed skolevej fartbump omfartsvej fortov mobilitet færge motorvej trængsel
  vej: cykelsti fortov asfalt slidlag vejafmærkning vintertjeneste snerydning kryds rundkørsel hastighed belysning km fodgængerfelt
  børn: børnehave vuggestue dagtilbud dagpleje daginstitution minimumsnormering normering skolestart legeplads anbringelse underretning sundhedspleje mellemform pasningsordning skolemad
  unge: ungdomsklub ungdomsskole ungebyråd ungdomsbolig ungdomsuddannelse ungdomskriminalitet fritidsjob klub
  natur: vådområde mose sø skov park fredning biodiversitet vandløb naturpleje naturpark genslyngning
  klima: klimaplan co2 solceller vindmølle fjernvarme biogas klimatilpasning skybrud stormflod kystsikring vådområde varmepumpe
  miljø: klimaplan klima co2 vådområde forurening affald spildevand grundvand miljøgodkendelse støj pesticid badevand
  kultur: bibliotek museum teater musikskole kulturhus koncert kunst festival
  idræt: hal idrætshal svømmehal stadion gymnastiksal boldbane kunstgræsbane idrætssal
  sport: hal idrætshal svømmehal stadion gymnastiksal boldbane kunstgræsbane idrætssal
  sundhed: sygepleje genoptræning tandpleje sundhedspleje psykiatri misbrug rygning læge forebyggelse sygehus vaccination plejehjem hjemmepleje sygefravær badevand
  handicap: botilbud bofællesskab bostøtte hjælpemiddel tilgængelighed specialundervisning loftlift
  affald: genbrugsplads affaldsbeholder renovation genbrug sortering skrald
  vand: drikkevand vandværk spildevand kloak badevand vandløb vådområde skybrud stormflod regnvand grundvand sø
  energi: fjernvarme varmeværk solceller vindmølle biogas varmepumpe varmeplan energirenovering
  varme: fjernvarme varmeværk varmepumpe varmeplan
  bolig: plejehjem plejebolig ungdomsbolig boligforening husleje byggegrund udstykning lokalplan helhedsplan
  økonomi: budget årsregnskab halvårsregnskab budgetopfølgning likviditet lån skat takst
  penge: budget årsregnskab halvårsregnskab budgetopfølgning likviditet lån skat takst tilskud
  skat: budget grundskyld dækningsafgift udskrivningsprocent
  personale: sygefravær arbejdsuge arbejdsmiljø løn ansættelse rekruttering arbejdstid vagtplan overenskomst orlov
  it: digital digitalisering cybersikkerhed system hjemmeside
  erhverv: virksomhed butik turisme iværksætter erhvervsjord detailhandel
  havn: kaj mole spuns lystbådehavn bådplads
  byggeri: byggeprogram nybyggeri renovering lokalplan licitation entreprise byggemodning byggesag ombygning tilbygning
  arbejde: jobcenter kontanthjælp ledighed aktivering fleksjob sygedagpenge arbejdsuge arbejdsmiljø
  demokrati: valg valgsted borgerinddragelse spørgetid ungebyråd
  sikkerhed: trafiksikkerhed beredskab beredskabsøvelse it-sikkerhed cybersikkerhed tryghed uheld brandtrappe
  digitalisering: digital it robot hjemmeside selvbetjening
  borger: borgerservice borgerinddragelse spørgetid høring
`;

/** For the key of each word of a title the keys of the broad words that it tells of; worked out when it is first asked for. */
export const broadKeys = (): ReadonlyMap<string, readonly string[]> => keysIn(LINES);

const keysIn = remembered(readKeys, { most: 1, longest: LINES.length });

function readKeys(lines: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [broad = '', words = ''] = line.split(':');
    for (const word of wordList(words)) {
      const key = wordKey(word);
      found.set(key, [...(found.get(key) ?? []), wordKey(broad.trim())]);
    }
  }
  return found;
}
