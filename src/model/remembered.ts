// A pure function that need not work out again what it was asked before.

/**
 * The same function, which remembers its answers to short texts; when it knows `most` it forgets all and begins anew.
 * Minutes say «Godkendt.» and the like thousands of times.
 */
export function remembered<T>(
  read: (text: string) => T,
  { most, longest }: { readonly most: number; readonly longest: number },
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
