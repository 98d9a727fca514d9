import { describe, expect, it } from 'vitest';
import { placeText } from '../../diagnostics/message.ts';
import { readConfig } from './config.ts';

const told = (arkiv: string | null, emner: string | null = null): string[] =>
  readConfig(arkiv, emner).problems.map(
    ({ path, place, message, note }) => `${placeText(path, place)} ${message} → ${note}`,
  );

const SMALL = 'organisation: A\ntitel: B\n';

it('reads the settings, and fills in what may be left out', () => {
  const { config, problems } = readConfig(
    `${SMALL}forummer:\n  - slug: chefforum\n    navn: " Chefforum "\n    titelpraefiks: "CF - "\n`,
    '00: Kommunens styrelse\n02: Byggeri\n',
  );
  expect(problems).toEqual([]);
  expect(config).toEqual({
    organisation: 'A',
    titel: 'B',
    sikkerhedskontakt: null,
    bilagsgraense: 25,
    baseUrl: '/',
    synlighed: 'offentlig',
    kontakt: null,
    was: null,
    farve: null,
    logo: null,
    historik: 'forskelle',
    oparl: false,
    redigering: null,
    persondata: {
      ...{ telefon: 'advarsel', mail: 'advarsel', adresse: 'advarsel' },
      ...{ ord: 'advarsel', skjult: 'advarsel', ulaest: 'advarsel' },
    },
    forummer: [
      {
        slug: 'chefforum',
        navn: 'Chefforum',
        forkortelser: [],
        tidligere: [],
        titelpraefiks: 'CF - ',
        beskrivelse: null,
      },
    ],
    beslaegtedeOrd: [],
    personsider: { lister: [], personer: [] },
    emner: { '00': 'Kommunens styrelse', '02': 'Byggeri' },
  });
});

it('tells of everything at once, also beside lines that cannot be read', () => {
  const yaml = `organisation: A: B
titel:C
baseUrl: fjordby.example
was: "her
forummer:
  - slug: Byrådet
    navn: Byrådet
    forkortelser: [BY
  - slug: tu
    naven: Teknik
  kontakt: a@b.example
farve: blå
`;
  expect(
    readConfig(yaml, null)
      .problems.map(({ place }) => place.start.line)
      .sort((a, b) => a - b),
  ).toEqual([1, 2, 3, 4, 8, 11, 12]);
  expect(told('organisation: "A\ntitel: "B\n').length).toBe(2);
});

describe('related words', () => {
  it('are lines of words, one way or both', () => {
    const { config, problems } = readConfig(
      `${SMALL}beslaegtedeOrd:\n  - skrald, affald\n  - gift > pesticider\n`,
      null,
    );
    expect(problems).toEqual([]);
    expect(config?.beslaegtedeOrd).toEqual(['skrald, affald', 'gift > pesticider']);
  });

  it.each(['skrald', '[[skrald, affald]]', '[skrald]', '[skrald,]', '[a > b > c]'])(
    '%s is told of',
    (lines) => {
      const { config, problems } = readConfig(`${SMALL}beslaegtedeOrd: ${lines}\n`, null);
      expect(config).toBeNull();
      expect(problems[0]?.path).toBe('arkiv.yaml');
      expect(problems[0]?.place.start.line).toBe(3);
    },
  );
});

describe('the looks', () => {
  it('are a colour and a picture that is there', () => {
    const { config, problems } = readConfig(`${SMALL}farve: "#E30613"\nlogo: billeder/vaaben.svg\n`, null, {
      hasFile: (path) => path === 'billeder/vaaben.svg',
      readText: () => '<svg><path d="M0 0"/></svg>',
    });
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ farve: '#e30613', logo: 'billeder/vaaben.svg' });
  });

  it.each([
    ['farve: rød', 'skriv farven som'],
    ['farve: #0a5470', 'skriv farven som'],
    ['logo: ../vaaben.svg', 'skriv navnet på en SVG-'],
    ['logo: vaaben.html', 'skriv navnet på en SVG-'],
    ['logo: vaaben.png', 'filen findes ikke'],
    [`forummer: ${'['.repeat(60_000)}`, 'indlejret alt for dybt'],
    ['x:\n'.repeat(20_000), 'mere end 10.000 linjer'],
  ])('%s is told of', (line, words) => {
    const { config, problems } = readConfig(`${SMALL}${line}\n`, null, {
      hasFile: () => false,
      readText: () => null,
    });
    expect(config).toBeNull();
    expect(problems.map(({ message }) => message).join()).toContain(words);
  });
});

