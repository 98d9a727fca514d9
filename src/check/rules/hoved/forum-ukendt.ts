import { didYouMean } from '../../../diagnostics/suggest.ts';
import { findForum } from '../../../parse/head/header.ts';
import { fileRule, filledEntriesOf } from '../../rule.ts';

/** A meeting's forum must be one of arkiv.yaml's. */
export const forumUkendt = fileRule('forum-ukendt', 'fejl', (facts, _file, forums) => {
  if (!forums) return [];
  const names = forums.map(({ navn }) => navn);
  const byShortName = (value: unknown): string | undefined =>
    forums.find(({ forkortelser }) => forkortelser.includes(String(value)))?.navn;
  return filledEntriesOf(facts, 'forum')
    .filter(({ value }) => !findForum(value, forums))
    .map(({ source, value, valuePlace }) => ({
      place: valuePlace,
      message: `Ukendt forum \`${source}\`, forventede et af: ${names.join(', ')}.`,
      note: didYouMean(
        byShortName(value) ?? String(value),
        [...names, ...forums.map(({ slug }) => slug)],
        'Ret navnet, eller tilføj forummet i arkiv.yaml.',
      ),
    }));
});
