/** Makes a function that does a work; called while it is being done, it has it done once more afterwards. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await work().catch((error) => {
          // What failed is tried once more where it was asked for again meanwhile.
          if (!again) throw error;
        });
      } while (again);
    } finally {
      running = null;
    }
  };
  return () => {
    if (running) again = true;
    else running = run();
    return running;
  };
}
