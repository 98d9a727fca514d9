// The files of a new archive.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../program.js';
import { type Answers, titleOf } from './answers.ts';
import { arkivYaml } from './arkiv-yaml.ts';
import { stamped } from './stamp.ts';
import { vsCodeFiles } from './vs-code.ts';

/** Where each pipeline lies, and how its host tells of proposals. */
export const PIPELINES: Readonly<Record<Exclude<Answers['ci'], 'none'>, { path: string; tells: string }>> = {
  github: {
    path: '.github/workflows/arkiv.yml',
    tells: 'GitHub kontrollerer forslaget, viser beskederne ved linjerne og udgiver, når det er godkendt.',
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    tells: 'GitLab kontrollerer forslaget, viser beskederne ved linjerne og udgiver, når det er godkendt.',
  },
  azure: {
    path: 'azure-pipelines.yml',
    tells: 'Azure DevOps kontrollerer forslaget og udgiver, når det er godkendt.',
  },
};

/** The commands that an archive's package.json has by their short names. */
export const ARCHIVE_COMMANDS = ['start', 'build', 'check', 'fix', 'new', 'import', 'take-down', 'upgrade'];

/** What else a new archive must know. */
export interface Circumstances {
  /** The day of the example. */
  readonly today: string;
  /** How the archive asks npm for the program: a version, or where it lies. */
  readonly program: string;
  /** The version of Node that it is run with, as its main number. */
  readonly node: string;
}

/** The files of a new archive by their paths. */
export function archiveFiles(
  answers: Answers,
  { today, program, node }: Circumstances,
): ReadonlyMap<string, string> {
  const { organisation, forummer, ci } = answers;
  const [first = { slug: '', navn: '' }] = forummer;
  const words = {
    organisation,
    titel: titleOf(organisation),
    forum: first.slug,
    navn: JSON.stringify(first.navn),
    dato: today,
    nyudgave: program.startsWith('file:')
      ? './referatarkiv-NUMMER.tgz   # den nye pakke, lagt i denne mappe'
      : 'referatarkiv@latest',
    ci: ci === 'none' ? '' : ` ${PIPELINES[ci].tells}`,
  };
  const pipeline: [string, string][] =
    ci === 'none' ? [] : [stamped(PIPELINES[ci].path, template(`ci/${ci}.yml`, {}))];
  return new Map([
    ['content/arkiv.yaml', arkivYaml(answers)],
    [`content/${first.slug}/${today.slice(0, 4)}/${today}.md`, template('eksempel.md', words)],
    stamped('README.md', template('laesmig.md', words)),
    ['package.json', packageJson(organisation, program)],
    ['.nvmrc', `${node}\n`],
    stamped('.gitignore', template('gitignore', {})),
    stamped('.gitattributes', template('gitattributes', {})),
    stamped('.editorconfig', template('editorconfig', {})),
    ...vsCodeFiles(forummer),
    ...pipeline,
  ]);
}

/** A file of the folder of templates, with its words in their places. */
function template(name: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(projectRoot(), 'skabelon', name), 'utf8');
  return text.replace(/«(\w+)»/g, (whole, word: string) => words[word] ?? whole);
}

function packageJson(organisation: string, program: string): string {
  return `${JSON.stringify(
    {
      name: 'referater',
      private: true,
      description: titleOf(organisation),
      type: 'module',
      engines: { node: '>=20.19' },
      scripts: Object.fromEntries(ARCHIVE_COMMANDS.map((name) => [name, `referatarkiv ${name}`])),
      dependencies: { referatarkiv: program },
    },
    null,
    2,
  )}\n`;
}
