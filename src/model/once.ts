// What is worked out when it is first asked for.

/** A function that makes something once, and not before it is asked. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
