import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built } from '../support/command.ts';
import { copyContent, FIXTURE, readTree, testFolder, writeFiles } from '../support/folders.ts';
import { oparlFaults } from '../support/oparl.ts';
import { sharedSite } from '../support/sites.ts';

const BASE = 'https://fjordby.example/referater/';

interface OparlObject {
  readonly id: string;
  readonly type: string;
  readonly [key: string]: unknown;
}
interface Page {
  readonly data: readonly OparlObject[];
  readonly links: { readonly next?: string; readonly self: string };
}

const OPARL = 'oparl: true\npersonsider:\n  personer: [Anna Holm, Bo Lund]\n';
const PERSON = 'chefforum/2019/2019-12-12.md';
const MEETING =
  '---\nforum: Chefforum\ndato: 2019-12-12\ndeltagere: [Anna Holm]\nafbud: [Bo Lund]\n---\n\n## Punkt 1: Vagtplan\n\n### Beslutning\n\nGodkendt.\n\n### Bilag\n\n- [Plan](2019-12-12/plan.pdf)\n\n## Punkt 2: Evt.\n';
const REMOVED = `- adresse: /chefforum/2019-12-12/#punkt-2\n  art: punkt\n  dato: 2024-07-02\n  grund: efter anmodning\n- adresse: /chefforum/2019-10-10-2/\n  art: moede\n  dato: 2024-07-01\n  grund: efter anmodning\n- adresse: /chefforum/2019-12-12/plan.pdf\n  art: bilag\n  dato: 2024-07-03\n  grund: efter anmodning\n  fil:\n    bytes: 1\n    sha256: ${'a'.repeat(64)}\n`;

/** The small archive, published as OParl; one of its meetings was taken down. */
async function oparlSite(): Promise<string> {
  const settings = await readFile(join(FIXTURE, 'arkiv.yaml'), 'utf8');
  return sharedSite({
    from: FIXTURE,
    files: { 'arkiv.yaml': `${settings}${OPARL}`, 'fjernet.yaml': REMOVED, [PERSON]: MEETING },
  });
}

