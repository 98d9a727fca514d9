import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { meetingSchema } from '../../src/data/schema.ts';
import { CSV_HEAD } from '../../src/model/register/beslutning-columns.ts';
import type { RegisterPart } from '../../src/model/register/register-part.ts';
import { fileOf } from '../support/addresses.ts';
import { readCsv } from '../support/csv.ts';
import { readTree } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

const HOST = 'https://fjordby.example';
const BASE = '/referater';

async function texts(): Promise<Map<string, string>> {
  return new Map([...(await readTree(await fixtureSite()))].map(([path, bytes]) => [path, bytes.toString()]));
}

async function meetings(): Promise<Map<string, unknown>> {
  const files = [...(await texts())].filter(([path]) => path.startsWith('data/moeder/'));
  return new Map(files.map(([path, text]) => [path, JSON.parse(text)]));
}

test('every meeting follows the schema, with its keys and no others', async () => {
  const all = await meetings();
  expect([...all.keys()]).toContain('data/moeder/byraadet/2020-02-25.json');
  for (const [path, meeting] of all) expect(meetingSchema.parse(meeting), path).toStrictEqual(meeting);
});

test('the published JSON Schema is that schema', async () => {
  const published = JSON.parse((await texts()).get('data/schema/meeting.json') ?? '') as object;
  expect(published).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(meetingSchema))) as object);
});

test('a meeting tells its items, cases, references, attachments and approval', async () => {
  const all = await meetings();
  const first = meetingSchema.parse(all.get('data/moeder/chefforum/2019-09-26.json'));
  expect(first.status).toEqual({
    state: 'godkendt',
    derived: true,
    by: { url: `${BASE}/chefforum/2019-10-10/#punkt-1`, date: '2019-10-10' },
  });
  const [, sygefravaer] = first.punkter;
  expect(sygefravaer).toMatchObject({
    nummer: '2',
    titel: 'CF - Sygefravær i Fjordby v. Økonomichefen (9.10-9.40)',
    kortTitel: 'Sygefravær i Fjordby',
    oplaegsholder: 'Økonomichefen',
    tidsrum: '09:10-09:40',
    sagsnumre: ['13/16074'],
    indstiller: 'Økonomichefen',
    udfald: 'godkendt',
    bilag: [
      {
        titel: 'Fraværet i søjler og ø-tal',
        url: `${BASE}/chefforum/2019-09-26/Frav%C3%A6r%20p%C3%A5%20%C3%B8en%202018.pdf`,
      },
      { titel: 'Vejledning til ledere', url: null },
    ],
  });
  const second = meetingSchema.parse(all.get('data/moeder/chefforum/2019-10-10.json'));
  expect(second.punkter.find(({ nummer }) => nummer === '2')?.referencer).toContainEqual({
    tekst: 'Byrådets møde den 3. marts 2009',
    kind: 'meeting',
    target: 'byraadet/2009-03-03',
    url: null,
  });
});

test('a closed item is its title, its cases and the decision that was published', async () => {
  const all = await meetings();
  const { punkter } = meetingSchema.parse(all.get('data/moeder/chefforum/2019-10-10.json'));
  const [bought, nameless] = punkter.filter(({ lukket }) => lukket);
  expect(bought?.afsnit.map(({ text }) => text)).toEqual(['Grunden købes.']);
  expect(bought).toMatchObject({ sagsnumre: ['82.02.00-G10-1-19'], bilag: [], referencer: [] });
  expect(nameless).toMatchObject({ kortTitel: 'Lukket punkt', sagsnumre: [], afsnit: [], udfald: null });
});

test('the lines of arkiv.ndjson are the meetings', async () => {
  const lines = ((await texts()).get('data/arkiv.ndjson') ?? '').trim().split('\n');
  const all = await meetings();
  const ids = lines.map((line) => {
    const meeting = meetingSchema.parse(JSON.parse(line));
    expect(meeting).toEqual(all.get(`data/moeder/${meeting.id}.json`));
    return meeting.id;
  });
  expect([...new Set(ids)]).toHaveLength(all.size);
});

