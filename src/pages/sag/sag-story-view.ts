// The top of a case's page: what it is about, where it stands, and what lies beside it.
import type { PunktRef, Sag } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import { isHeld } from '../../model/held.ts';
import type { RelatedSag } from '../../model/sag-story.ts';
import { typeset } from '../../model/text/typeset.ts';
import type { PageLink, PunktLine, SagStoryView } from '../../model/views/page-parts.ts';
import { fileType } from '../file-type.ts';
import { punktLine } from '../punkt-line.ts';

/** An item of a case; of a closed one what was decided is told where it is published, as everywhere. */
export const sagPunktLine = (punkt: PunktRef): PunktLine => ({ ...punktLine(punkt), udfald: punkt.udfald });

/** What a case's page tells before the timeline. */
export function sagStoryView({ story, events }: Sag): SagStoryView {
  const { gist, decision, nextStep, bilag } = story;
  const treated = events.flatMap((event) =>
    event.type === 'behandling' && !event.standing ? [event.punkt] : [],
  );
  const latest = treated.findLast(({ meeting }) => isHeld(meeting));
  const planned = treated.filter(({ meeting }) => meeting.kind === 'dagsorden' && meeting.state !== 'aflyst');
  const byPunkt = groupBy(bilag, ({ punkt }) => punkt.url);
  return {
    gist: gist === null ? null : typeset(gist),
    latest: latest ? sagPunktLine(latest) : null,
    decision: decision && {
      punkt: sagPunktLine(decision.punkt),
      url: decision.url,
      tekst: typeset(decision.tekst),
      indstilling: decision.indstilling.map(typeset),
    },
    nextStep: nextStep && { ...nextStep, tekst: typeset(nextStep.tekst) },
    planned: planned.filter(({ meeting }) => !latest || meeting.date > latest.meeting.date).map(sagPunktLine),
    bilag: [...byPunkt.values()].flatMap(([first, ...rest]) => {
      if (!first) return [];
      const own = [first, ...rest].map(({ titel, url, bytes }) => ({
        ...{ titel, url, bytes },
        type: url ? fileType(url) : null,
      }));
      return [{ punkt: punktLine(first.punkt), bilag: own }];
    }),
    partOf: story.partOf.map(relatedLink),
    parts: story.parts.map(relatedLink),
    seeAlso: story.seeAlso.map(relatedLink),
  };
}

const relatedLink = ({ nummer, url, titel }: RelatedSag): PageLink => ({
  text: titel === null ? nummer : `${typeset(titel)} (${nummer})`,
  url,
});
