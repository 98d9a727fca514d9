// What is told of a case before its timeline: what it is about, where it stands, its attachments and the cases beside it.
import type { Bilag } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import { once } from '../../model/once.ts';
import type { RelatedSag, SagBilag, SagStory } from '../../model/sag-story.ts';
import type { MeetingSummary } from '../../model/summary.ts';
import { sagUrl } from '../urls.ts';
import { type SagItem, type SagItems, spokenOf } from './sag-items.ts';

/** How many attachments, and cases beside it, a case tells of. */
const MOST = { bilag: 300, sager: 30 };

/** What stories are told from. */
export interface StorySources {
  readonly summaries: readonly MeetingSummary[];
  readonly items: SagItems;
  readonly bilagOf: (item: SagItem) => readonly Bilag[];
  readonly titleOf: (nummer: Sagsnummer) => string;
}

/** Makes who tells the story of a case from its items. */
export function storyTeller(
  sources: StorySources,
): (nummer: Sagsnummer, items: readonly SagItem[]) => SagStory {
  const ties = once(() => tiesOf(sources.summaries, sources.items));
  return (nummer, items) => {
    const related = (kind: keyof Ties, but: readonly RelatedSag[] = []): RelatedSag[] =>
      [...(ties()[kind].get(nummer) ?? [])]
        .filter((other) => !but.some((one) => one.nummer === other))
        .map((other) => relatedSag(other, sources))
        .slice(0, MOST.sager);
    const [partOf, parts] = [related('partOf'), related('parts')];
    const seeAlso = related('seeAlso', [...partOf, ...parts]);
    return { ...ownStory(items, sources.bilagOf), partOf, parts, seeAlso };
  };
}

/** What a case has of its own items, oldest first. */
function ownStory(
  items: readonly SagItem[],
  bilagOf: StorySources['bilagOf'],
): Omit<SagStory, 'partOf' | 'parts' | 'seeAlso'> {
  const telling = items.filter(({ standing }) => !standing);
  const held = telling.filter(({ meeting }) => isHeld(meeting));
  const decided = held.findLast(({ of }) => of.beslutning !== null);
  const latest = held.at(-1);
  return {
    gist: (held.findLast(hasGist) ?? telling.findLast(hasGist))?.of.gist ?? null,
    decision: decided?.of.beslutning
      ? {
          ...decided.of.beslutning,
          punkt: decided.punkt,
          url: sectionUrl(decided, decided.of.beslutning.anchor),
        }
      : null,
    nextStep: latest?.of.nextStep
      ? {
          tekst: latest.of.nextStep,
          url: latest.of.beslutning ? sectionUrl(latest, latest.of.beslutning.anchor) : latest.punkt.url,
        }
      : null,
    bilag: bilagIn(telling, bilagOf),
  };
}

const hasGist = ({ of }: SagItem): boolean => of.gist !== null;
const sectionUrl = ({ punkt }: SagItem, anchor: string): string => punkt.url.replace(/#.*$/, `#${anchor}`);

/** One file is told once, by the latest item that has it; one that only some item publishes, by that. */
function bilagIn(items: readonly SagItem[], bilagOf: StorySources['bilagOf']): SagBilag[] {
  const having = items.filter(({ of }) => of.bilag.length > 0).reverse();
  if (having.length === 0) return [];
  const published = new Set<string>();
  for (const item of having)
    for (const { url, titel } of bilagOf(item)) if (url !== null) published.add(titel);
  const told = new Map<string, SagBilag>();
  for (const item of having) {
    for (const bilag of bilagOf(item)) {
      const key = bilag.url ?? bilag.titel;
      if (!told.has(key) && (bilag.url !== null || !published.has(bilag.titel)))
        told.set(key, { ...bilag, punkt: item.punkt });
    }
  }
  return [...told.values()].slice(0, MOST.bilag);
}

/** Which cases are spoken of together: by numbers, from the one that speaks. */
type Tie = Map<Sagsnummer, Set<Sagsnummer>>;
type Ties = Readonly<Record<'partOf' | 'parts' | 'seeAlso', Tie>>;

/** The cases beside each case: of items that carry several numbers, and of those that speak of another case. */
function tiesOf(summaries: readonly MeetingSummary[], items: SagItems): Ties {
  const ties: Ties = { partOf: new Map(), parts: new Map(), seeAlso: new Map() };
  const tie = (kind: keyof Ties, from: Sagsnummer, to: Sagsnummer): void => {
    if (from === to || !items.has(to)) return;
    const held = ties[kind].get(from);
    if (held) held.add(to);
    else ties[kind].set(from, new Set([to]));
  };
  for (const { punkter } of summaries)
    for (const punkt of punkter) {
      const { standing, sagsnumre, partOf } = punkt;
      if (standing || sagsnumre.length === 0) continue;
      const spoken = spokenOf(punkt);
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
  return ties;
}

function relatedSag(nummer: Sagsnummer, { items, titleOf }: StorySources): RelatedSag {
  const isTold = items.get(nummer)?.some(({ standing, punkt }) => !standing && !punkt.lukket) ?? false;
  return { nummer, url: sagUrl(nummer), titel: isTold ? titleOf(nummer) : null };
}
