import type { RootContent } from 'mdast';
import { isOwnDecision } from '../../model/own-decision.ts';
import type { ForumName, ParsedAfsnit, ParsedPunkt } from '../../model/parsed.ts';
import { votesOf } from '../afstemning/votes-of.ts';
import type { FrontMatterPair, PunktFact } from '../head/facts.ts';
import { placeOf, type Source } from '../head/source.ts';
import type { Unexplained } from '../markdown/abbreviations.ts';
import {
  type Definitions,
  definitionsByKey,
  definitionsIn,
  missingDefinitions,
} from '../markdown/definitions.ts';
import { type AfsnitOutline, type PunktOutline, textOf } from '../markdown/outline.ts';
import { type RenderContext, renderBody } from '../markdown/render.ts';
import type { ForumNames } from '../references/forum-names.ts';
import type { ReferenceContext } from '../references/found-reference.ts';
import { referenceFinder } from '../references/references.ts';
import { statedUdfald, udfaldNamed } from '../udfald/stated.ts';
import { readUdfald } from '../udfald.ts';
import { headingForum, readAfsnitHeading } from './afsnit-heading.ts';
import { minutesRank } from './afsnit-kinds.ts';
import { readBilag } from './bilag.ts';
import { readIndstiller } from './indstiller.ts';
import type { OpenedPunkt } from './open-punkt.ts';

/** What an item's reader must know of its meeting. */
export interface PunktContext {
  readonly forum: ForumName;
  readonly date: ReferenceContext['date'];
  readonly names: ForumNames;
  readonly source: Source;
  /** The outcomes that the front matter states, by the items' numbers. */
  readonly stated: readonly FrontMatterPair[];
  /** Definitions that stand in the meeting's other open items. */
  readonly definitions: Definitions;
}

/** Reads one item. */
export function parsePunkt(
  opened: OpenedPunkt,
  context: PunktContext,
): { punkt: ParsedPunkt; fact: PunktFact; isOwnDecision: readonly boolean[] } {
  const { outline, title } = opened;
  const render: RenderContext = {
    find: referenceFinder({ ...context, punkt: outline.nummer }),
    source: context.source,
    unexplained: new Map(context.names.abbreviations),
  };
  const hasDefinitions = context.definitions.size > 0;
  const own = hasDefinitions ? definitionsIn(opened.afsnit.flatMap(({ nodes }) => nodes)) : [];
  const ownDefinitions = definitionsByKey(own);
  const afsnit = withMinutes(
    opened.afsnit.map((section, index) =>
      parseAfsnit(section, index, outline, context, ownDefinitions, render),
    ),
  );
  const isOwn = (section: ParsedAfsnit): boolean =>
    isOwnDecision(section, { date: context.date, forum: context.forum.slug });
  const decision = decisionText(afsnit.filter(isOwn));
  const written = opened.afsnit.flatMap(({ nodes }, index) => {
    const section = afsnit[index];
    return section && isOwn(section) ? nodes.flatMap(statementIn) : [];
  });
  const stated = [...written, ...context.stated.filter(({ key }) => Number(key) === outline.nummer)];
  const bilagNodes = opened.afsnit.flatMap((section, index) =>
    afsnit[index]?.kind === 'bilag' ? section.nodes : [],
  );
  const indstilling = opened.afsnit
    .filter((_, index) => afsnit[index]?.kind === 'indstilling')
    .flatMap(({ nodes }) => nodes);
  return {
    punkt: {
      nummer: outline.nummer,
      titel: title.titel,
      kortTitel: title.kortTitel,
      oplaegsholder: title.oplaegsholder,
      tidsrum: title.tidsrum,
      lukket: title.lukket,
      grundlag: opened.grundlag,
      sagsnumre: opened.sagLine?.sagsnumre ?? [],
      indstiller: readIndstiller(indstilling.map(textOf)),
      udfald: decision === null ? null : (udfaldNamed(stated[0]?.text ?? '') ?? readUdfald(decision)),
      ...votesOf(decision, afsnit, isOwn),
      afsnit,
      bilag: readBilag(bilagNodes),
    },
    fact: {
      ...punktFact(opened, context.source),
      hasDecision: decision !== null,
      statedUdfald: stated.map(({ text, place }) => ({ text, place })),
    },
    isOwnDecision: afsnit.map(isOwn),
  };
}

