// The verbs that move an item elsewhere or to another day, or only turn it over; README.md tells how to add one.
import { Pattern } from '../../model/text/pattern.ts';
import type { Group } from './meanings.ts';
import { AT_NEXT, COMES_NEXT, LAID_BEFORE, TO_BODY, TO_BUDGET } from './places.ts';

/** The groups that are asked after those that settle; of those that a word belongs to the first whose need is met counts. */
export const MOVING: readonly Group[] = [
  { meaning: 'postpone', verbs: 'udsætte udskyde genoptage' },
  {
    meaning: 'postpone',
    needs:
      /^(?:(?:endelig )?(?:sag|punkt|beslutning|behandling|afgørelse|stillingtagen)\p{L}* (?:(?:om|til|af) (?:\S+ ){1,4}?)?)?(?:§del )?afvent\p{L}+ \p{L}/u,
    happens: true,
    verbs: 'afvente',
  },
  {
    meaning: 'postpone',
    needs: AT_NEXT,
    verbs:
      'behandle:passive færdigbehandle:passive fortsætte:passive drøfte:passive henlægge overføre flytte gemme parkere rykke skyde skubbe optage afklare:passive sætte tage',
  },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})(?:igen|på ny)(?!\p{L})/u,
    verbs: 'behandle:passive drøfte:passive optage:participle optage:passive',
  },
  // «ønsker punktet behandlet på et senere møde»
  {
    meaning: 'postpone',
    needs: new Pattern(`(?<!\\p{L})ønske.*?(?:${AT_NEXT.source})`, 'u'),
    verbs: 'behandle:participle drøfte:participle',
  },
  // «Der træffes først beslutning på mødet i marts»
  {
    meaning: 'postpone',
    needs: new Pattern(`(?:beslutning|afgørelse|stilling)(?:en)? .*?(?:${AT_NEXT.source})`, 'u'),
    verbs: 'træffe tage',
  },
  {
    meaning: 'postpone',
    needs: { source: COMES_NEXT.source, hint: AT_NEXT, test: (text) => COMES_NEXT.test(text) },
    happens: true,
    verbs: 'fortsætte komme overgå',
  },
  // «besluttede at afvente høringen»; «udvalget afventer svar» puts nothing off.
  {
    meaning: 'postpone',
    happens: true,
    verbs:
      'afvente:infinitive vente:infinitive genbehandle:passive genfremlægge:passive genfremsætte:passive genforelægge:passive',
  },
  {
    meaning: 'postpone',
    needs: /(?:i bero|på pause|på standby|på is)(?!\p{L})/u,
    verbs: 'sætte stille lægge bero',
  },
  { meaning: 'return', verbs: 'tilbagesende hjemvise hjemsende returnere' },
  { meaning: 'return', needs: new RegExp(`til fornyet|${TO_BODY.source}`, 'u'), verbs: 'tilbagevise' },
  { meaning: 'return', needs: /(?<!\p{L})(?:tilbage|retur)(?!\p{L})/u, verbs: 'sende vise give' },
  { meaning: 'return', needs: /(?<!\p{L})(?:tilbage|retur) til/u, happens: true, verbs: 'gå' },
  { meaning: 'drop', happens: true, verbs: 'udgå bortfalde' },
  { meaning: 'drop', needs: /punkt\p{L}* .*over(?!\p{L})/u, verbs: 'springe' },
  { meaning: 'return', needs: /(?:sagen|punktet|forslaget) (?:tilbage|retur)/u, happens: true, verbs: 'få' },
  {
    meaning: 'drop',
    needs:
      /(?<!\p{L})(?:tilbage|dagsordenen|sag\p{L}*|punkt\p{L}*|ansøgning\p{L}*|forslag\p{L}*)(?!\p{L})|^(?:aflyst|aflyses|annulleret|annulleres|trukket|trækkes|frafaldet|frafaldes)(?: af \p{L}+)?$|(?:punktet|sagen|de[nt]) (?:er|blev) (?:trukket|aflyst|annulleret)$/u,
    verbs: 'trække frafalde droppe skrinlægge annullere aflyse',
  },
  { meaning: 'drop', needs: /dagsorden|punktet|sagen/u, verbs: 'henlægge fjerne slette stryge' },
  { meaning: 'forward', verbs: 'oversende videresende' },
  {
    meaning: 'forward',
    needs: new RegExp(String.raw`(?<!\p{L})videre(?!\p{L})|${TO_BODY.source}`, 'u'),
    verbs: 'sende',
  },
  {
    meaning: 'forward',
    needs: new RegExp(String.raw`(?<!\p{L})(?:op|videre) ${TO_BODY.source}`, 'u'),
    verbs: 'tage bringe',
  },
  { meaning: 'forward', needs: TO_BUDGET, verbs: 'indgå medtage overføre henvise' },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})(?:igen|på ny|fornyet|på (?:et|det) (?:senere|kommende|næste))(?!\p{L})/u,
    verbs: 'forelægge:infinitive forelægge:passive',
  },
  {
    meaning: 'postpone',
    needs: /(?<!\p{L})tilbage til (?:\S+ ){0,3}?(?:på|ved|til|senere|når|i) /u,
    happens: true,
    verbs: 'vende',
  },
  { meaning: 'forward', needs: LAID_BEFORE, verbs: 'forelægge:infinitive forelægge:passive' },
  { meaning: 'forward', needs: TO_BODY, happens: true, verbs: 'overgå' },
  {
    meaning: 'forward',
    needs: TO_BODY,
    verbs: 'fremsende henvise overføre overgive overlade overdrage videregive',
  },
  // «lægges frem for generalforsamlingen»; «det lægges op til udvalget, at …» only tells of a wish.
  { meaning: 'forward', needs: new RegExp(`frem ${TO_BODY.source}`, 'u'), verbs: 'lægge' },
  // «lade generalforsamlingen afgøre sagen»
  {
    meaning: 'forward',
    needs:
      /(?:lade[rt]?|lod) \p{L}*(?:udvalget|rådet|bestyrelsen|forsamlingen|mødet) (?:\S+ )?(?:afgøre|beslutte|behandle|tage stilling)/u,
    verbs: 'lade',
  },
  { meaning: 'forward', needs: /(?<!\p{L})videre til/u, happens: true, verbs: 'gå' },
  { meaning: 'recommend', verbs: 'anbefale indstille' },
  { meaning: 'discuss', verbs: 'drøfte diskutere debattere' },
  {
    meaning: 'discuss',
    needs: /(?<!\p{L})(?:en|et) (?:\S+ ){0,2}\p{L}*(?:drøftelse|debat|dialog|snak)(?!\p{L})/u,
    verbs: 'have tage føre',
  },
  { meaning: 'discuss', needs: /^(?!.*tilbage)/u, verbs: 'vende:past vende:participle' },
];
