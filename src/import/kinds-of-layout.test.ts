// What minutes look like, kind by kind: each text is the least that shows one way of setting items, heads and marks.
import { describe, expect, it } from 'vitest';
import { importedText as read } from '../../test/support/imported-text.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n\n')}\n`;
const HEAD = ['Referat af bestyrelsesmøde den 14. maj 2024 kl. 19.00'];
const SECRET = 'xyqz';

describe('items', () => {
  it('have their text on the line of their title', async () => {
    const { titles, markdown } = await read(
      lines(
        ...HEAD,
        '1. Godkendelse af dagsordenen. Godkendt.',
        '2. Siden sidst: Taget er tæt igen. Der mangler en regning.',
        '3. Gårddag: Den holdes i maj, og der er brug for flere hænder.',
        '4. Eventuelt: Intet.',
      ),
    );
    expect(titles).toEqual(['1: Godkendelse af dagsordenen', '2: Siden sidst', '3: Gårddag', '4: Eventuelt']);
    expect(markdown).toContain('\nTaget er tæt igen. Der mangler en regning.\n');
  });

  it('keep titles that have a colon of their own', async () => {
    const { titles } = await read(
      lines(
        ...HEAD,
        '1. Orienteringssag: Status på taget',
        'Taget er tæt.',
        '2. Beslutningssag: Ny port',
        'Vedtaget.',
        '3. Beslutningssag: Gårddag',
        'Udsat.',
      ),
    );
    expect(titles).toEqual([
      '1: Orienteringssag: Status på taget',
      '2: Beslutningssag: Ny port',
      '3: Beslutningssag: Gårddag',
    ]);
  });

  it('are counted by letters', async () => {
    const { titles } = await read(
      lines(
        ...HEAD,
        'A. Referat fra sidst',
        'Godkendt.',
        'B. Økonomi',
        'Der er penge.',
        'C. Eventuelt',
        'Intet.',
      ),
    );
    expect(titles).toEqual(['1: Referat fra sidst', '2: Økonomi', '3: Eventuelt']);
  });

  it('are named by a label that comes again', async () => {
    const { titles } = await read(
      lines(
        ...HEAD,
        'Emne: Natcafé',
        'Referat: Drøftet.',
        'Emne: Bænke',
        'Referat: Udsat.',
        'Emne: Eventuelt',
        'Referat: Intet.',
      ),
    );
    expect(titles).toEqual(['1: Natcafé', '2: Bænke', '3: Eventuelt']);
  });
});

describe('items of systems', () => {
  it('stand in a list of a web page, and their forms in three columns', async () => {
    const item = (title: string, number: string): string =>
      `<li><h3>${title}</h3><table><tr><td>Åben sag</td><td>Sagsnr.:</td><td>${number}</td></tr><tr><td></td><td>Bilag:</td><td>Kort.pdf</td></tr></table><h4>Beslutning</h4><p>Godkendt.</p></li>`;
    const { titles, markdown } = await read(
      `<html><body><h1>Socialudvalget</h1><p>Møde den 4. marts 2024 kl. 16.00</p><ul>${item('1 Dagsorden', '24/1')}${item('2 Støtte', '24/1002')}</ul></body></html>`,
      'side.html',
    );
    expect(titles).toEqual(['1: Dagsorden', '2: Støtte']);
    expect(markdown).toContain('Sagsnr.: 24/1\n');
    expect(markdown).toContain('- Kort.pdf');
  });

  it('bear their case number in brackets, or beside initials', async () => {
    const { titles, markdown } = await read(
      lines(
        'Byrådet',
        'Møde den 4. marts 2024',
        '1. Dagsorden (2024-0030481)',
        'Beslutning',
        'Godkendt.',
        '2. Lån',
        'TEKJEN / 08/2911      ÅBEN SAG',
        'Beslutning',
        'Godkendt.',
      ),
    );
    expect(titles).toEqual(['1: Dagsorden', '2: Lån']);
    expect(markdown).toContain('\n2024-0030481\n');
    expect(markdown).toContain('\n08/2911\n');
  });

  it('are no times of day', async () => {
    const { titles } = await read(
      lines(
        ...HEAD,
        '1. Dagsorden',
        'Godkendt.',
        '2. Tidsplan',
        '19.45-20.00 Pause.',
        '3. Eventuelt',
        'Intet.',
      ),
    );
    expect(titles).toEqual(['1: Dagsorden', '2: Tidsplan', '3: Eventuelt']);
  });
});

const ITEMS = ['1. Dagsorden', 'Godkendt.', '2. Eventuelt', 'Intet.'];

describe('heads', () => {
  it.each([
    ['Skolebestyrelsesmøde den 25. maj 2022 kl. 18.30', 'Skolebestyrelsen', '2022-05-25'],
    ['Bygherremøde nr. 14 den 3. februar 2022', 'Bygherremøde', '2022-02-03'],
    ['Referat af LokalMED-møde i Børnehuset den 2. marts 2023', 'LokalMED', '2023-03-02'],
    [
      'Referat af ordinær generalforsamling i E/F Havnehuset den 2. marts 2023',
      'E/F Havnehuset',
      '2023-03-02',
    ],
    ['Vesterø Vandværk a.m.b.a.\nMøde den 3.-4. februar 2024', 'Vesterø Vandværk a.m.b.a', '2024-02-03'],
    ['Fjordby Idrætsforening af 1921\nMøde den 15-maj-2002', 'Fjordby Idrætsforening af 1921', '2002-05-15'],
    [
      'Fjordby Bådelaug Syd\nÅr 2022, tirsdag den 26. april kl. 19.00 var der møde',
      'Fjordby Bådelaug Syd',
      '2022-04-26',
    ],
    ['- Udvalg: HMU Socialområdet\n- Mødedato: 28. februar 2025', 'HMU Socialområdet', '2025-02-28'],
  ])('%s', async (head, forum, date) => {
    const { markdown } = await read(lines(head, ...ITEMS));
    expect(/^forum: (.*)$/m.exec(markdown)?.[1]?.replace(/"/g, '')).toBe(forum);
    expect(markdown).toContain(`dato: ${date}`);
  });

  it('say so where the body is a guess', async () => {
    const { markdown, said } = await read(
      lines('Kystens Venner', 'Den 3. april 2024 kl. 19 var vi samlet', ...ITEMS),
    );
    expect(markdown).toContain('forum: Kystens Venner');
    expect(said).toContain('er brugt. Er det et andet, så angiv det med --forum');
  });

  it('part the last two names', async () => {
    const { markdown } = await read(
      lines(
        ...HEAD,
        'Til stede: Formanden, Kassereren og formanden for Børn og Unge\nAfbud: Næstformanden og Sekretæren',
        ...ITEMS,
      ),
    );
    expect(markdown).toContain('  - Kassereren og formanden for Børn og Unge\n');
    expect(markdown).toContain('  - Næstformanden\n  - Sekretæren\n');
  });
});

describe('marks', () => {
  it.each([
    ['over the title', ['Lukket', '2. Naboklage']],
    ['over the title, as a field', ['Status: Lukket', '2. Naboklage']],
    ['in brackets within brackets', ['2. Naboklage (lukket (§ 10))']],
    ['before a case number in brackets', ['2. Naboklage – fortroligt (2021-0033001)']],
    ['in a column of its own', ['2. Naboklage', 'TEKSOR / 08/1188      Fortroligt']],
  ])('%s close the item', async (_, title) => {
    const { titles, markdown, said } = await read(
      lines(
        ...HEAD,
        '1. Dagsorden',
        'Godkendt uden bemærkninger.',
        ...title,
        `Naboen ${SECRET} klager.`,
        '3. Eventuelt',
        'Intet.',
      ),
    );
    expect(markdown + said).not.toContain(SECRET);
    expect(titles.at(-1)).toBe('3: Eventuelt');
  });

  it('over a heading of a web page close the item under it', async () => {
    const { markdown } = await read(
      `<html><body><h1>Socialudvalget</h1><p>Møde den 4. marts 2024</p><h2>1. Dagsorden</h2><p>Godkendt.</p><p>Lukket punkt</p><h2>2. Klage</h2><p>Naboen ${SECRET} klager.</p><h2>3. Eventuelt</h2><p>Intet.</p></body></html>`,
      'side.html',
    );
    expect(markdown).not.toContain(SECRET);
    expect(markdown).toContain('## Punkt 3: Eventuelt\n\nIntet.');
  });

  it('in the contents mean the item with their number where two have one title', async () => {
    const { titles } = await read(
      lines(
        'Byrådet',
        'Møde den 4. marts 2024',
        'Indholdsfortegnelse',
        '1. Meddelelser ..... 1\n2. Meddelelser (lukket) ..... 2',
        '1. Meddelelser',
        'Beslutning',
        'Intet.',
        '2. Meddelelser',
        'Beslutning',
        'Intet.',
      ),
    );
    expect(titles).toEqual(['1: Meddelelser', '2: Meddelelser (Lukket)']);
  });
});

it('spaces before the stops of a scan are taken out', async () => {
  const { titles, markdown } = await read(
    lines(
      'TEKNISK UDVALG',
      'Møde den 14. maj 1998',
      'Sag nr . 1.   Vejbelysning',
      'Prisen er 2 kr .',
      'Beslutning :  Godkendt .',
      'Sag nr . 2.   Meddelelser',
      'Ingen , heller ikke skriftlige .',
    ),
  );
  expect(titles).toEqual(['1: Vejbelysning', '2: Meddelelser']);
  expect(markdown).toContain('### Beslutning\n\nGodkendt.');
});
