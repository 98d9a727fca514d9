import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/archive/settings/config.ts';
import { ARKIV_KEYS, FORUM_KEYS, PERSONDATA_KEYS } from '../../src/archive/settings/config-keys.da.ts';
import { arkivJsonSchema, type JsonSchema } from '../../src/archive/settings/schemas.ts';
import { FRONT_MATTER_KEYS } from '../../src/parse/head/header.ts';
import { checkFiles } from '../../test/support/content.ts';
import { COMMANDS } from '../cli/table.ts';
import { type Answers, problemWith, readForum, readForums, titleOf } from './answers.ts';
import { arkivYaml } from './arkiv-yaml.ts';
import { CI } from './choices.ts';
import { archiveFiles } from './files.ts';

const ANSWERS: Answers = {
  organisation: 'Fjordby Kommune',
  forummer: [readForum('Byrådet=BY'), readForum('Økonomiudvalget = ØU, Finansudvalget')],
  baseUrl: 'https://referater.fjordby.example/',
  synlighed: 'intern',
  kontakt: 'referater@fjordby.example',
  ci: 'github',
  redigering: null,
};
const WHEN = { today: '2026-05-12', program: '1.2.3', node: '22' };
const filesOf = (more: Partial<Answers>): ReadonlyMap<string, string> =>
  archiveFiles({ ...ANSWERS, ...more }, WHEN);
const files = filesOf({});

test('forums are given on a line each, or typed on one', () => {
  expect(ANSWERS.forummer[1]).toEqual({
    slug: 'oekonomiudvalget',
    navn: 'Økonomiudvalget',
    forkortelser: ['ØU', 'Finansudvalget'],
  });
  expect(readForums('Byrådet=BY; Økonomiudvalget = ØU, Finansudvalget;')).toEqual(ANSWERS.forummer);
});

