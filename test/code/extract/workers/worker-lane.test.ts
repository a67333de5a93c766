import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../../src/source/snapshot/take-snapshot.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { built } from '../../../support/built.ts';
import { temporaryRepository } from '../../../support/temporary-repository.ts';

type ReadFactsModule = typeof import('../../../../src/code/extract/read-facts.ts');
type CacheModule = typeof import('../../../../src/code/extract/cache/facts-cache.ts');
type Facts = Awaited<ReturnType<ReadFactsModule['readFacts']>>;

const { readFacts } = await built<ReadFactsModule>('code/extract/read-facts');
const { noCache, openCache } = await built<CacheModule>('code/extract/cache/facts-cache');

/** Several batches, and one of each kind of outcome. */
const files = Object.fromEntries([
  ...Array.from({ length: 250 }, (_, index) => [
    `src/a${index}.ts`,
    `export const a${index} = fetch("https://x.example.org/${index}");\n`,
  ]),
  ['src/broken.ts', 'export const broken = (;'],
  ['src/generated.ts', '// @generated\nexport const g = 1;'],
  ['src/movie.ts', 'GA\0\0\0'],
  ['src/deep.ts', `f(${'['.repeat(50_000)})`],
]);

async function readWith(root: string, options: Partial<Parameters<ReadFactsModule['readFacts']>[2]>): Promise<Facts> {
  const snapshot = await takeSnapshot(root);
  return readFacts(snapshot, readWorkspace(snapshot).sources, { cache: noCache, onFile: () => undefined, ...options });
}

const seen = ({ files: facts, generated, diagnostics }: Facts): string =>
  JSON.stringify([[...facts], [...generated], diagnostics]);

describe('workers', () => {
  it('give the same facts, whether none, one or many', async () => {
    const { root } = temporaryRepository(files, { git: true });
    const results = [
      await readWith(root, { workers: 0 }),
      await readWith(root, { workers: 1 }),
      await readWith(root, { workers: 3 }),
    ];
    expect(new Set(results.map(seen)).size).toBe(1);
    expect(results[0]?.diagnostics.map((row) => row.code)).toEqual(['syntax-error', 'nested-too-deeply', 'not-text']);
  });

  it('keep for the cache what this thread would keep', async () => {
    const { root } = temporaryRepository(files, { git: true });
    const folder = join(temporaryRepository({}).root, 'cache');
    const cold = await readWith(root, { workers: 2, cache: openCache(folder) });
    const warm = await readWith(root, { cache: openCache(folder) });
    expect([cold.filesRead, warm.filesRead]).toEqual([254, 0]);
    expect(seen(warm)).toBe(seen(cold));
  });

  it('lose only the file that takes all memory or time', async () => {
    const huge = Array.from({ length: 60_000 }, (_, index) => `f(x.y${index});`).join('\n');
    const { root } = temporaryRepository({ 'src/a.ts': 'a();', 'src/huge.ts': huge, 'src/z.ts': 'z();' });
    const short = await readWith(root, { workers: 1, heapLimit: 48 });
    expect([...short.files.keys()]).toEqual(['src/a.ts', 'src/z.ts']);
    expect(short.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['extraction-failed src/huge.ts']);
    expect((await readWith(root, { workers: 1 })).files.size).toBe(3);
  });

  it('say how far they are', async () => {
    const { root } = temporaryRepository(files);
    const done: number[] = [];
    await readWith(root, { workers: 2, onFile: (count) => done.push(count) });
    expect(done.at(-1)).toBe(254);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });
});
