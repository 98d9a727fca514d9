import type { Directory } from '../format/search-table.ts';
import { agendaTitle } from '../read/agenda-title.ts';
import { withoutPasted, withoutPrefix } from '../read/pasted.ts';
import type { DirectQuestion } from '../read/question.ts';
import { readDirect } from '../read/read-direct.ts';

/** What a query asks for: what it names by number, date and name is that, and of a title that was copied the title itself; `title` is null where none was. */
export function readTyped(
  typed: string,
  directory: Directory,
): { q: string; question: DirectQuestion | null; title: string | null } {
  const question = typed === '' ? null : readDirect(typed, directory);
  const isForum = (abbreviation: string): boolean =>
    directory.forummer.some(({ forkortelser }) => forkortelser.includes(abbreviation));
  const title = question?.isWhole ? typed : agendaTitle(typed);
  const q = question?.isWhole ? typed : withoutPasted(title, isForum);
  return {
    q,
    question: q === typed ? question : readDirect(q, directory),
    title: title === typed ? null : withoutPrefix(title),
  };
}
