import { describe, expect, test } from 'vitest';
import { DEFAULT_ARKIV } from '../../../test/support/content.ts';
import { testFolder } from '../../../test/support/folders.ts';
import { changeFile, cloneShallow, commitAll, git, type TestCommit } from '../../../test/support/git.ts';
import type { Meeting } from '../../model/archive.ts';
import type { Change, MeetingHistory } from '../../model/history.ts';
import { type Content, linkContent, loadContent } from '../load.ts';

const PATH = 'byraadet/2024/2024-05-28.md';
const HEAD = '---\nforum: Byrådet\ndato: 2024-05-28\n';
const meeting = (body: string, head = ''): string => `${HEAD}${head}---\n\n${body}\n`;
const BUDGET = (decision: string, more = ''): string =>
  meeting(
    `## Punkt 4: Budget for havnen\n\n13/200\n\n### Sagsfremstilling\n\nHavnen skal udvides i to etaper.\n\n### Beslutning\n\n${decision}\n${more}`,
  );

/** Commits of one file, a day apart. */
const versions = (...texts: readonly string[]): TestCommit[] =>
  texts.map((text, at) => ({
    day: `2024-06-${String(at + 1).padStart(2, '0')}`,
    files: { ...(at === 0 ? { 'arkiv.yaml': DEFAULT_ARKIV } : {}), [PATH]: text },
  }));

async function contentOf(commits: readonly TestCommit[]): Promise<Content> {
  const folder = await testFolder();
  commitAll(folder, commits);
  return loadContent(folder);
}

const meetingIn = (content: Content): Meeting | undefined => linkContent(content)?.meetings[0];

async function historyOf(commits: readonly TestCommit[]): Promise<MeetingHistory> {
  const history = meetingIn(await contentOf(commits))?.history;
  if (!history) throw new Error('no history');
  return history;
}

/** The histories of many meetings that are corrected on the same days, in one repository; each has a date of its own. */
async function historiesOf(
  cases: readonly (readonly string[])[],
): Promise<(MeetingHistory | null | undefined)[]> {
  const dateOf = (at: number): string =>
    `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-28`;
  const most = Math.max(...cases.map(({ length }) => length));
  const commits = Array.from(
    { length: most },
    (_, nth): TestCommit => ({
      day: `2024-06-${String(nth + 1).padStart(2, '0')}`,
      files: Object.fromEntries([
        ['arkiv.yaml', DEFAULT_ARKIV],
        ...cases.flatMap((texts, at): [string, string][] => {
          const text = texts[nth];
          const date = dateOf(at);
          return text === undefined
            ? []
            : [[`byraadet/${date.slice(0, 4)}/${date}.md`, text.replaceAll('2024-05-28', date)]];
        }),
      ]),
    }),
  );
  const archive = linkContent(await contentOf(commits));
  return cases.map((_, at) => archive?.meetings.find(({ date }) => date === dateOf(at))?.history);
}

const words = ({ nummer, part, overskrift }: Change): string =>
  [nummer, part, overskrift].filter((word) => word !== null).join(' ');
const inShort = ({ revisions }: MeetingHistory): string[] =>
  revisions.map(({ date, type, changes }) => [date.slice(8), type, ...changes.map(words)].join(', '));
const sides = ({ texts }: MeetingHistory): (string | null)[] =>
  texts
    .flat()
    .map(
      (text) =>
        text &&
        [text.before, text.after]
          .map((side) => side.map(([kind, word]) => (kind === 'anden' ? `[${word}]` : word)).join(' '))
          .join(' → '),
    );