const tree = async (): Promise<Map<string, Buffer>> => readTree(await oparlSite());
const at = <Thing>(files: ReadonlyMap<string, Buffer>, url: string): Thing => {
  const bytes = files.get(url.slice(BASE.length).replace(/#.*$/, ''));
  if (!bytes) throw new Error(`nothing at ${url}`);
  return JSON.parse(bytes.toString()) as Thing;
};

/** All objects of a list, page by page. */
function listed(files: ReadonlyMap<string, Buffer>, url: string): OparlObject[] {
  const { data, links } = at<Page>(files, url);
  return [...data, ...(links.next ? listed(files, links.next) : [])];
}

/** Every object, with those within it. */
function within(value: unknown): OparlObject[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && 'type' in value ? [value as OparlObject] : [];
  return [...own, ...Object.values(value).flatMap(within)];
}

test('every object follows its published schema, and lies at its address', async () => {
  const files = await tree();
  const faultsOf = oparlFaults();
  const types = new Set<string>();
  const paths = [...files.keys()].filter((path) => path.startsWith('data/oparl/'));
  for (const path of paths)
    for (const object of within(JSON.parse(files.get(path)?.toString() ?? ''))) {
      expect(faultsOf(object)).toEqual([]);
      const [own, anchor] = object.id.split('#');
      const file = at<OparlObject>(files, object.id);
      if (anchor === undefined) expect(file.id).toBe(own);
      else expect(within(file).map(({ id }) => id)).toContain(object.id);
      types.add(object.type.replace(/.*\//, ''));
    }
  expect([...types].sort()).toEqual(
    [
      'System',
      'Body',
      'Organization',
      'Meeting',
      'AgendaItem',
      'Paper',
      'Consultation',
      'File',
      'Location',
      'Person',
      'Membership',
    ].sort(),
  );
});

test('from the system one comes to every meeting and case, and from them to each other', async () => {
  const files = await tree();
  const system = at<OparlObject>(files, `${BASE}data/oparl/system.json`);
  const [body] = listed(files, String(system.body));
  const meetings = listed(files, String(body?.meeting));
  const own = [...files.keys()].filter((path) => path.startsWith('data/moeder/'));
  expect(meetings.map(({ id }) => id).sort()).toEqual(
    own.map((path) => `${BASE}${path.replace('data/moeder/', 'data/oparl/meeting/')}`).sort(),
  );
  const items = new Set(within(meetings).map(({ id }) => id));
  const papers = listed(files, String(body?.paper));
  expect(papers.length).toBeGreaterThan(3);
  const consultations = within(papers).filter(({ type }) => type.endsWith('/Consultation'));
  for (const { agendaItem } of consultations) expect(items).toContain(agendaItem);
  const ids = new Set(consultations.map(({ id }) => id));
  for (const { consultation } of within(meetings)) if (consultation) expect(ids).toContain(consultation);
  for (const object of within([system, body, meetings, papers]))
    for (const url of [
      object.web,
      object.accessUrl,
      ...((object.organization as string[] | undefined) ?? []),
    ].flat())
      if (typeof url === 'string' && url.startsWith(BASE) && !url.endsWith('.json'))
        expect(
          files.has(decodeURI(url.slice(BASE.length).replace(/#.*$/, '')).replace(/(^|\/)$/, '$1index.html')),
          url,
        ).toBe(true);
});

test('what is closed is not public, what was taken down is deleted', async () => {
  const files = await tree();
  const closed = within(at(files, `${BASE}data/oparl/meeting/chefforum/2019-10-10.json`)).filter(
    (one) => one.public === false,
  );
  expect(closed.map(({ name, resolutionText }) => [name, resolutionText])).toEqual([
    ['Lukket: Køb af grunden ved havnen', 'Grunden købes.'],
    ['Lukket punkt', undefined],
  ]);
  const held = within(at(files, `${BASE}data/oparl/meeting/chefforum/2019-12-12.json`));
  expect(held.filter(({ deleted }) => deleted).map(({ id, modified }) => [id, modified])).toEqual([
    [`${BASE}data/oparl/meeting/chefforum/2019-12-12.json#punkt-1-bilag-1`, undefined],
    [`${BASE}data/oparl/meeting/chefforum/2019-12-12.json#punkt-2`, '2024-07-02T00:00:00+02:00'],
  ]);
  expect(at(files, `${BASE}data/oparl/meeting/chefforum/2019-10-10-2.json`)).toEqual({
    id: `${BASE}data/oparl/meeting/chefforum/2019-10-10-2.json`,
    type: 'https://schema.oparl.org/1.1/Meeting',
    modified: '2024-07-01T00:00:00+02:00',
    deleted: true,
  });
});

test('people whom the settings name are members of the bodies whose meetings they were at', async () => {
  const files = await tree();
  const people = listed(files, `${BASE}data/oparl/persons.json`);
  const memberships = people.map(({ name, membership }) => [
    name,
    within(membership).map(({ id, organization }) => [id, organization]),
  ]);
  const meeting = at<OparlObject>(files, `${BASE}data/oparl/meeting/chefforum/2019-12-12.json`);
  expect(meeting.participant).toEqual([`${BASE}data/oparl/person/anna-holm.json`]);
  const forum = `${BASE}data/oparl/organization/chefforum.json`;
  const own = `${BASE}data/oparl/person/anna-holm.json#chefforum`;
  expect(memberships).toEqual([
    ['Anna Holm', [[own, forum]]],
    ['Bo Lund', []],
  ]);
  expect(at<OparlObject>(files, forum).membership).toEqual([own]);
});

test('a changed decision writes its meeting and the page of its month, and is what a build from nothing gives', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  await writeFiles(content, {
    'arkiv.yaml': (text) => `${text}${OPARL}`,
    'fjernet.yaml': REMOVED,
    [PERSON]: MEETING,
  });
  const path = 'byraadet/2020/2020-01-28.md';
  const [was, is] = ['Byrådet afviste forslaget.', 'Byrådet afviste hele forslaget.'];
  await writeFiles(content, { [path]: (text) => text.replace(was, is) });
  const out = await built(content, join(folder, 'site'));
  const before = await readTree(out);
  await writeFiles(content, { [path]: (text) => text.replace(is, was) });
  await built(content, out);
  const after = await readTree(out);
  const isOther = (files: ReadonlyMap<string, Buffer>) => (name: string) =>
    !files.get(name)?.equals(after.get(name) ?? Buffer.alloc(0));
  const oparl = [...after.keys()].filter((name) => name.startsWith('data/oparl/'));
  expect(oparl.filter(isOther(before))).toEqual([
    'data/oparl/meeting/byraadet/2020-01-28.json',
    'data/oparl/meetings/2020-01.json',
  ]);
  expect([...after.keys()].filter(isOther(await tree()))).toEqual([]);
});
