import { wordList } from '../../model/text/word-list.ts';

// What looks like a first part and is a prefix or a small word: `over|vejelse`, `trans|port`.

// Some stand here for what they seem to begin, each for more words than could be listed: `besk` for beskatte and beskytte, `demo`
// demokrat, `disk` diskussion, `ford` fordampe, `forel` forelægge, `gene` genetablere, `just` justere, `kom` kommune, `kon`
// konsulent, `orient` orientere, `till` tilladelig, `tres` tresporet, `vink` vinkælder.

/** Prefixes and small words: they make no compound with what follows. */
export const NEVER_FIRST: readonly string[] = wordList(`
  af alle an anden andet anti besk bort borte demo denne der deraf derfor dertil derud dis disk disse efter ekstra
  eller fast foran ford fore forel forud frem før første gene gennem givet godt hele hen heri hertil herud hvad hver
  hvor igen ikke imod inde inden infra inter just kom kon kontra maxi mini mis mod mono multi måtte nede omkring
  opad oppe orient over para post prior ring sam sammen samt sidste skulle sub super taget tele till tilrette trans
  tres ud udad uden ultra und under van ved vice ville vink vores være
`);
