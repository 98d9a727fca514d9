import type { ParsedPunkt, Reference } from '../../../model/parsed.ts';
import { type FileFinding, fileRule } from '../../rule.ts';

const referencesIn = ({ afsnit }: ParsedPunkt): Reference[] =>
  afsnit.flatMap(({ body }) => body.filter((part) => typeof part !== 'string' && part.type === 'reference'));

/** «punkt 7» should be an item of the meeting. */
export const punktHenvisning = fileRule('punkt-henvisning', 'advarsel', (facts, { meeting }) => {
  const numbers = new Set(meeting?.punkter.map(({ nummer }) => nummer));
  const list = [...numbers].join(', ');
  const anchors = facts.links.filter(({ url }) => {
    return meeting && url.startsWith('#') && !numbers.has(Number(/^#punkt-(\d+)(?:-|$)/.exec(url)?.[1]));
  });
  const inLinks = anchors.map(
    ({ url, place }): FileFinding => ({
      place,
      message: `Linket \`${url}\` fører ikke til et punkt på mødet.`,
      note: `Mødet har punkt ${list}. Et link til et af dem skrives \`#punkt-${[...numbers][0] ?? 1}\`.`,
    }),
  );
  const inText = (meeting?.punkter ?? []).flatMap((punkt) =>
    referencesIn(punkt).flatMap(({ kind, target, tekst, place }): FileFinding[] => {
      const nummer = Number(/^#punkt-(\d+)$/.exec(target)?.[1]);
      if (kind !== 'punkt' || numbers.has(nummer)) return [];
      const message = `\`${tekst}\` henviser til et punkt, som mødet ikke har.`;
      return [
        {
          place: place ?? facts.frontMatter.place,
          message,
          note: `Mødet har punkt ${list}. Ret nummeret, eller lad det stå, hvis noget andet menes.`,
        },
      ];
    }),
  );
  return [...inText, ...inLinks];
});
