import { wordSet } from '../model/text/word-list.ts';

/** Words that have no ending though they look it; `alle` is no form of `al`, and `inden` none of `ind`. */
export const WHOLE_WORDS: ReadonlySet<string> = wordSet(`
  dans læge lager tablet voksen alle allerede andet andre at atten bare både den denne dem der deres det dette disse efter eller ellers en end et for foran forud foruden
  fra frem før får få hellere hen hende her hermed hun hver hvor ikke inden ind intet igen kun kunne langs langsom medens men mens
  mellem mere mest moderne mod nogen noget når næste og om op over samme sammen samt selv selve senere siden som så tidligere til under uden ved videre være været demens planet internet alene nemlig hundrede interesse ledelse sommer tale
  bredde jer os rente jord billet datter mester halvere håndtere viden`);
