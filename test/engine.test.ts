// Telling the engine how we run must not break what ran before.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('leaves patterns usable that have run once before', () => {
  const program = [
    'const once = /a(b)c/g; once.test("abc");',
    readFileSync('scripts/engine.ts', 'utf8'),
    'console.log("abc abc".replace(once, () => "q"));',
  ].join('\n');
  // A process of its own: what is wrong here ends all of it.
  const said = execFileSync(process.execPath, ['--input-type=module'], { input: program, encoding: 'utf8' });
  expect(said.trim()).toBe('q q');
});
