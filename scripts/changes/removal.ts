// A take-down of the sketch, as fjernet.yaml keeps it.
import { sha256 } from '../../src/content/digest.ts';

/** The entry of an address; `files` are the attachments by their paths. */
export function removal(adresse: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const head = `- adresse: ${adresse}\n  dato: 2026-05-03\n  grund: efter anmodning\n  art:`;
  if (!adresse.startsWith('/filer/')) return `${head} ${adresse.endsWith('/') ? 'moede' : 'punkt'}\n`;
  const bytes = Buffer.from(files.get(adresse.slice('/filer/'.length)) ?? '');
  return `${head} bilag\n  fil:\n    bytes: ${bytes.length}\n    sha256: "${sha256(bytes)}"\n`;
}