it('reads names the same, however their accents are saved', () => {
  const forums = `${SMALL}forummer:\n  - slug: byraadet\n    navn: Byrådet\n`;
  expect(readConfig(forums.normalize('NFD'), null)).toEqual(readConfig(forums, null));
});

describe('the base URL', () => {
  it('is told whole where it lacks its scheme', () =>
    expect(told(`${SMALL}baseUrl: fjordby.example/referater\n`)).toEqual([
      'arkiv.yaml:3:10 `baseUrl` kan ikke bruges: skriv `https://fjordby.example/referater`. → Ret værdien.',
    ]));

  it.each([
    ['https://referater.fjordby.example', 'https://referater.fjordby.example/'],
    ['https://fjordby.example/referater/', 'https://fjordby.example/referater/'],
    ['/referater', '/referater/'],
    ['/', '/'],
  ])('%s', (written, baseUrl) =>
    expect(readConfig(`${SMALL}baseUrl: ${written}\n`, null).config?.baseUrl).toBe(baseUrl),
  );

  it.each(['ftp://fjordby.example', '//fjordby.example/', 'https://fjordby.example/?a', 'x y'])(
    '%s is none',
    (written) =>
      expect(told(`${SMALL}baseUrl: "${written}"\n`)).toEqual([
        'arkiv.yaml:3:10 `baseUrl` kan ikke bruges: skriv `https://vært/mappe/` eller `/mappe/`. → Ret værdien.',
      ]),
  );
});

const WRONG: readonly (readonly [name: string, arkiv: string | null, ...told: string[]])[] = [
  [
    'no file',
    null,
    'arkiv.yaml:1:1 Filen `arkiv.yaml` mangler. → Læg en fil med mindst `organisation`, `titel` og `forummer` i indholdsmappen.',
  ],
  [
    'an empty file',
    '',
    'arkiv.yaml:1:1 Nøglen `organisation` mangler. → Tilføj en linje: `organisation: …`.',
    'arkiv.yaml:1:1 Nøglen `titel` mangler. → Tilføj en linje: `titel: …`.',
  ],
  [
    'no keys at all',
    '- A\n',
    'arkiv.yaml:1:1 Filen kan ikke bruges: skriv nøgler og værdier: `organisation: …`. → Ret værdien.',
  ],
  [
    'a key with nothing after it',
    'organisation: A\ntitel:\n',
    'arkiv.yaml:2:7 `titel` kan ikke bruges: skriv en tekst. → Ret værdien.',
  ],
  [
    'several unknown keys',
    `${SMALL}tema: grøn\nkontat: x\n`,
    'arkiv.yaml:3:1 Ukendt nøgle `tema`. → Ret stavemåden, eller slet linjen.',
    'arkiv.yaml:4:1 Ukendt nøgle `kontat`. → Mente du `kontakt`?',
  ],
  [
    'forums that are no forums',
    `${SMALL}forummer:\n  - Chefforum\n  - slug: Chefforum\n    navn: Chefforum\n  - slug: sag\n    navn: Sag\n    forkortelser: S\n`,
    'arkiv.yaml:4:5 Nr. 1 under `forummer` kan ikke bruges: skriv et forum med `slug` og `navn`. → Ret værdien.',
    'arkiv.yaml:5:11 `slug` i nr. 2 under `forummer` kan ikke bruges: brug kun små bogstaver a–z, tal og bindestreg: chefforum. → Ret værdien.',
    'arkiv.yaml:7:11 `slug` i nr. 3 under `forummer` kan ikke bruges: navnet bruges allerede af arkivets egne sider. → Ret værdien.',
    'arkiv.yaml:9:19 `forkortelser` i nr. 3 under `forummer` kan ikke bruges: skriv en liste: [S]. → Ret værdien.',
  ],
  [
    'two forums of one name',
    `${SMALL}forummer:\n  - slug: a\n    navn: A\n  - slug: a\n    navn: A\n`,
    'arkiv.yaml:6:11 `slug` i nr. 2 under `forummer` kan ikke bruges: et andet forum har den samme. → Ret værdien.',
    'arkiv.yaml:7:11 `navn` i nr. 2 under `forummer` kan ikke bruges: et andet forum har den samme. → Ret værdien.',
  ],
  [
    'an address that runs code',
    `${SMALL}was: javascript:alert(1)\n`,
    'arkiv.yaml:3:6 `was` kan ikke bruges: skriv en adresse, der begynder med `https://`. → Ret værdien.',
  ],
  [
    'a quotation mark that is not closed',
    'organisation: "A\ntitel: B\nsynlighed: intern\n',
    'arkiv.yaml:1:15 Anførselstegnet her bliver ikke lukket. → Sæt det samme tegn efter værdien.',
  ],
  [
    'a list that is not closed',
    `${SMALL}forummer: [\nsynlighed: intern\n`,
    'arkiv.yaml:3:11 Parentesen her bliver ikke lukket. → Sæt `]` eller `}` efter listen, eller sæt værdien i anførselstegn, hvis den ikke er en liste.',
  ],
  [
    'a line moved in',
    'organisation: A\n  titel: B\n',
    'arkiv.yaml:2:1 Linjen er rykket forkert ind. → Nøgler står helt til venstre; punkter i en liste rykkes to mellemrum ind.',
  ],
  [
    'a tab',
    'organisation: A\n\ttitel: B\n',
    'arkiv.yaml:2:1 Linjen er rykket ind med tabulator. → Brug mellemrum i stedet.',
  ],
  [
    'a key twice',
    `${SMALL}titel: C\n`,
    'arkiv.yaml:3:1 Den samme nøgle står to gange. → Slet den ene af dem.',
  ],
  [
    'line ends of Windows and a byte order mark',
    '\uFEFForganisation: A\r\ntitel: B\r\nsynlighed: x\r\n',
    'arkiv.yaml:3:12 `synlighed` kan ikke bruges: skriv `offentlig` eller `intern`. → Ret værdien.',
  ],
  [
    'aliases that multiply themselves',
    `a: &a [1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c]\n`,
    'arkiv.yaml:1:1 Nøglen `organisation` mangler. → Tilføj en linje: `organisation: …`.',
    'arkiv.yaml:1:1 Nøglen `titel` mangler. → Tilføj en linje: `titel: …`.',
  ],
];

