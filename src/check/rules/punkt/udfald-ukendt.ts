import { STATED_NAMES, udfaldNamed } from '../../../parse/udfald/stated.ts';
import { fileRule } from '../../rule.ts';

const NOTE = `Skriv ét af disse: ${STATED_NAMES.join(', ')}.`;

/** An outcome that a decision states must be one that the archive knows, and only one; of a closed item it is not repeated. */
export const udfaldUkendt = fileRule('udfald-ukendt', 'fejl', ({ punkter }) =>
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
  ),
);
