// What one must know of an archive to begin it.
import { readConfig } from '../../src/archive/settings/config.ts';
import { slug } from '../../src/model/text/slug.ts';
import { UsageError } from '../command.ts';
import { arkivYaml } from './arkiv-yaml.ts';
import type { CI, EDITOR_HOSTS, SYNLIGHED } from './choices.ts';

/** A forum of a new archive. */
export interface NewForum {
  readonly slug: string;
  readonly navn: string;
  readonly forkortelser: readonly string[];
}

/** Where the editor in the browser saves. */
export interface NewEditor {
  readonly slags: (typeof EDITOR_HOSTS)[number];
  readonly repo: string;
  /** An own host's address; null for GitHub's or GitLab's. */
  readonly adresse: string | null;
  readonly appId: string | null;
}

/** What a new archive is made of. */
export interface Answers {
  readonly organisation: string;
  readonly forummer: readonly NewForum[];
  readonly baseUrl: string;
  readonly synlighed: (typeof SYNLIGHED)[number];
  readonly kontakt: string | null;
  readonly ci: (typeof CI)[number];
  /** Null where the editor is not published. */
  readonly redigering: NewEditor | null;
}

/** Reads a forum as it is given on a line: `Økonomiudvalget=ØU,Finansudvalget`. */
export function readForum(text: string): NewForum {
  const [navn = '', names = ''] = text.split('=').map((part) => part.trim());
  const forkortelser = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { slug: slug(navn), navn, forkortelser };
}

/** Reads forums as they are typed at a prompt, with semicolons between. */
export const readForums = (text: string): NewForum[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readForum);

/** The title that an archive has where nobody gives it another. */
export const titleOf = (organisation: string): string =>
  `${organisation}${/s$/i.test(organisation) ? '’' : 's'} referatarkiv`;

/** What is wrong with answers, as the settings made of them would be told of; null where nothing is. */
export function problemWith(answers: Answers): string | null {
  if (answers.organisation.trim() === '') return 'Skriv, hvem arkivet tilhører.';
  if (answers.forummer.length === 0) return 'Skriv mindst ét forum.';
  if (answers.redigering?.slags === 'gitea' && !answers.redigering.adresse)
    return 'Skriv --repo-adresse: Gitea har ingen fælles vært.';
  const { problems } = readConfig(arkivYaml(answers), null);
  const [problem] = problems;
  return problem ? `${problem.message} ${problem.note}` : null;
}

/** Answers that make an archive. Throws what is wrong with those that do not. */
export function requireAnswers(answers: Answers): Answers {
  const problem = problemWith(answers);
  if (problem !== null) throw new UsageError(problem);
  return answers;
}