test.for<[string, Partial<Answers>, RegExp]>([
  ['nobody', { organisation: ' ' }, /tilhører/],
  ['no forum', { forummer: [] }, /mindst ét forum/],
  ['a forum like a page', { forummer: [readForum('Data')] }, /arkivets egne sider/],
  ['two alike', { forummer: [readForum('Byrådet'), readForum('Byrådet')] }, /den samme/],
  ['a name without letters', { forummer: [readForum('!')] }, /små bogstaver/],
  ['an address that is none', { baseUrl: 'fjordby' }, /skriv `https/],
])('%s is told', ([, more, told]) => expect(problemWith({ ...ANSWERS, ...more })).toMatch(told));

describe('the settings', () => {
  it('say what was answered', () => {
    const { config, problems } = readConfig(files.get('content/arkiv.yaml') ?? '', null);
    expect(problems).toEqual([]);
    const { ci: _, ...said } = ANSWERS;
    const forummer = said.forummer.map((forum) => ({ ...forum, beskrivelse: null, titelpraefiks: null }));
    expect(config).toMatchObject({ ...said, forummer, titel: 'Fjordby Kommunes referatarkiv' });
  });

  it('say where the editor saves, or show how it is said', () => {
    const editor = { slags: 'gitlab', repo: 'fjordby/referater', adresse: 'https://git.fjordby.example' };
    const redigering = { ...editor, slags: 'gitlab' as const, appId: '0123' };
    const { config, problems } = readConfig(arkivYaml({ ...ANSWERS, redigering }), null);
    expect(problems).toEqual([]);
    expect(config?.redigering).toEqual({ ...redigering, gren: 'main', mappe: 'content' });
    const shown = arkivYaml({ ...ANSWERS, ci: 'gitlab' }).replace(/^# (redigering:| {2}\w+: )/gm, '$1');
    expect(readConfig(shown, null).config?.redigering).toMatchObject({ slags: 'gitlab', repo: 'ejer/navn' });
    const own = { ...redigering, slags: 'gitea' as const, adresse: null };
    expect(problemWith({ ...ANSWERS, redigering: own })).toMatch(/--repo-adresse/);
    expect(problemWith({ ...ANSWERS, redigering: { ...redigering, repo: 'x' } })).toMatch(/ejer og navn/);
  });

  it('hold names that mean something in YAML', () => {
    const odd = {
      ...ANSWERS,
      organisation: 'Fjordby: "Å" # 1',
      kontakt: null,
      forummer: [readForum('Ja=Nej,1,- x')],
    };
    const { config, problems } = readConfig(arkivYaml(odd), null);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ organisation: odd.organisation, kontakt: null });
    expect(config?.forummer[0]).toMatchObject(odd.forummer[0] ?? {});
  });
});

test('the name of an archive is in the genitive', () =>
  expect([titleOf('Fjordby Kommune'), titleOf('Region Fjordnæs')]).toEqual([
    'Fjordby Kommunes referatarkiv',
    'Region Fjordnæs’ referatarkiv',
  ]));

test('the check finds nothing in a new archive, whoever it is for', async () => {
  for (const forum of ['Byrådet=BY', 'Udvalget for "ro": orden & andet=#1']) {
    const own = filesOf({ forummer: [readForum(forum)] });
    const content = [...own].flatMap(([path, text]) =>
      path.startsWith('content/') ? [[path.slice('content/'.length), text]] : [],
    );
    const messages = await checkFiles(Object.fromEntries(content));
    expect(messages).toEqual([]);
  }
});

test('the guide names the archive, and leaves no place empty', () => {
  expect(files.get('README.md')).toContain('Her ligger referaterne fra Fjordby Kommune');
  for (const ci of CI)
    for (const [path, text] of filesOf({ ci })) if (path.endsWith('.md')) expect(text).not.toMatch(/«\w+»/);
});

test('the program is asked for by the version that began the archive, and a new one from where that came from', () => {
  expect(parse(files.get('package.json') ?? '').dependencies).toEqual({ referatarkiv: '1.2.3' });
  expect(files.get('README.md')).toContain('referatarkiv@latest');
  const ofFile = archiveFiles(ANSWERS, { ...WHEN, program: 'file:referatarkiv-1.2.3.tgz' }).get('README.md');
  expect(ofFile).toContain('./referatarkiv-NUMMER.tgz');
  expect(ofFile).not.toContain('@latest');
});

describe('what VS Code is told', () => {
  const keysOf = (schema: JsonSchema | undefined): string[] => Object.keys(schema?.properties ?? {});
  const untold = (schema: JsonSchema | undefined): string[] =>
    Object.entries(schema?.properties ?? {}).flatMap(([key, { description }]) => (description ? [] : [key]));

  it('explains each key of the settings', () => {
    const schema = arkivJsonSchema();
    const { forummer, persondata } = schema.properties;
    expect(keysOf(schema).sort()).toEqual(Object.keys(ARKIV_KEYS).sort());
    expect(keysOf(forummer?.items as JsonSchema).sort()).toEqual(Object.keys(FORUM_KEYS).sort());
    expect(keysOf(persondata).sort()).toEqual(Object.keys(PERSONDATA_KEYS).sort());
    expect([schema, forummer?.items as JsonSchema, persondata].flatMap(untold)).toEqual([]);
  });

  it('explains each key of a meeting, and names the forums', () => {
    const schema = parse(files.get('.vscode/moede.schema.json') ?? '') as JsonSchema;
    expect(keysOf(schema)).toEqual(expect.arrayContaining([...FRONT_MATTER_KEYS]));
    expect(untold(schema)).toEqual([]);
    expect(schema.properties.forum?.enum).toEqual([
      'Byrådet',
      'byraadet',
      'Økonomiudvalget',
      'oekonomiudvalget',
    ]);
    expect(files.get('.vscode/referatarkiv.code-snippets')).toContain(
      `forum: \${1|Byrådet,Økonomiudvalget|}`,
    );
  });
});

describe.for(['github', 'gitlab', 'azure'] as const)('the pipeline of %s', (ci) => {
  const path = {
    github: '.github/workflows/arkiv.yml',
    gitlab: '.gitlab-ci.yml',
    azure: 'azure-pipelines.yml',
  }[ci];
  const text = filesOf({ ci }).get(path) ?? '';

  it('is YAML, and checks with messages at the line before it builds', () => {
    expect(parse(text)).toBeTypeOf('object');
    expect(text.indexOf(`check --format ${ci}`)).toBeGreaterThan(0);
    expect(text.lastIndexOf('referatarkiv build')).toBeGreaterThan(text.indexOf('referatarkiv check'));
    expect(text).toContain('.cache');
  });

  it('calls commands and options that there are', () => {
    const calls = [...text.matchAll(/npx referatarkiv ([\w-]+)((?: --?[\w-]+(?: [\w.]+)?)*)/g)];
    expect(calls.length).toBeGreaterThan(1);
    for (const [, name, options = ''] of calls) {
      const command = COMMANDS.find((one) => one.name === name);
      const asked = [...options.matchAll(/--([\w-]+)/g)].map(([, option = '']) => option);
      expect(Object.keys(command?.options ?? {})).toEqual(expect.arrayContaining(asked));
    }
  });
});
