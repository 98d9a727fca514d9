import { describe, expect, test } from 'vitest';
import { find } from './find.ts';
import { type PartEntry, RegisterParts } from './load.ts';
import { Reading } from './reading.ts';
import type { RegisterRow } from './rows.ts';
import { readView } from './view.ts';

const ROW = {
  ...{ words: 'cykelsti', sagsnumre: [], deltagere: [], forum: 'byraadet', forumNavn: 'Byrådet' },
  ...{ udfald: 'godkendt', lukket: false, beslutning: '', adresse: '', indstilling: [], line: '' },
};

/** Parts of 20 decisions each, and which of them were fetched. */
class Years extends RegisterParts {
  readonly asked: string[] = [];
  /** The parts that the search knows a word in; null where it cannot be asked. */
  known: readonly string[] | null = null;
  override async likely(parts: readonly PartEntry[]): Promise<readonly PartEntry[] | null> {
    const { known } = this;
    return known && parts.filter(([time]) => known.includes(time));
  }
  override async *inTurn(parts: readonly PartEntry[]): AsyncGenerator<readonly RegisterRow[]> {
    for (const [time] of parts) {
      this.asked.push(time);
      yield Array.from({ length: 20 }, (_, at) => ({
        ...ROW,
        date: `${time}-01-01`,
        titel: `${time} ${19 - at}`,
      }));
    }
  }
}
const PARTS: PartEntry[] = [2026, 2025, 2024, 2023].map((year) => [String(year), 20]);
const found = async (search: string) => {
  const years = new Years('');
  const told = [];
  for await (const one of find(readView(search), PARTS, years)) told.push(one);
  return { asked: years.asked, told, last: told.at(-1) };
};

describe('what a view asks for is found', () => {
  test('in the parts that the page lies in, where nothing is left out', async () => {
    const { asked, last } = await found('?side=3');
    expect(asked).toEqual(['2024', '2023']);
    expect([last?.count, last?.page().length, last?.page()[0]?.titel]).toEqual([80, 25, '2024 9']);
    expect((await found('?side=9')).last?.page()).toEqual([]);
    expect((await found('?sorter=dato')).last?.page()[0]?.titel).toBe('2023 0');
  });

  test('in the parts of its days, told as they come', async () => {
    const { asked, told, last } = await found('?tekst=cykel&fra=2024&til=2025');
    expect(asked).toEqual(['2025', '2024']);
    expect(told.map(({ read, of, count }) => [read, of, count])).toEqual([
      [20, 40, 20],
      [40, 40, 40],
    ]);
    expect(last?.all?.()).toHaveLength(40);
  });

  test('in another order than time', async () => {
    const { last } = await found('?sorter=titel');
    expect([last?.page().length, last?.page()[0]?.titel]).toEqual([25, '2023 0']);
  });

  test('nowhere, where no part is of its days', async () => {
    const { last } = await found('?fra=2030');
    expect(last).toMatchObject({ count: 0, read: 0, of: 0 });
    expect(last?.page()).toEqual([]);
  });
});

describe('the reading goes on', () => {
  test('no further than the page needs, in a large register; the rest when it is asked for', async () => {
    const large = Array.from({ length: 9 }, (_, at): PartEntry => [String(2026 - at), 900]);
    const read = async (search: string, turns: number) => {
      const years = new Years('');
      const told: string[] = [];
      const reading = new Reading(find(readView(search), large, years), ({ read, of, count }, state) =>
        told.push(`${state} ${read} ${of} ${count}`),
      );
      await reading.read();
      for (let turn = 0; turn < turns; turn += 1) await reading.turn();
      return { asked: years.asked.length, last: told.at(-1) };
    };
    expect(await read('?tekst=cykel', 0)).toEqual({ asked: 2, last: 'hviler 1800 8100 40' });
    expect(await read('?tekst=cykel&side=4', 0)).toEqual({ asked: 6, last: 'hviler 5400 8100 120' });
    expect(await read('?tekst=cykel', 1)).toEqual({ asked: 9, last: 'faerdig 8100 8100 180' });
    expect(await read('?tekst=cykel&sorter=titel', 0)).toEqual({ asked: 9, last: 'faerdig 8100 8100 180' });
    expect(await read('?tekst=findes-ikke', 0)).toEqual({ asked: 9, last: 'faerdig 8100 8100 0' });
  });

  test('in the parts that the search knows the words in, where the first ones do not fill the page, and then in all others', async () => {
    const large = Array.from({ length: 9 }, (_, at): PartEntry => [String(2026 - at), 900]);
    const years = new Years('');
    years.known = ['2020', '2018'];
    const told: string[] = [];
    const reading = new Reading(
      find(readView('?tekst=cykel&side=8'), large, years),
      ({ read, count, isByWords }, state) => told.push(`${state} ${read} ${count} ${isByWords}`),
    );
    await reading.read();
    expect(years.asked).toEqual(['2026', '2025', '2024', '2020', '2018']);
    expect(told.at(-1)).toBe('hviler 4500 100 true');
    await reading.turn();
    expect(years.asked).toHaveLength(9);
    expect(told.at(-1)).toBe('faerdig 8100 180 false');
  });

  test('no further than that, where the search knows no more', async () => {
    const large = Array.from({ length: 9 }, (_, at): PartEntry => [String(2026 - at), 900]);
    const years = new Years('');
    years.known = [];
    const told: string[] = [];
    const reading = new Reading(
      find(readView('?tekst=findes-ikke'), large, years),
      ({ read, count, isByWords }, state) => told.push(`${state} ${read} ${count} ${isByWords}`),
    );
    await reading.read();
    expect(told.at(-1)).toBe('hviler 2700 0 true');
  });
});

test('a case in the parts that the search knows it in, and no others: they are all there is', async () => {
  const large = Array.from({ length: 9 }, (_, at): PartEntry => [String(2026 - at), 900]);
  const asked = async (search: string, known: readonly string[] | null) => {
    const years = new Years('');
    years.known = known;
    let last = '';
    const reading = new Reading(find(readView(search), large, years), ({ count }, state) => {
      last = `${state} ${count}`;
    });
    await reading.read();
    return [years.asked.length, last];
  };
  const sag = '?sag=17.01.00-P20-1-24';
  expect(await asked(sag, ['2024', '2022'])).toEqual([2, 'faerdig 0']);
  expect(await asked(sag, [])).toEqual([0, 'faerdig 0']);
  expect(await asked(sag, null)).toEqual([9, 'faerdig 0']);
  expect(await asked('?sag=17.01.00', ['2024'])).toEqual([9, 'faerdig 0']);
});

describe('a reading', () => {
  test('goes on until it is stopped, and then further', async () => {
    const told: string[] = [];
    const reading = new Reading(find(readView('?tekst=cykel'), PARTS, new Years('')), ({ read }, state) => {
      told.push(`${state} ${read}`);
      if (read === 20) void reading.turn();
    });
    await reading.read();
    expect(told).toEqual(['laeser 20', 'hviler 40']);
    await reading.turn();
    expect(told.at(-1)).toBe('faerdig 80');
  });

  test('has nothing more told of it when something else is asked for', async () => {
    let told = 0;
    const reading = new Reading(find(readView('?tekst=cykel'), PARTS, new Years('')), () => {
      told += 1;
      reading.drop();
    });
    await reading.read();
    expect(told).toBe(1);
  });
});
