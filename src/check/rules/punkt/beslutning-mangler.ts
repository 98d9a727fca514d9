import { isStanding } from '../../../model/standing.ts';
import type { SourceFacts } from '../../../parse/head/facts.ts';
import { type FileFinding, fileRule } from '../../rule.ts';

const DRAFT =
  'Er referatet ikke færdigt, så skriv `status: udkast` i hovedet. Blev intet besluttet, så skriv det under `### Beslutning`.';

/** Minutes that are no draft tell what was decided: no decision's heading stands empty, and no recommendation without an answer. */
export const beslutningMangler = fileRule('beslutning-mangler', 'advarsel', (facts, { meeting }) => {
  if (meeting?.kind !== 'referat' || meeting.status === 'udkast' || meeting.status === 'aflyst') return [];
  if (meeting.punkter.length === 0 && meeting.fjernede.length === 0) return noItems(facts);
  const empty = facts.misread
    .filter(({ kind }) => kind === 'tom')
    .map(({ nummer, place, text }) => ({
      place,
      message:
        text === ''
          ? `Afsnittet Beslutning under punkt ${nummer} er tomt.`
          : `Under Beslutning i punkt ${nummer} står der kun \`${text}\`, som ikke er en beslutning.`,
      note: `Skriv beslutningen under overskriften, eller slet den. ${DRAFT}`,
    }));
  const decided = new Set(
    facts.misread.filter(({ kind }) => kind === 'beslutning').map(({ nummer }) => nummer),
  );
  const open = meeting.punkter.filter(
    ({ lukket, nummer, afsnit, kortTitel }) =>
      !lukket && afsnit.length > 0 && !isStanding(kortTitel) && !decided.has(nummer),
  );
  const without = open.filter(({ udfald }) => udfald === null);
  const isDecided = decided.size > 0 || meeting.punkter.some(({ udfald }) => udfald !== null);
  if (open.length > 0 && !isDecided) {
    const message = 'Referatet har ingen beslutninger.';
    return [
      { place: facts.frontMatter.place, message, note: `Skriv dem under \`### Beslutning\`. ${DRAFT}` },
    ];
  }
  const unanswered = without
    .filter(({ afsnit }) => afsnit.some(({ kind }) => kind === 'indstilling'))
    .flatMap(({ nummer }): FileFinding[] => {
      const place = facts.punkter.find((punkt) => punkt.nummer === nummer)?.place;
      const message = `Punkt ${nummer} har en indstilling, men ingen beslutning.`;
      return place ? [{ place, message, note: `Skriv den under \`### Beslutning\`. ${DRAFT}` }] : [];
    });
  return [...empty, ...unanswered];
});

/** Minutes without an item tell nothing, unless what stands there is told of by another rule. */
function noItems({
  frontMatter,
  unexpectedHeadings,
  unmarkedHeadings,
  textBeforeFirstPunkt,
}: SourceFacts): FileFinding[] {
  if (textBeforeFirstPunkt || unexpectedHeadings.length + unmarkedHeadings.length > 0) return [];
  const note =
    'Skriv dem som `## Punkt 1: Titel`. Blev mødet ikke holdt, så skriv `status: aflyst` i hovedet.';
  return [{ place: frontMatter.place, message: 'Referatet har ingen punkter.', note }];
}
