/** Tells whether a file could not be fetched: the bundle's own interface keeps quiet about it and finds nothing. */
export interface FetchWatch {
  failure(): Error | null;
  /** Begins anew. */
  forget(): void;
}

/** Has all fetching of this thread watched from now on. */
export function watchFetch(scope: { fetch: typeof fetch }): FetchWatch {
  const plain = scope.fetch.bind(scope);
  let failure: Error | null = null;
  scope.fetch = async (input, init) => {
    try {
      const response = await plain(input, init);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  };
  return {
    failure: () => failure,
    forget: () => {
      failure = null;
    },
  };
}