const SEEN: readonly [name: string, texts: readonly string[], told: readonly string[]][] = [
  [
    'an agenda that becomes minutes',
    [meeting('## Punkt 1: A', 'type: dagsorden\n'), meeting('## Punkt 1: A\n\n### Beslutning\n\nJa.')],
    ['01, dagsorden', '02, referat'],
  ],
  [
    'what readers do not see',
    [BUDGET('Godkendt.'), BUDGET('Godkendt.  ').replace('### Beslutning', '###   Beslutning ')],
    ['01, referat'],
  ],
  [
    'a status that is set',
    [BUDGET('Godkendt.'), BUDGET('Godkendt.').replace('---\n\n', 'status: godkendt\n---\n\n')],
    ['01, referat'],
  ],
  [
    'the head',
    [
      meeting('## Punkt 1: A', 'tid: "17:00"\n'),
      meeting('## Punkt 1: A', 'tid: "18:00"\nafbud: [Formanden]\n'),
    ],
    ['01, referat', '02, rettelse, hoved Tid, hoved Afbud'],
  ],
  [
    'an item that came, one that went',
    [meeting('## Punkt 1: Skoler'), meeting('## Punkt 2: Veje')],
    ['01, referat', '02, rettelse, 1 taget-af, 2 nyt'],
  ],
  [
    'numbers that moved',
    [meeting('## Punkt 1: Skoler\n\n## Punkt 2: Veje'), meeting('## Punkt 2: Skoler\n\n## Punkt 3: Veje')],
    ['01, referat'],
  ],
  [
    'attachments and case numbers',
    [
      meeting('## Punkt 1: Skoler\n\n13/200\n\n### Bilag\n\n- Plan'),
      meeting('## Punkt 1: Skoler\n\n13/201\n\n### Bilag\n\n- Plan\n- Kort'),
    ],
    ['01, referat', '02, rettelse, 1 sagsnumre, 1 bilag'],
  ],
  [
    'text about attachments',
    [
      meeting('## Punkt 1: Skoler\n\n### Bilag\n\nPlanen lå fremme.'),
      meeting('## Punkt 1: Skoler\n\n### Bilag\n\nPlanen og kortet lå fremme.'),
    ],
    ['01, referat', '02, rettelse, 1 bilag'],
  ],
  [
    'a version that nobody could read',
    [BUDGET('Godkendt.'), `<<<<<<< HEAD\n${BUDGET('Godkendt.')}`, BUDGET('Godkendt.')],
    ['01, referat'],
  ],
  [
    'what stood under a closed item, which nobody saw',
    [meeting('## Punkt 4: Lukket: Køb\n\n### Beslutning\n\nKøbes.'), meeting('## Punkt 4: Lukket: Køb')],
    ['01, referat'],
  ],
];

test('an address that a file was moved from leads on, and not where something else is, or was another meeting', async () => {
  const text = BUDGET('Godkendt.').replace(
    '\n\n### Besl',
    '\n\n### Sagsfremstilling\n\nLang tekst om havnen.\n\n### Besl',
  );
  const moves: TestCommit[] = [
    {
      day: '2024-06-02',
      files: { [PATH]: null, 'byraadet/2024/2024-05-29.md': text.replace('05-28', '05-29') },
    },
  ];
  const aliasesOf = async (more: readonly TestCommit[]): Promise<string[]> =>
    (linkContent(await contentOf([...versions(text), ...moves, ...more]))?.aliases ?? []).map(
      ({ from, to }) => `${from} ${to}`,
    );
  expect(await aliasesOf([])).toEqual(['/byraadet/2024-05-28/ /byraadet/2024-05-29/']);
  expect(await aliasesOf([{ day: '2024-06-03', files: { [PATH]: text } }])).toEqual([]);
  const other = meeting('## Punkt 1: Skolen\n\n### Beslutning\n\nGodkendt.').replace('05-28', '05-30');
  moves.splice(0, 1, { day: '2024-06-02', files: { [PATH]: null, 'byraadet/2024/2024-05-30.md': other } });
  expect(await aliasesOf([])).toEqual([]);
});

