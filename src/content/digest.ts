// Fingerprints of what work was done on.
import { createHash } from 'node:crypto';

/** A fingerprint of some texts and bytes in their order, 22 letters long. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  // The length stands before each, so that no other parting of the same letters has the same fingerprint.
  for (const part of parts) sum.update(`${part.length}\u0000`).update(part);
  return sum.digest('base64url').slice(0, 22);
}

/** The SHA-256 of some bytes, as other programs write it: 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
