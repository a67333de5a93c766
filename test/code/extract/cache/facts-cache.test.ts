import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeFacts } from '../../../../src/code/extract/cache/encode-facts.ts';
import { openCache } from '../../../../src/code/extract/cache/facts-cache.ts';
import { readPack, writePack } from '../../../../src/code/extract/cache/pack.ts';
import { extractFile } from '../../../../src/code/extract/extract-file.ts';
import type { Outcome } from '../../../../src/code/extract/outcome.ts';
import { asOrdinaryUser } from '../../../support/as-ordinary-user.ts';
import { temporaryRepository } from '../../../support/temporary-repository.ts';

const outcomes: Readonly<Record<'a' | 'b', Outcome>> = {
  a: { kind: 'facts', facts: extractFile('a.ts', 'export const a = fetch("https://a.example.org");') },
  b: { kind: 'facts', facts: extractFile('b.ts', 'export const b = 2;') },
};

const outcomeOf = (key: string): Outcome => outcomes[key === 'b' ? 'b' : 'a'];

/** One run: asks for these keys, adds what is missing. What it finds must be what was added. */
function run(folder: string, keys: readonly string[] = ['a', 'b']) {
  const cache = openCache(folder);
  const known = keys.filter((key) => cache.find(key) !== null);
  expect(known.map((key) => cache.find(key))).toEqual(known.map(outcomeOf));
  for (const key of keys.filter((name) => !known.includes(name))) cache.add(key, encodeFacts(outcomeOf(key)));
  return { found: known, warnings: cache.save() };
}

const emptyFolder = (): string => join(temporaryRepository({}).root, 'deep/cache');

describe('the facts cache', () => {
  it('gives back what an earlier run kept', () => {
    const folder = emptyFolder();
    expect(run(folder)).toEqual({ found: [], warnings: [] });
    expect(run(folder)).toEqual({ found: ['a', 'b'], warnings: [] });
    expect(readdirSync(folder)).toEqual(['facts.pack']);
  });

  it('is not written when nothing is new', () => {
    const folder = emptyFolder();
    run(folder);
    chmodSync(join(folder, 'facts.pack'), 0o444);
    const before = readFileSync(join(folder, 'facts.pack'));
    run(folder, ['b']);
    expect(readFileSync(join(folder, 'facts.pack'))).toEqual(before);
  });

  it('notices any byte that is damaged, says so once and goes on', () => {
    const folder = emptyFolder();
    const file = join(folder, 'facts.pack');
    run(folder);
    const whole = readFileSync(file);
    for (let position = 0; position < whole.length; position += position < 64 ? 1 : 5) {
      const damaged = Buffer.from(whole);
      damaged[position] = (damaged[position] ?? 0) ^ 0x10;
      writeFileSync(file, damaged);
      const { found, warnings } = run(folder);
      expect([found.length < 2, warnings.length]).toEqual([true, 1]);
      expect(run(folder)).toEqual({ found: ['a', 'b'], warnings: [] });
    }
  });

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 5)],
    ['nearly empty', (whole: Buffer) => whole.subarray(0, 3)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"version": 1}'.repeat(100))],
  ])('notices a file that is %s', (_, damage) => {
    const folder = emptyFolder();
    run(folder);
    writeFileSync(join(folder, 'facts.pack'), damage(readFileSync(join(folder, 'facts.pack'))));
    expect(run(folder).warnings).toEqual([expect.stringContaining('is damaged')]);
    expect(run(folder)).toEqual({ found: ['a', 'b'], warnings: [] });
  });

  it('says when it cannot be written, and is still read', async () => {
    const { root } = temporaryRepository({});
    run(root, ['a']);
    chmodSync(root, 0o555);
    await asOrdinaryUser(join(root, '..'), async () => {
      const { found, warnings } = run(root);
      expect(found).toEqual(['a']);
      expect(warnings).toEqual([expect.stringMatching(/could not be written .*EACCES/)]);
    });
    chmodSync(root, 0o755);
    expect(readdirSync(root)).toEqual(['facts.pack']);
  });

  it('says when its place is a file', () => {
    const { root } = temporaryRepository({ cache: 'a file' });
    const { found, warnings } = run(join(root, 'cache'));
    expect(found).toEqual([]);
    expect(warnings.join()).toMatch(/could not be written/);
  });

  it('is not disturbed by another run that ends in between', () => {
    const folder = emptyFolder();
    run(folder, ['a']);
    const first = openCache(folder);
    run(folder, ['a', 'b']);
    expect(first.find('a')).toEqual(outcomes.a);
    first.add('c', encodeFacts(outcomes.a));
    expect(first.save()).toEqual([]);
    expect(run(folder, ['a', 'c']).found).toEqual(['a', 'c']);
  });

  it('forgets what twenty runs with news did not need', () => {
    const folder = emptyFolder();
    run(folder, ['a', 'b']);
    for (let count = 0; count < 20; count += 1) run(folder, ['a', `new ${count}`]);
    expect(openCache(folder).find('b')).not.toBeNull();
    run(folder, ['a', 'new 20']);
    expect(openCache(folder).find('b')).toBeNull();
    expect(openCache(folder).find('a')).not.toBeNull();
  });

  it('starts anew, without a word, after another version of Handover', () => {
    const folder = emptyFolder();
    const file = join(folder, 'facts.pack');
    run(folder);
    writeFileSync(file, otherVersion(readFileSync(file)));
    expect(run(folder)).toEqual({ found: [], warnings: [] });
    expect(run(folder)).toEqual({ found: ['a', 'b'], warnings: [] });
  });
});

/** The same pack as another version writes it. */
function otherVersion(bytes: Buffer): Uint8Array {
  const pack = readPack(bytes);
  if (pack === null) throw new Error('This is no pack');
  return writePack({ ...pack, version: 'other' });
}
