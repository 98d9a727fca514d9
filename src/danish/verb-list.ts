import { wordList as list, wordSet } from '../model/text/word-list.ts';

const rows = (text: string): string[][] => text.trim().split(/,\s*/).map(list);

/** Verbs that change their vowel: the infinitive, the past and the participle. */
export const STRONG: readonly (readonly string[])[] = rows(`
  bede bad bedt, betyde betød, binde bandt bundet, blive blev blevet, bringe bragte bragt, bryde brød brudt,
  byde bød budt, bære bar båret, drage drog draget, drive drev drevet, falde faldt faldet, finde fandt fundet,
  flyde flød flydt, flyve fløj fløjet, forsvinde forsvandt forsvundet, fryse frøs frosset, give gav givet,
  glide gled gledet, gyde gød gydt, gælde gjaldt, gøre gjorde gjort, hjælpe hjalp hjulpet, holde holdt,
  hænge hang hængt, komme kom kommet, krybe krøb krøbet, lade lod ladt, ligge lå, lyde lød lydt,
  lægge lagde lagt, løbe løb løbet, nyde nød nydt, række rakte rakt, rive rev revet, ryge røg røget, sidde sad siddet,
  sige sagde sagt, skride skred skredet, skrive skrev skrevet, skyde skød skudt, skære skar skåret, slide sled slidt,
  slippe slap sluppet, smide smed smidt, smøre smurte smurt, snyde snød snydt, sove sov sovet, spørge spurgte spurgt,
  springe sprang sprunget, stige steg steget, stikke stak stukket, stjæle stjal stjålet, stryge strøg strøget,
  strække strakte strakt, stride stred stridt, svinge svang svunget, synge sang sunget, synke sank sunket,
  sælge solgte solgt, sætte satte sat, tage tog taget, træde trådte trådt, træffe traf truffet, trække trak trukket,
  tvinge tvang tvunget, vide vidste vidst, vige veg veget, vinde vandt vundet, vride vred vredet, vække vakte vakt,
  vælge valgte valgt, æde åd ædt, følge fulgte fulgt`);

/** Verbs with -te in the past. */
export const IN_TE: readonly string[] = list(`
  afvise bage begynde bestemme betale bestille blæse brænde bruge bøje dele drømme døbe dræbe dømme ende fejle forsyne
  fylde føde føle føre glemme hilse høre kalde kende klippe køre købe lede leje låne lære læse løse låse lyse
  måle mærke møde nævne rejse rense ramme rose råbe røre sende skabe skille skjule skylde slukke smelte spilde spille
  spise spænde stemme stille styrte svare syne sænke søge tabe tale tegne tjene trykke tænde tænke tømme vende vise yde`);

/** Verbs whose infinitive ends in a vowel, with their past where it is no mere ending. */
export const IN_VOWEL: readonly (readonly string[])[] = rows(
  'bo, tro, gå gik, slå slog, stå stod, nå, få fik, se så set, ske skete sket, forny, indvi',
);

/** Forms that are other words as well, and the verb's only after what is put before it: `foretog`, `opnår`. */
export const OTHER_WORDS: ReadonlySet<string> = wordSet(`
  gås bad bar brød bunden drev drog født føder få får hang lod lød lå nå når nød rev revne rose røg ryge sang sank skilt skilte skød slap sled smed så
  sov stak svar tog tro tror troen vegne veg vred åd`);
