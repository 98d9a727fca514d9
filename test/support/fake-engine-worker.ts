import type { PunktRow } from '../../src/model/register/punkt-row.ts';
import type {
  Facets,
  FoldedHit,
  Hit,
  SearchAnswer,
  SearchReply,
  SearchRequest,
} from '../../src/model/search/search-answer.ts';

/** A search engine that finds the same for whoever asks: what is asked says what is answered. */
type Search = Extract<SearchRequest, { query: unknown }>;
type Message = SearchRequest | { readonly type: 'start'; readonly base: string };

const scope = self as unknown as {
  postMessage(reply: SearchReply): void;
  onmessage: (event: MessageEvent<Message>) => void;
};
const PAGE = 20;
let base = '';

const hit = (q: string, at: number): Hit => ({
  url: `${base}/byraadet/2026-11-17/#punkt-${131 + (at % 9)}`,
  titel: [
    { text: `Nr. ${at} om `, marked: false },
    { text: q || 'alt', marked: true },
  ],
  forum: 'Byrådet',
  date: '2026-11-17' as Hit['date'],
  nummer: 131 + (at % 9),
  udfald: at % 2 === 0 ? 'godkendt' : null,
  sagsnumre: at % 3 === 0 ? ['17.03.00-P20-1-23' as Hit['sagsnumre'][number]] : [],
  beslutning: at % 2 === 0 ? [{ text: 'Godkendt.', marked: false }] : null,
  isOthers: false,
  afsnit: at % 2 === 0 ? 'Sagsfremstilling' : null,
  uddrag: [
    { text: '… her står noget om ', marked: false },
    { text: q || 'alt', marked: true },
    {
      text: ' og <b>mere</b> til, så linjen bliver så lang, som uddrag ude i virkeligheden plejer at være …',
      marked: false,
    },
  ],
  related: q === 'skrald' && at > 8 ? ['affald', 'renovation'] : [],
});

const foldedOf = (row: number): FoldedHit => {
  const { url, nummer, forum, date, udfald } = hit('', row);
  return { row, url, nummer, forum, date, udfald };
};

const lineOf = (row: number): PunktRow => {
  const { url, nummer, forum, date } = hit('', row);
  const empty = { sagsnumre: '', udfald: '', beslutning: 'Godkendt.' };
  return { ...empty, dato: date, forum, punkt: String(nummer), titel: `=Nr. ${row}`, adresse: url };
};

function totalOf({ q, udfald }: Search['query']): number {
  if (udfald === 'afvist' || /xyzzy|oktober|16075/.test(q)) return 0;
  return q === 'foldet' ? 6 : Number(/\d+$/.exec(q)?.[0] ?? 12);
}

function direct(q: string): SearchAnswer['direct'] {
  const moede = {
    kind: 'moede',
    url: `${base}/byraadet/2026-11-17/`,
    text: 'Byrådet 17. november 2026',
    note: '12 punkter',
  } as const;
  const sag = { kind: 'sag', url: `${base}/sag/13-16074/`, text: 'Sag 13/16074', note: null } as const;
  const isMissing = q === '13/16075';
  return {
    answers: q.includes('oktober') ? [moede] : [],
    missing: isMissing ? 'Arkivet har ingen sag med nummeret 13/16075.' : null,
    more: null,
    nearest: isMissing ? [sag] : [],
  };
}

const value = (name: string, text: string, count: number) => ({ value: name, text, count });
const facets = ({ udfald }: Search['query'], isWhole: boolean): Facets => ({
  forum: [value('byraadet', 'Byrådet', 9), value('oekonomiudvalget', 'Økonomiudvalget', 3)],
  aar: [value('2026', '2026', 7), value('2025', '2025', 5)],
  udfald: udfald === 'afvist' ? [] : [value('godkendt', 'Godkendt', 4)],
  emne: [value('17', '17 Undervisning', 2)],
  sag: isWhole ? [value('17.03.00-P20-1-23', '17.03.00-P20-1-23', 4)] : null,
  del: isWhole ? [value('beslutning', 'Kun beslutninger', 6)] : null,
});

function answer({ query, from }: Search): SearchAnswer {
  const { q } = query;
  const total = totalOf(query);
  const folded = [
    { hit: hit('a', 0), folded: [], sag: [4, 5].map(foldedOf) },
    {
      hit: hit('b', 1),
      folded: [2, 3].map(foldedOf),
      sag: [],
    },
  ];
  const count = Math.min(PAGE, Math.max(0, total - from));
  const groups =
    q === 'foldet' && total > 0
      ? folded
      : Array.from({ length: count }, (_, at) => ({ hit: hit(q, from + at), folded: [], sag: [] }));
  const isNonsense = q.includes('xyzzy');
  return {
    direct: direct(q),
    total,
    groups,
    groupCount: q === 'foldet' ? groups.length : total,
    lacking: isNonsense ? ['xyzzy'] : q === 'bugdet' ? ['bugdet'] : [],
    related: q === 'skrald' ? { words: ['affald', 'renovation'], count: 3 } : { words: [], count: 0 },
    attached: 0,
    sections: [],
    applied: q === 'bugdet' ? { q: 'budget', text: 'budget' } : null,
    suggestions: isNonsense
      ? [
          { q: 'skole', text: 'skole' },
          { q: 'vej', text: 'Søg uden «xyzzy»' },
        ]
      : [],
    skipped: q.includes(' og ') ? ['og'] : [],
    facets: facets(query, false),
    marks: { keys: [q], starts: [], phrases: [] },
  };
}

// What begins with «langsom» is answered when the test says so, and how many were is told.
const held: (() => void)[] = [];
Object.assign(self, {
  answerHeld: () => {
    const replies = held.splice(0);
    for (const reply of replies) reply();
    return replies.length;
  },
});

// What is cut off fails in the worker that began it; the next one goes on.
let isOld = false;
scope.onmessage = ({ data }) => {
  if ('type' in data) {
    base = data.base;
    return;
  }
  if ('rows' in data) {
    scope.postMessage({ id: data.id, type: 'hits', hits: data.rows.map((row) => hit('foldet', row)) });
    return;
  }
  if ('all' in data) {
    const rows = Array.from({ length: totalOf(data.all) }, (_, at) => at);
    scope.postMessage({ id: data.id, type: 'rows', rows });
    return;
  }
  if ('daysOf' in data) {
    scope.postMessage({ id: data.id, type: 'days', days: [] });
    return;
  }
  if ('lines' in data) {
    scope.postMessage({ id: data.id, type: 'lines', lines: data.lines.map(lineOf) });
    return;
  }
  const { id, query } = data;
  const isCutOff = query.q.startsWith('afbrudt') && data.from > 0 && isOld;
  isOld = true;
  if (query.q === 'fejl' || isCutOff) {
    scope.postMessage({ id, type: 'failed', message: 'no index' });
    return;
  }
  const reply = (): void => {
    scope.postMessage({ id, type: 'answer', answer: answer(data) });
    setTimeout(() => scope.postMessage({ id, type: 'facets', facets: facets(query, true) }), 40);
  };
  if (query.q.startsWith('langsom')) held.push(reply);
  else setTimeout(reply, 20);
};
