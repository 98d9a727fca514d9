/** Gives the same promise again, but forgets one that failed, so that it is tried anew. */
export function once<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const before = loaded.get(key);
    if (before) return before;
    const own = load(key);
    loaded.set(key, own);
    own.catch(() => loaded.delete(key));
    return own;
  };
}