describe('what is wrong, and where', () => {
  it.each(WRONG)('%s', (_, arkiv, ...lines) => {
    expect(told(arkiv)).toEqual(lines);
    expect(readConfig(arkiv, null).config).toBeNull();
  });

  it('a main group of emner.yaml without its two digits', () => {
    expect(told(SMALL, '0: A\n"02": B\n')).toEqual([
      'emner.yaml:1:1 `0` kan ikke bruges: hovedgrupper har to cifre: `00`. → Ret nøglen.',
    ]);
  });
});

describe('pages of lists and members', () => {
  it('are of those alone that are named, by each name that they have', () => {
    const { config, problems } = readConfig(
      `${SMALL}personsider:\n  lister:\n    - Socialdemokratiet, A, Liste A\n  personer: [Anna Holm]\n`,
      null,
    );
    expect(problems).toEqual([]);
    expect(config?.personsider).toEqual({
      lister: [{ navn: 'Socialdemokratiet', ogsaa: ['A', 'Liste A'] }],
      personer: [{ navn: 'Anna Holm', ogsaa: [] }],
    });
  });

  it.each([
    ['personsider: ja\n', 'skriv `lister:` og `personer:`'],
    ['personsider:\n  lister: A\n', 'skriv en liste af navne'],
    ['personsider:\n  lister: [Ø]\n  personer: [ø]\n', 'to navne får den samme adresse `oe`'],
  ])('%j is told of', (lines, message) => expect(told(SMALL + lines).join()).toContain(message));
});

describe('what may be a person’s own', () => {
  it('weighs as much as the settings say', () => {
    const { config, problems } = readConfig(`${SMALL}persondata:\n  mail: fejl\nikkeCpr: [bcdfg]\n`, null);
    expect(problems).toEqual([]);
    expect(config?.persondata).toMatchObject({ mail: 'fejl', telefon: 'advarsel' });
  });

  it.each([
    [
      'persondata:\n  mail: slukket\n',
      'arkiv.yaml:4:9 `mail` under `persondata` kan ikke bruges: skriv `advarsel` eller `fejl`. → Ret værdien.',
    ],
    [
      'ikkeCpr: [010203-4567]\n',
      'arkiv.yaml:3:11 Nr. 1 under `ikkeCpr` kan ikke bruges: skriv mærket, som beskeden om nummeret viser det. → Ret værdien.',
    ],
  ])('%j is told of', (lines, message) => expect(told(SMALL + lines)).toEqual([message]));
});
