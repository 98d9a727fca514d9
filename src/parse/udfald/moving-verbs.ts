// The verbs that move an item elsewhere or to another day, or only turn it over; README.md tells how to add one.
import { Pattern } from '../../model/text/pattern.ts';
import type { Group } from './meanings.ts';
import { AT_NEXT, COMES_NEXT, LAID_BEFORE, TO_BODY, TO_BUDGET } from './places.ts';

/** The groups that are asked after those that settle; of those that a word belongs to the first whose need is met counts. */
export const MOVING: readonly Group[] = [
  {
    meaning: 'postpone',
    verbs: `
      udsætte udsætter udsatte udsat udsættes udsattes
      udskyde udskyder udskød udskudt udskydes udskødes
      genoptage genoptager genoptog genoptaget genoptages genoptoges`,
  },
  {
    meaning: 'postpone',
    needs:
      /^(?:(?:endelig )?(?:sag|punkt|beslutning|behandling|afgørelse|stillingtagen)\p{L}* (?:(?:om|til|af) (?:\S+ ){1,4}?)?)?(?:§del )?afvent\p{L}+ \p{L}/u,
    happens: true,
    verbs: 'afvente afventer afventede afventet - -',
  },
  {
    meaning: 'postpone',
    needs: AT_NEXT,
    verbs: `
      - - - - behandles -
      - - - - færdigbehandles -
      - - - - fortsættes -
      - - - - drøftes -
      henlægge henlægger henlagde henlagt henlægges henlagdes
      overføre overfører overførte overført overføres overførtes
      flytte flytter flyttede flyttet flyttes flyttedes
      gemme gemmer gemte gemt gemmes gemtes
      rykke rykker rykkede rykket rykkes rykkedes
      skyde skyder skød skudt skydes -
      skubbe skubber skubbede skubbet skubbes -
      optage optager optog optaget optages -
      - - - - afklares -
      sætte sætter satte sat sættes sattes
      tage tager tog taget tages toges`,
  },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})(?:igen|på ny)(?!\p{L})/u,
    verbs: '- - - - behandles -\n- - - - drøftes -\n- - - optaget optages -',
  },
  // «ønsker punktet behandlet på et senere møde»
  {
    meaning: 'postpone',
    needs: new Pattern(`(?<!\\p{L})ønske.*?(?:${AT_NEXT.source})`, 'u'),
    verbs: '- - - behandlet - -\n- - - drøftet - -',
  },
  // «Der træffes først beslutning på mødet i marts»
  {
    meaning: 'postpone',
    needs: new Pattern(`(?:beslutning|afgørelse|stilling)(?:en)? .*?(?:${AT_NEXT.source})`, 'u'),
    verbs: 'træffe træffer traf truffet træffes -\ntage tager tog taget tages toges',
  },
  {
    meaning: 'postpone',
    needs: { source: COMES_NEXT.source, hint: AT_NEXT, test: (text) => COMES_NEXT.test(text) },
    happens: true,
    verbs:
      'fortsætte fortsætter fortsatte - - -\nkomme kommer kom kommet - -\novergå overgår overgik overgået - -',
  },
  // «besluttede at afvente høringen»; «udvalget afventer svar» puts nothing off.
  {
    meaning: 'postpone',
    happens: true,
    verbs:
      'afvente - - - - -\nvente - - - - -\n- - - - genbehandles -\n- - - - genfremlægges -\n- - - - genforelægges -',
  },
  {
    meaning: 'postpone',
    needs: /(?:i bero|på pause|på standby)/u,
    verbs: `
      sætte sætter satte sat sættes sattes
      stille stiller stillede stillet stilles stilledes
      bero beror beroede beroet - -`,
  },
  {
    meaning: 'return',
    verbs: `
      tilbagesende tilbagesender tilbagesendte tilbagesendt tilbagesendes tilbagesendtes
      hjemvise hjemviser hjemviste hjemvist hjemvises hjemvistes
      hjemsende hjemsender hjemsendte hjemsendt hjemsendes hjemsendtes
      returnere returnerer returnerede returneret returneres returneredes`,
  },
  {
    meaning: 'return',
    needs: new RegExp(`til fornyet|${TO_BODY.source}`, 'u'),
    verbs: 'tilbagevise tilbageviser tilbageviste tilbagevist tilbagevises tilbagevistes',
  },
  {
    meaning: 'return',
    needs: /(?<!\p{L})(?:tilbage|retur)(?!\p{L})/u,
    verbs: `
      sende sender sendte sendt sendes sendtes
      vise viser viste vist vises vistes
      give giver gav givet gives gaves`,
  },
  {
    meaning: 'return',
    needs: /(?<!\p{L})(?:tilbage|retur) til/u,
    happens: true,
    verbs: 'gå går gik gået - -',
  },
  {
    meaning: 'drop',
    happens: true,
    verbs: `
      udgå udgår udgik udgået - -
      bortfalde bortfalder bortfaldt bortfaldet - -`,
  },
  {
    meaning: 'drop',
    needs:
      /(?<!\p{L})(?:tilbage|dagsordenen|sag\p{L}*|punkt\p{L}*|ansøgning\p{L}*|forslag\p{L}*)(?!\p{L})|^(?:aflyst|aflyses|annulleret|annulleres|trukket|trækkes|frafaldet|frafaldes)(?: af \p{L}+)?$/u,
    verbs: `
      trække trækker trak trukket trækkes -
      frafalde frafalder frafaldt frafaldet frafaldes -
      droppe dropper droppede droppet droppes -
      skrinlægge skrinlægger skrinlagde skrinlagt skrinlægges -
      annullere annullerer annullerede annulleret annulleres -
      aflyse aflyser aflyste aflyst aflyses -`,
  },
  {
    meaning: 'drop',
    needs: /dagsorden|punktet|sagen/u,
    verbs:
      'henlægge henlægger henlagde henlagt henlægges henlagdes\nfjerne fjerner fjernede fjernet fjernes -\nslette sletter slettede slettet slettes -\nstryge stryger strøg strøget stryges -',
  },
  {
    meaning: 'forward',
    verbs: `
      oversende oversender oversendte oversendt oversendes oversendtes
      videresende videresender videresendte videresendt videresendes videresendtes`,
  },
  {
    meaning: 'forward',
    needs: new RegExp(String.raw`(?<!\p{L})videre(?!\p{L})|${TO_BODY.source}`, 'u'),
    verbs: 'sende sender sendte sendt sendes sendtes',
  },
  {
    meaning: 'forward',
    needs: new RegExp(String.raw`(?<!\p{L})(?:op|videre) ${TO_BODY.source}`, 'u'),
    verbs: 'tage tager tog taget tages toges\nbringe bringer bragte bragt bringes bragtes',
  },
  {
    meaning: 'forward',
    needs: TO_BUDGET,
    verbs: `
      indgå indgår indgik indgået - -
      medtage medtager medtog medtaget medtages medtoges
      overføre overfører overførte overført overføres overførtes
      henvise henviser henviste henvist henvises henvistes`,
  },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})(?:igen|på ny|fornyet|på (?:et|det) (?:senere|kommende|næste))(?!\p{L})/u,
    verbs: 'forelægge - - - forelægges -',
  },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})tilbage til (?:\S+ ){0,3}?(?:på|ved|til|senere|når|i) /u,
    happens: true,
    verbs: 'vende vender vendte vendt - -',
  },
  {
    meaning: 'forward',
    needs: LAID_BEFORE,
    verbs: 'forelægge - - - forelægges -',
  },
  { meaning: 'forward', needs: TO_BODY, happens: true, verbs: 'overgå overgår overgik overgået - -' },
  {
    meaning: 'forward',
    needs: TO_BODY,
    verbs: `
      fremsende fremsender fremsendte fremsendt fremsendes fremsendtes
      henvise henviser henviste henvist henvises henvistes
      overføre overfører overførte overført overføres overførtes
      overgive overgiver overgav overgivet overgives -
      overdrage overdrager overdrog overdraget overdrages -
      videregive videregiver videregav videregivet videregives -`,
  },
  // «lade generalforsamlingen afgøre sagen»
  {
    meaning: 'forward',
    needs:
      /(?:lade[rt]?|lod) \p{L}*(?:udvalget|rådet|bestyrelsen|forsamlingen|mødet) (?:\S+ )?(?:afgøre|beslutte|behandle|tage stilling)/u,
    verbs: 'lade lader lod ladet - -',
  },
  { meaning: 'forward', needs: /(?<!\p{L})videre til/u, happens: true, verbs: 'gå går gik gået - -' },
  {
    meaning: 'recommend',
    verbs: `
      anbefale anbefaler anbefalede anbefalet anbefales anbefaledes
      indstille indstiller indstillede indstillet indstilles indstilledes`,
  },
  {
    meaning: 'discuss',
    verbs: `
      drøfte drøfter drøftede drøftet drøftes drøftedes
      diskutere diskuterer diskuterede diskuteret diskuteres diskuteredes
      debattere debatterer debatterede debatteret debatteres debatteredes`,
  },
  {
    meaning: 'discuss',
    needs: /(?<!\p{L})(?:en|et) (?:\S+ ){0,2}\p{L}*(?:drøftelse|debat|dialog|snak)(?!\p{L})/u,
    verbs: 'have - havde haft - -\ntage tager tog taget - -\nføre fører førte ført - -',
  },
  { meaning: 'discuss', needs: /^(?!.*tilbage)/u, verbs: '- - vendte vendt - -' },
];
