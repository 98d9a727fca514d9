// Where a text names a file, read once for each text: an archive has many files with odd names.

/** The last signs of a name with its ending; a name is in a text only where these are. */
const TAILS = /(?<=(.{3}))\.[a-z0-9]{1,5}(?![a-z0-9])/giu;
const TAIL = /.{3}\.[a-z0-9]{1,5}$/iu;
/** A sign that is written as its name, or with a backslash before it, may stand in the middle of a file's name. */
const WRITTEN_OTHERWISE = /&#?\w+;|\\[!-/:-@[-`{-~]/u;

/** Tells of a text whether it may name a file, cheaply: what it says of none is so. */
export type MayName = (text: string, name: string) => boolean;

/** Reads each text once. */
export function mayNameOnce(): MayName {
  const known = new Map<string, ReadonlySet<string> | null>();
  const tailsOf = (text: string): ReadonlySet<string> | null =>
    WRITTEN_OTHERWISE.test(text)
      ? null
      : new Set([...text.matchAll(TAILS)].map(([ending, before]) => `${before}${ending}`.toLowerCase()));
  return (text, name) => {
    let tails = known.get(text);
    if (tails === undefined) {
      tails = tailsOf(text);
      known.set(text, tails);
    }
    if (tails === null) return true;
    const own = waysToWrite(name).map((written) => TAIL.exec(written)?.[0].toLowerCase());
    return own.some((tail) => tail === undefined || tails.has(tail));
  };
}

function waysToWrite(name: string): string[] {
  const letters = [name, name.normalize('NFC'), name.normalize('NFD')];
  return [...new Set(letters.flatMap((one) => [one, encodeURI(one), encodeURIComponent(one)]))];
}

/** Whether a text names a file in a place that may be an address. */
export const mentions = (text: string, name: string): boolean =>
  waysToWrite(name).some((written) => {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
      if (/[(/<"'\\:=]\s*$/.test(text.slice(Math.max(0, at - 2), at))) return true;
    return false;
  });
