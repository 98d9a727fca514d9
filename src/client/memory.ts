/** Does what needs the browser's memory; where that is forbidden or full, nothing is remembered and all else goes on. */
export function withMemory<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return otherwise;
  }
}