/** «Aftale» or «Referat» is the decision of an item that has no other. */
function withMinutes(afsnit: readonly ParsedAfsnit[]): ParsedAfsnit[] {
  if (afsnit.some(({ kind }) => kind === 'beslutning')) return [...afsnit];
  const ranks = afsnit.map(({ overskrift }) => (overskrift === null ? null : minutesRank(overskrift)));
  const best = Math.min(...ranks.flatMap((rank) => rank ?? []));
  return afsnit.map((section, index) =>
    ranks[index] === best ? { ...section, kind: 'beslutning' } : section,
  );
}

function parseAfsnit(
  section: AfsnitOutline,
  index: number,
  outline: PunktOutline,
  context: PunktContext,
  ownDefinitions: Definitions,
  render: RenderContext,
): ParsedAfsnit {
  const overskrift = section.heading ? textOf(section.heading) : null;
  const meaning = overskrift === null ? null : readAfsnitHeading(overskrift);
  const forum = meaning ? headingForum(meaning, context.names.resolve) : null;
  const date = meaning?.date ?? null;
  const kind = meaning?.kind ?? 'indledning';
  const shown = shownNodes(kind, section.nodes);
  const nodes = [...shown, ...missingDefinitions(shown, ownDefinitions, context.definitions)];
  // The names of attachments are no running text.
  const unexplained: Unexplained = kind === 'bilag' ? new Map() : render.unexplained;
  const anchor = `punkt-${outline.nummer}-afsnit-${index + 1}`;
  const rendered = renderBody(nodes, anchor, { ...render, unexplained });
  const whose = forum ?? context.forum;
  const elsewhere = date !== null && (date !== context.date || whose.slug !== context.forum.slug);
  return {
    kind,
    overskrift,
    forum: date ? whose : forum,
    date,
    headingReference:
      elsewhere && section.heading && overskrift
        ? {
            type: 'reference',
            tekst: overskrift,
            kind: 'meeting',
            target: `${whose.slug}/${date}`,
            forum: whose,
            place: placeOf(section.heading),
          }
        : null,
    ...rendered,
  };
}

/** The words of this meeting's own decision, or null when the item has none. */
const decisionText = (own: readonly ParsedAfsnit[]): string | null =>
  own.length === 0 ? null : own.map(({ text }) => text).join('\n');

/** The outcome that a paragraph states. */
function statementIn(node: RootContent): PunktFact['statedUdfald'] {
  const text = node.type === 'paragraph' ? statedUdfald(textOf(node)) : null;
  return text === null ? [] : [{ text, place: placeOf(node) }];
}

/** The nodes of a decision without the outcome it states, which is shown as a mark; where it says no more they stay. */
function shownNodes(kind: ParsedAfsnit['kind'], nodes: readonly RootContent[]): readonly RootContent[] {
  if (kind !== 'beslutning') return nodes;
  const rest = nodes.filter((node) => statementIn(node).length === 0);
  return rest.length > 0 ? rest : nodes;
}

function punktFact(opened: OpenedPunkt, source: Source): Omit<PunktFact, 'statedUdfald' | 'hasDecision'> {
  const { outline, title, sagNode, sagLine, closedContent } = opened;
  return {
    nummer: outline.nummer,
    titel: title.titel,
    closedBy: outline.closedBy,
    place: placeOf(outline.heading),
    malformedSagsnumre: sagNode ? malformedIn(sagNode, sagLine?.malformed ?? [], source) : [],
    closedContent: closedContent.map(placeOf),
    malformedGrundlag: opened.malformedGrundlag && placeOf(opened.malformedGrundlag),
  };
}

/** Where the words that are no case numbers stand in their paragraph. */
function malformedIn(
  node: RootContent,
  malformed: readonly string[],
  source: Source,
): PunktFact['malformedSagsnumre'] {
  let from = node.position?.start.offset ?? 0;
  return malformed.map((text) => {
    const at = source.text.indexOf(text, from);
    if (at < 0 || at >= (node.position?.end.offset ?? 0)) return { text, place: placeOf(node) };
    from = at + text.length;
    return { text, place: source.place(at, from) };
  });
}
