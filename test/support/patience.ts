/** How long anything may take before it counts as never coming, in milliseconds: no machine is so slow or so busy. */
export const PATIENCE = {
  /** A test, or what is made ready for tests. */
  test: 15 * 60_000,
  /** One thing in a page: an element, a navigation, a text. */
  page: 4 * 60_000,
} as const;
