import { describe, expect, it } from 'vitest';
import { fingerprintOf, hashOf } from '../../../src/documents/merge/layout.ts';
import { slot } from '../../../src/documents/merge/slots.ts';

const text = `Calls at [\`a.ts\`](../a.ts#L12) and \`src/b.ts:7\`.\n\n${slot('why', 'Why?')}`;

describe('fingerprintOf', () => {
  it.each([
    ['code that moved within its file', text.replace('#L12', '#L40').replace('b.ts:7', 'b.ts:9')],
    ['an answer in a slot', text.replace(/> .*/, 'Because.')],
  ])('does not change with %s', (_name, changed) => {
    expect(fingerprintOf(changed)).toBe(fingerprintOf(text));
  });

  it.each([
    ['code that moved to another file', text.replace('../a.ts', '../c.ts')],
    ['a number that is no line', text.replace('Calls', '3 calls')],
  ])('changes with %s', (_name, changed) => {
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(text));
  });
});

it('hashOf sees the edit of a line number, not the answer in a slot', () => {
  expect(hashOf(text.replace('#L12', '#L40'))).not.toBe(hashOf(text));
  expect(hashOf(text.replace(/> .*/, 'Because.'))).toBe(hashOf(text));
});
