// Danish numerals as they are written in minutes: `14`, «fjorten», «enogtyve».

const ONES = [
  ...['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  ...['tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'],
];
const TENS: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  tredve: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtredsindstyve: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
};

const numerals = (): Map<string, number> => {
  const all = new Map(ONES.map((word, value): [string, number] => [word, value]));
  for (const one of ['et', 'én', 'ét', 'een', 'eet', 'ene']) all.set(one, 1);
  all.set('ingen', 0);
  all.set('begge', 2);
  for (const [word, value] of Object.entries(TENS)) {
    all.set(word, value);
    for (const [at, one] of ONES.entries()) if (at > 0 && at < 10) all.set(`${one}og${word}`, value + at);
  }
  return all;
};
const NUMERALS: ReadonlyMap<string, number> = numerals();

/** No Danish body has more votes to cast; what is more counts something else. */
const MOST = 999;

/** The number that a word in small letters stands for; null when it stands for none that votes can have. */
export function numeral(low: string): number | null {
  if (!/^\d+$/.test(low)) return NUMERALS.get(low) ?? null;
  const value = Number(low);
  return value <= MOST && String(value) === low ? value : null;
}
