// One run at a time works with what is kept of a content folder: what one has no use for it forgets, and another may be reading it.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { KeptPlaces } from '../../kept-work.ts';
import { takeLock } from './output-lock.ts';

const LOOK_MS = 150;

/** Waits until no other run works with what is kept, and keeps others waiting until the function that it gives is called. */
export async function lockKept({ folder }: Pick<KeptPlaces, 'folder'>): Promise<() => void> {
  const path = `${folder}.laas`;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    // Where nothing can be kept there is nothing to wait for.
    return () => undefined;
  }
  for (let isTold = false; ; isTold = true) {
    const unlock = takeLock(path);
    if (unlock) return unlock;
    if (!isTold)
      process.stderr.write(
        `Et andet program arbejder med de samme møder. Venter, til det er færdigt. Er der intet i gang, så slet \`${path}\`.\n`,
      );
    await wait(LOOK_MS);
  }
}
