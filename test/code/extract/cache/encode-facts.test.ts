import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFacts } from '../../../../src/code/extract/cache/decode-facts.ts';
import { encodeFacts } from '../../../../src/code/extract/cache/encode-facts.ts';
import { extractFile } from '../../../../src/code/extract/extract-file.ts';

const roundTrip = (data: unknown): unknown => decodeFacts(encodeFacts(data));
const folder = new URL('../../../../src/code/link/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

describe('encoded facts', () => {
  it('are read back as they were, keys in their order', () => {
    const facts = texts.map((text) => extractFile('a.ts', text));
    expect(JSON.stringify(facts.map(roundTrip))).toBe(JSON.stringify(facts));
  });

  it('hold whatever JSON can hold', () => {
    const json = fc.json().map((text): unknown => JSON.parse(text));
    const survives = fc.property(json, (data) => {
      expect(JSON.stringify(roundTrip(data))).toBe(JSON.stringify(data));
    });
    fc.assert(survives);
  });

  it.each([
    ['numbers', [-1, 0, 31, 32, 2 ** 28 - 1, 2 ** 28, 2 ** 53, -2, 0.1, 1e300]],
    ['texts', ['', 'ü€😀', 'a\0b\n', '\uD800', '0'.repeat(70_000)]],
    [
      'a kind that is no text',
      [{ kind: 1 }, { kind: null }, { kind: ['a'] }, { kind: 'a', a: 1 }, { a: 1, kind: 'a' }],
    ],
    ['long lists', Array.from({ length: 100_000 }, (_, index) => index)],
  ])('hold %s', (_, data) => {
    expect(roundTrip(data)).toEqual(data);
  });

  it('take a key __proto__ for a key', () => {
    const data: unknown = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(JSON.stringify(roundTrip(data))).toBe(JSON.stringify(data));
    expect('polluted' in {}).toBe(false);
  });

  it('refuse what JSON would drop', () => {
    expect(() => encodeFacts({ line: undefined })).toThrow('line');
  });

  it('take a third of the room of JSON', () => {
    const facts = texts.map((text) => extractFile('a.ts', text));
    const size = facts.reduce((sum, row) => sum + encodeFacts(row).length, 0);
    expect(size / JSON.stringify(facts).length).toBeLessThan(0.4);
  });
});
