import { similarQuery } from '../../danish/similar-query.ts';
import type { SagContext, WholePunkt } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { sagsnummerDele } from '../../model/sagsnummer.ts';
import type { PunktView, SagView } from '../../model/views/page-parts.ts';
import { publicTitle } from '../public-title.ts';
import { punktLine } from '../punkt-line.ts';
import { titles } from '../titles.da.ts';
import { afsnitViews } from './afsnit-view.ts';
import { statementViews } from './ballot-view.ts';

/** An item as its meeting's page shows it. */
export function punktView(punkt: WholePunkt, version: string | null = null): PunktView {
  const { anchor, nummer, titel, kortTitel, lukket, oplaegsholder, tidsrum, udfald, approves } = punkt;
  return {
    anchor,
    nummer,
    titel: publicTitle(kortTitel, lukket),
    officielTitel: titel === kortTitel ? null : titel,
    lukket,
    grundlag: punkt.grundlag,
    oplaegsholder,
    tidsrum,
    udfald,
    approves,
    udtalelser: statementViews(punkt.udtalelser),
    afsnit: afsnitViews(punkt),
    more:
      lukket || punkt.standing
        ? { emner: [], lignende: null }
        : { emner: mainGroups(punkt.sagsnumre), lignende: similarTo(punkt) },
    sager: punkt.sager.map((sag) => sagView(sag, punkt.standing)),
    henvisning: {
      tekst: titles.henvisning({
        forum: punkt.meeting.forum.navn,
        date: punkt.meeting.date,
        sequence: punkt.meeting.sequence,
        nummer,
        titel: publicTitle(kortTitel, lukket),
        sager: punkt.sager.map((sag) => sag.nummer),
      }),
      url: punkt.url,
      version,
    },
  };
}

const similarTo = ({ kortTitel, sagsnumre, afsnit }: WholePunkt): string | null =>
  similarQuery({ titel: kortTitel, sagsnumre, texts: afsnit.map(({ text }) => text) });

/** The main groups of some case numbers. */
function mainGroups(sagsnumre: readonly Sagsnummer[]): string[] {
  const dele = sagsnumre.map(sagsnummerDele);
  return [...new Set(dele.flatMap((del) => (del.form === 'kle' ? [del.hovedgruppe] : [])))].sort();
}

function sagView({ nummer, url, earlier, later, count, held }: SagContext, standing: boolean): SagView {
  return {
    nummer,
    url,
    earlier: earlier ? punktLine(earlier) : null,
    later: later ? punktLine(later) : null,
    count: standing || count < 2 ? 0 : count,
    held,
  };
}
