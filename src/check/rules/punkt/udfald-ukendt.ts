import { udfaldPairs } from '../../../parse/head/header.ts';
import { STATED_NAMES, udfaldNamed } from '../../../parse/udfald/stated.ts';
import { type FileFinding, fileRule } from '../../rule.ts';

type Facts = Parameters<Parameters<typeof fileRule>[2]>[0];

const NOTE = `Skriv ét af disse: ${STATED_NAMES.join(', ')}.`;

/** Of a closed item its words are not repeated. */
const ofPunkter = ({ punkter }: Facts): FileFinding[] =>
  punkter.flatMap(({ nummer, closedBy, statedUdfald }) =>
    statedUdfald.flatMap(({ text, place }, index) => {
      if (udfaldNamed(text) === null) {
        const named = closedBy !== null || text === '' ? `Udfaldet af punkt ${nummer}` : `\`${text}\``;
        return [{ place, message: `${named} er ikke et udfald, som arkivet kender.`, note: NOTE }];
      }
      if (index === 0) return [];
      return [
        {
          place,
          message: `Beslutningen på punkt ${nummer} har mere end ét udfald.`,
          note: 'Behold den ene linje, og slet resten. Gik det forskelligt med dele af sagen, så skriv `Udfald: delvist godkendt`.',
        },
      ];
    }),
  );

/** In the front matter an outcome must be that of an item that has a decision. */
function inHead({ frontMatter, punkter }: Facts): FileFinding[] {
  return udfaldPairs(frontMatter.entries).flatMap(({ key, place }) => {
    const punkt = punkter.find(({ nummer }) => nummer === Number(key));
    if (punkt?.hasDecision) return [];
    if (!/^\d+$/.test(key)) {
      const note = 'Skriv punktets nummer, kolon og udfaldet: `3: godkendt`.';
      return [{ place, message: '`udfald` skal have et punkts nummer foran hvert kolon.', note }];
    }
    const message = punkt
      ? `Punkt ${key} har ingen beslutning, som udfaldet kan være af.`
      : `Mødet har intet punkt ${key}, som udfaldet kan være af.`;
    const note = punkt
      ? 'Skriv beslutningen under `### Beslutning`, eller slet linjen.'
      : 'Ret nummeret, eller slet linjen.';
    return [{ place, message, note }];
  });
}

/** An outcome that a decision or the front matter states must be one that the archive knows, and only one. */
export const udfaldUkendt = fileRule('udfald-ukendt', 'fejl', (facts) => [
  ...inHead(facts),
  ...ofPunkter(facts),
]);
