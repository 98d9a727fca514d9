import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../program.js';
import { RULES } from './rules.ts';
import { withoutRule } from './without.ts';

test.for(RULES)('the rule «$name» stands where it is said to, and can be taken away', async (rule) => {
  const source = await readFile(join(projectRoot(), rule.file), 'utf8');
  expect(withoutRule(source, rule)).not.toBe(source);
});

test('a rule that stands nowhere is told of', () => {
  const rule = { name: 'x', text: '', file: 'x.ts', from: 'b', to: '' };
  expect(() => withoutRule('aa', rule)).toThrow('does not stand once');
  expect(() => withoutRule('abba', rule)).toThrow('does not stand once');
  expect(withoutRule('aba', rule)).toBe('aa');
});