describe('a meeting’s history', () => {
  test('tells when it was published, and what was corrected in words of the reader', async () => {
    const history = await historyOf(
      versions(BUDGET('Byrådet godkendte 2 mio. kr.'), BUDGET('Byrådet godkendte 3 mio. kr.')),
    );
    expect(inShort(history)).toEqual(['01, referat', '02, rettelse, 4 afsnit Beslutning']);
    expect(sides(history)).toEqual(['Byrådet godkendte [2] mio. kr. → Byrådet godkendte [3] mio. kr.']);
    expect(history.version).toEqual({ commit: expect.stringMatching(/^[0-9a-f]{10}$/), date: '2024-06-02' });
  });

  test('tells of what readers see, and of that alone', async () => {
    const histories = await historiesOf(SEEN.map(([, texts]) => texts));
    for (const [at, [name, , told]] of SEEN.entries())
      expect(histories[at] && inShort(histories[at]), name).toEqual(told);
  });

  test('leaves out what is marked as technical, and knows a file that was moved', async () => {
    const moved: TestCommit = {
      day: '2024-06-04',
      message: 'Flyttet [teknisk]',
      files: {
        [PATH]: null,
        'byraadet/2024/2024-05-29.md': BUDGET('Godkendt igen.').replace('05-28', '05-29'),
      },
    };
    const [first, second] = versions(BUDGET('Godkendt.'), BUDGET('Godkendt igen.'));
    const history = await historyOf([
      first as TestCommit,
      { ...(second as TestCommit), message: 'Oprydning\n\n[Teknisk]' },
      moved,
    ]);
    expect(inShort(history)).toEqual(['01, referat']);
  });

  test('of a file that was gone tells that it is back, without its earlier words', async () => {
    const [first, second] = versions(BUDGET('Godkendt.'), BUDGET('Afvist.'));
    const history = await historyOf([
      first as TestCommit,
      { day: '2024-06-01', files: { [PATH]: null } },
      second as TestCommit,
    ]);
    expect(inShort(history)).toEqual(['01, referat', '02, genindsat']);
    expect(history.texts).toEqual([[], []]);
  });

  test('shows no version that was never committed', async () => {
    const folder = await testFolder();
    commitAll(
      folder,
      versions(BUDGET('Byrådet godkendte 2 mio. kr.'), BUDGET('Byrådet godkendte 3 mio. kr.')),
    );
    changeFile(folder, PATH, BUDGET('Byrådet godkendte 4 mio. kr.'));
    const history = meetingIn(await loadContent(folder))?.history;
    expect(history?.version).toBeNull();
    expect(history && sides(history)).toEqual([
      'Byrådet godkendte [2] mio. kr. → Byrådet godkendte [3] mio. kr.',
    ]);
  });
});

test('shows the words of a meeting whose date was changed, unless it became another meeting', async () => {
  const [first, second] = versions(
    BUDGET('Byrådet godkendte 2 mio. kr.'),
    BUDGET('Byrådet godkendte 3 mio. kr.'),
  );
  const moved = (text: string): TestCommit => ({
    day: '2024-06-04',
    files: { [PATH]: null, 'byraadet/2024/2024-05-29.md': text.replace('05-28', '05-29') },
  });
  const past = [first, second] as TestCommit[];
  const same = await historyOf([...past, moved(BUDGET('Byrådet godkendte 3 mio. kr.'))]);
  expect(inShort(same)).toEqual([
    '01, referat',
    '02, rettelse, 4 afsnit Beslutning',
    '04, rettelse, hoved Dato',
  ]);
  expect(sides(same)).toEqual(['Byrådet godkendte [2] mio. kr. → Byrådet godkendte [3] mio. kr.', null]);
  const other = await historyOf([
    ...past,
    moved(BUDGET(`Byrådet udsatte. ${'Havnen skal ses igen. '.repeat(4)}`)),
  ]);
  expect(sides(other).every((side) => side === null)).toBe(true);
});

const LONG =
  'Direktørens kontrakt blev drøftet, og vilkårene for fratrædelsen blev godkendt med virkning fra den første i næste måned.';
const ITEM = (text: string): string =>
  meeting(
    `## Punkt 4: Budget for havnen\n\n### Beslutning\n\n${text}\n\n## Punkt 5: Køb af jord\n\n### Beslutning\n\nKøbes for 7 mio. kr.`,
  );
