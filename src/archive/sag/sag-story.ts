// What is told of a case before its timeline: what it is about, where it stands, its attachments and the cases beside it.
import type { Punkt, Sag } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import type { RelatedSag, SagBilag, SagStory } from '../../model/sag-story.ts';
import { punktRef } from './punkt-ref.ts';

/** How many attachments, and cases beside it, a case tells of. */
const MOST = { bilag: 300, sager: 30 };

/** What a case has of its own items, oldest first; the cases beside it are known when all are. */
export function ownStory(items: readonly Punkt[]): SagStory {
  const telling = items.filter(({ standing }) => !standing);
  const held = telling.filter(({ meeting }) => isHeld(meeting));
  const decided = held.findLast(({ beslutning }) => beslutning !== null);
  const latest = held.at(-1);
  return {
    gist: (held.findLast(hasGist) ?? telling.findLast(hasGist))?.gist ?? null,
    decision: decided?.beslutning
      ? {
          ...decided.beslutning,
          punkt: punktRef(decided),
          url: sectionUrl(decided, decided.beslutning.anchor),
        }
      : null,
    nextStep: latest?.nextStep
      ? {
          tekst: latest.nextStep,
          url: latest.beslutning ? sectionUrl(latest, latest.beslutning.anchor) : latest.url,
        }
      : null,
    bilag: bilagOf(telling),
    ...{ partOf: [], parts: [], seeAlso: [] },
  };
}

const hasGist = ({ gist }: Punkt): boolean => gist !== null;
const sectionUrl = ({ url }: Punkt, anchor: string): string => url.replace(/#.*$/, `#${anchor}`);

/** One file is told once, by the latest item that has it; one that only some item publishes, by that. */
function bilagOf(items: readonly Punkt[]): SagBilag[] {
  const having = items.filter(({ bilag }) => bilag.length > 0).reverse();
  if (having.length === 0) return [];
  const published = new Set<string>();
  for (const { bilag } of having) for (const { url, titel } of bilag) if (url !== null) published.add(titel);
  const told = new Map<string, SagBilag>();
  for (const item of having) {
    const punkt = punktRef(item);
    for (const bilag of item.bilag) {
      const key = bilag.url ?? bilag.titel;
      if (!told.has(key) && (bilag.url !== null || !published.has(bilag.titel)))
        told.set(key, { ...bilag, punkt });
    }
  }
  return [...told.values()].slice(0, MOST.bilag);
}

/** Which cases are spoken of together: by numbers, from the one that speaks. */
type Ties = Map<Sagsnummer, Set<Sagsnummer>>;

/** Gives each case the cases beside it: of items that carry several numbers, and of those that speak of another case. */
export function withRelated(sager: readonly Sag[], punkter: readonly Punkt[]): Sag[] {
  const bySagsnummer = new Map(sager.map((sag) => [sag.nummer, sag]));
  const ties: { readonly partOf: Ties; readonly parts: Ties; readonly seeAlso: Ties } = {
    ...{ partOf: new Map(), parts: new Map(), seeAlso: new Map() },
  };
  const tie = (kind: keyof typeof ties, from: Sagsnummer, to: Sagsnummer): void => {
    if (from === to || !bySagsnummer.has(to)) return;
    const held = ties[kind].get(from);
    if (held) held.add(to);
    else ties[kind].set(from, new Set([to]));
  };
  for (const { standing, sagsnumre, referencer, partOf } of punkter) {
    if (standing || sagsnumre.length === 0) continue;
    const spoken = referencer.flatMap(({ kind, target }) => (kind === 'sag' ? [target as Sagsnummer] : []));
    if (spoken.length === 0 && sagsnumre.length === 1) continue;
    for (const own of sagsnumre) {
      for (const whole of partOf) {
        tie('partOf', own, whole);
        tie('parts', whole, own);
      }
      for (const other of [...sagsnumre, ...spoken]) {
        tie('seeAlso', own, other);
        tie('seeAlso', other, own);
      }
    }
  }
  return sager.map((sag) => {
    const related = (kind: keyof typeof ties, but: readonly RelatedSag[] = []): RelatedSag[] =>
      [...(ties[kind].get(sag.nummer) ?? [])]
        .filter((nummer) => !but.some((other) => other.nummer === nummer))
        .flatMap((nummer) => relatedSag(bySagsnummer.get(nummer)) ?? [])
        .slice(0, MOST.sager);
    const [partOf, parts] = [related('partOf'), related('parts')];
    const seeAlso = related('seeAlso', [...partOf, ...parts]);
    if (partOf.length + parts.length + seeAlso.length === 0) return sag;
    return { ...sag, story: { ...sag.story, partOf, parts, seeAlso } };
  });
}

function relatedSag(sag: Sag | undefined): RelatedSag | null {
  if (!sag) return null;
  const { nummer, url, titel, events } = sag;
  const isTold = events.some(
    (event) => event.type === 'behandling' && !event.standing && !event.punkt.lukket,
  );
  return { nummer, url, titel: isTold ? titel : null };
}