test('every address in the lists of meetings and cases leads somewhere', async () => {
  const files = await texts();
  for (const list of ['data/moeder.json', 'data/sager.json']) {
    const addresses = (files.get(list) ?? '').match(/(?<=": ")\/[^"]*/g) ?? [];
    expect(addresses.length, list).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(`${BASE}/`), address).toBe(true);
      expect(files.has(fileOf(address.slice(BASE.length))), address).toBe(true);
    }
  }
});

test('a spreadsheet can open the decisions, whatever stands in their titles', async () => {
  const csv = (await texts()).get('data/beslutninger.csv') ?? '';
  expect(csv.startsWith('\uFEFFdato;forum;punkt;')).toBe(true);
  const [header = [], ...rows] = readCsv(csv.slice(1));
  for (const row of rows) expect(row).toHaveLength(header.length);
  const rabat = rows.find((row) => row[3]?.startsWith('Rabat'));
  expect(rabat).toEqual([
    '2020-01-28',
    'Byrådet',
    '12',
    'Rabat < 5 % & "særpris" på \'leje\' > 2 år',
    '18.15.00-Ø40-2-19',
    'afvist',
    'Byrådet afviste forslaget.',
    `${HOST}/referater/byraadet/2020-01-28/#punkt-12-beslutning`,
    '',
  ]);
});

test('each year’s spreadsheet has the rows of the register that links to it, published decisions of closed items too', async () => {
  const files = await texts();
  const years = [...files.keys()].flatMap(
    (path) => /^data\/beslutninger\/(\d{4})\.csv$/.exec(path)?.[1] ?? [],
  );
  expect(years).toEqual(['2019', '2020']);
  for (const year of years) {
    const [, ...rows] = readCsv((files.get(`data/beslutninger/${year}.csv`) ?? '').slice(1));
    const register = files.get(`beslutninger/${year}/index.html`) ?? '';
    expect(register).toContain(`href="${BASE}/data/beslutninger/${year}.csv"`);
    const shown = [...register.matchAll(/href="([^"]*#punkt-[^"]*)"/g)].map(([, url]) => `${HOST}${url}`);
    expect([...new Set(shown)].sort(), year).toEqual(rows.map((row) => row[7]).sort());
  }
  const closed = readCsv(files.get('data/beslutninger/2019.csv') ?? '').find(
    (row) => row[6] === 'Grunden købes.',
  );
  expect(closed?.slice(2, 4)).toEqual(['4', 'Lukket: Køb af grunden ved havnen']);
  expect(files.get('beslutninger/2019/index.html')).toContain('Grunden købes.');
  expect(files.get('data/beslutninger.csv')).not.toContain('Godkendelse af dagsorden');
});

test('the parts of the register hold the rows of the spreadsheet, and the page names them all', async () => {
  const files = await readTree(await fixtureSite());
  const [, dele = '[]'] =
    /data-dele="([^"]*)"/.exec(files.get('beslutninger/index.html')?.toString() ?? '') ?? [];
  const times = (JSON.parse(dele.replaceAll('&quot;', '"')) as [string, number][]).toReversed();
  const parts = times.map(([time]) => {
    const bytes = files.get(`beslutninger/dele/${time}.pak`) ?? Buffer.alloc(0);
    return JSON.parse(gunzipSync(bytes).toString()) as RegisterPart;
  });
  expect(CSV_HEAD + parts.map(({ csv }) => csv).join('')).toBe(
    files.get('data/beslutninger.csv')?.toString(),
  );
  expect(parts.map(({ meetings }) => meetings.reduce((sum, { rows }) => sum + rows, 0))).toEqual(
    times.map(([, count]) => count),
  );
  expect(parts.flatMap(({ closed }) => closed.map(([, title]) => title))).toContain(
    'Køb af grunden ved havnen',
  );
  expect(parts.flatMap(({ deltagere }) => deltagere).length).toBeGreaterThan(0);
});