const SECRET = 'hemmelighed';
/** The same minutes with their last item closed. */
const shut = (text: string): string => text.replace(/## Punkt 5: Køb af jord[\s\S]*/, '## Punkt 5: Lukket\n');
const PLANTED: readonly [name: string, texts: readonly string[]][] = [
  [
    'of an item that is closed now',
    [
      ITEM(`Budget ${SECRET}.`),
      ITEM('Budget.').replace(
        'Punkt 5: Køb af jord\n\n### Beslutning\n\nKøbes for 7 mio. kr.',
        'Punkt 5: Lukket',
      ),
    ],
  ],
  [
    'of an item that is closed now under another number',
    [
      meeting(`## Punkt 4: Køb af ${SECRET}\n\n### Beslutning\n\nKøbes.`),
      meeting('## Punkt 4: Eventuelt\n\n## Punkt 5: Lukket'),
    ],
  ],
  [
    'of another item that was corrected when one was closed',
    [ITEM(`Godkendt ${SECRET} nu.`), ITEM('Godkendt straks nu.'), shut(ITEM('Godkendt nu.'))],
  ],
  [
    'that the closed item had too',
    [
      ITEM(`Godkendt ${SECRET} nu.`).replace('7 mio.', `7 ${SECRET}er`),
      ITEM('Godkendt straks nu.'),
      shut(ITEM('Godkendt straks nu.')),
    ],
  ],
  [
    'before a new item that is closed',
    [
      ITEM(`Godkendt ${SECRET} nu.`),
      ITEM('Godkendt straks nu.'),
      `${ITEM('Godkendt straks nu.')}\n\n## Punkt 6: Lukket\n`,
    ],
  ],
  ['with a CPR number', [BUDGET(`Godkendt for ${SECRET} 010180-0008.`), BUDGET('Godkendt for borgeren.')]],
  [
    'with a telephone number',
    [BUDGET(`Ring til ${SECRET} på tlf. 22 33 44 55.`), BUDGET('Ring til kommunen.')],
  ],
  ['with a number that nobody names', [BUDGET(`Konto 12345678 ${SECRET}.`), BUDGET('Konto.')]],
  ['with a name', [BUDGET(`Klagen fra Asta ${SECRET} afvises.`), BUDGET('Klagen fra en borger afvises.')]],
  ['with a name that begins a sentence', [BUDGET(`Hansen klagede ${SECRET}.`), BUDGET('En borger klagede.')]],
  ['with a place', [BUDGET(`Huset på Skovvej 4 ${SECRET} rives ned.`), BUDGET('Huset rives ned.')]],
  [
    'of what was taken out without anything in its place',
    [BUDGET(`Godkendt. ${LONG} ${SECRET}`), BUDGET('Godkendt.')],
  ],
  [
    'of what came and went again',
    [BUDGET('Godkendt.'), BUDGET(`Godkendt. ${LONG} ${SECRET}`), BUDGET('Godkendt.')],
  ],
  [
    'of what stood beside an earlier correction',
    [
      BUDGET(`Godkendt for 2 mio. kr. ${LONG} ${SECRET}`),
      BUDGET(`Godkendt for 3 mio. kr. ${LONG} ${SECRET}`),
      BUDGET('Godkendt for 3 mio. kr.'),
    ],
  ],
  ['of a section that is gone', [BUDGET('Godkendt.', `\n### Om ${SECRET}\n\nTekst.`), BUDGET('Godkendt.')]],
  [
    'of an item that is gone',
    [
      ITEM('Godkendt.').replace('jord', SECRET),
      meeting('## Punkt 4: Budget for havnen\n\n### Beslutning\n\nGodkendt.'),
    ],
  ],
  [
    'of the head',
    [meeting('## Punkt 1: A', `deltagere: [${SECRET}]\nsted: ${SECRET}\n`), meeting('## Punkt 1: A')],
  ],
];

test('a meeting’s history tells a correction of an item that has nothing to do with one that was closed afterwards', async () => {
  const [before, after] = [ITEM('Godkendt for 2 veje.'), ITEM('Godkendt for 3 veje.')];
  const told = 'Godkendt for [2] veje. → Godkendt for [3] veje.';
  const history = await historyOf(versions(before, after, shut(after)));
  expect(sides(history)).toEqual([told, null]);
  const folder = await testFolder();
  commitAll(folder, versions(before, after));
  changeFile(folder, PATH, shut(after));
  const own = meetingIn(await loadContent(folder))?.history;
  expect(own && sides(own)).toEqual([told]);
  changeFile(folder, PATH, shut(ITEM('Godkendt.')));
  const other = meetingIn(await loadContent(folder))?.history;
  expect(other && sides(other)).toEqual([null]);
});

describe('no word of it is shown', () => {
  test('of whatever was planted', async () => {
    const histories = await historiesOf(PLANTED.map(([, texts]) => texts));
    for (const [at, [name]] of PLANTED.entries()) {
      expect(histories[at] && inShort(histories[at]).at(-1), name).toContain('rettelse');
      expect(JSON.stringify(histories[at]), name).not.toContain(SECRET);
      expect(JSON.stringify(histories[at]), name).not.toMatch(/Skovvej|22 33|Hansen|Asta|12345678|010180/);
    }
  });

  test('of what stood there before a commit that says [persondata]', async () => {
    const [first, second] = versions(
      BUDGET(`Godkendt ${SECRET} enstemmigt.`),
      BUDGET('Godkendt helt enstemmigt.'),
    ) as [TestCommit, TestCommit];
    expect(JSON.stringify(await historyOf([first, second]))).toContain(SECRET);
    expect(
      JSON.stringify(await historyOf([first, { ...second, message: 'Rettet [persondata]' }])),
    ).not.toContain(SECRET);
  });

  test.for(['punkt', 'moede'])('of a taken-down %s, under any number', async (art) => {
    const folder = await testFolder();
    const secret = 'Borgerens klage over støjen fra havnen blev behandlet sammen med hemmelighed og afvist.';
    const text = (nummer: number, more = ''): string =>
      BUDGET(`Godkendt${more}.`, `\n## Punkt ${nummer}: Klage\n\n### Beslutning\n\n${secret}`);
    const adresse = art === 'punkt' ? '/byraadet/2024-05-28/#punkt-6' : '/byraadet/2023-01-31/';
    const list = `- adresse: ${adresse}\n  art: ${art}\n  dato: 2024-07-01\n  grund: efter anmodning\n`;
    commitAll(folder, versions(text(5), text(6, ' nu'), BUDGET('Godkendt nu straks.')));
    changeFile(folder, 'fjernet.yaml', list);
    const history = meetingIn(await loadContent(folder))?.history;
    expect(JSON.stringify(history)).not.toContain('hemmelighed');
    if (art === 'punkt') expect(history?.texts.flat().every((one) => one === null)).toBe(true);
  });
});

describe('the settings', () => {
  const commits = versions(BUDGET('Byrådet godkendte 2 mio. kr.'), BUDGET('Byrådet godkendte 3 mio. kr.'));
  const withSetting = (value: string): TestCommit[] => [
    ...commits,
    { day: '2024-06-09', files: { 'arkiv.yaml': `${DEFAULT_ARKIV}historik: ${value}\n` } },
  ];
  test('can ask for days alone, or for nothing', async () => {
    const days = await historyOf(withSetting('datoer'));
    expect(inShort(days)).toEqual(['01, referat', '02, rettelse, 4 afsnit Beslutning']);
    expect(sides(days)).toEqual([null]);
    expect((await contentOf(withSetting('nej'))).history.state).toBe('ingen');
  });
});

describe('what was read before', () => {
  test('is added to, and read anew where history is another', async () => {
    const folder = await testFolder();
    const [first, second, third] = versions(BUDGET('Et.'), BUDGET('To.'), BUDGET('Tre.')) as [
      TestCommit,
      TestCommit,
      TestCommit,
    ];
    commitAll(folder, [first, second]);
    const work = async (kept: Content | null): Promise<Content> =>
      loadContent(
        folder,
        kept
          ? {
              kept: {
                program: '',
                files: new Map(kept.files.map((file) => [file.source, file])),
                attachments: new Map(),
                store: kept.store,
                history: kept.history.kept,
              },
            }
          : {},
      );
    const before = await work(null);
    commitAll(folder, [third], false);
    const added = await work(before);
    expect(added.history).toEqual((await work(null)).history);
    expect(added.history.kept?.log.commits).toHaveLength(3);
    expect(added.history.kept?.log.commits.slice(1)).toEqual(before.history.kept?.log.commits);
    git(folder, ['update-ref', 'refs/heads/main', 'main~2']);
    commitAll(folder, [{ ...third, message: 'en anden historie' }], false);
    expect((await work(added)).history).toEqual((await work(null)).history);
  });

  test('of a shallow clone is told, and no day is made up', async () => {
    const [folder, clone] = [await testFolder(), await testFolder()];
    commitAll(folder, versions(...['1', '2', '3'].map((sum) => BUDGET(`Byrådet godkendte ${sum} mio. kr.`))));
    for (const [depth, told, version] of [
      [1, [], null],
      [2, ['03, rettelse, 4 afsnit Beslutning'], '2024-06-03'],
    ] as const) {
      cloneShallow(folder, `${clone}/${depth}`, depth);
      const content = await loadContent(`${clone}/${depth}`);
      expect(content.history.state).toBe('afkortet');
      const history = meetingIn(content)?.history;
      expect(history?.version?.date ?? null).toBe(version);
      expect(history && inShort(history)).toEqual(told);
    }
  });

  test('is nothing outside a work tree, and before the first commit', async () => {
    const folder = await testFolder();
    changeFile(folder, 'arkiv.yaml', DEFAULT_ARKIV);
    expect((await loadContent(folder)).history.state).toBe('ingen');
    git(folder, ['init', '--quiet']);
    expect((await loadContent(folder)).history.state).toBe('ingen');
  });
});
