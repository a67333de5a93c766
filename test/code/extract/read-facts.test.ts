import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noCache, openCache } from '../../../src/code/extract/cache/facts-cache.ts';
import { type ReadFacts, type ReadFactsOptions, readFacts } from '../../../src/code/extract/read-facts.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { takeRefSnapshot } from '../../../src/source/snapshot/take-ref-snapshot.ts';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const files = {
  'src/a.ts': 'import axios from "axios"; export const a = () => axios.get("https://a.example.org");',
  'src/b.tsx': 'export const B = () => <a href="/b">b</a>;',
  'src/broken.ts': 'export const broken = (;',
  'src/generated.ts': '// @generated\nexport const g = 1;',
  'src/movie.ts': 'GA\0\0\0',
  'src/windows.ts': 'export const w = `a\r\nb`;\r\n',
};

function readAll(snapshot: Snapshot, options: Partial<ReadFactsOptions> = {}): Promise<ReadFacts> {
  const sources = readWorkspace(snapshot).sources;
  return readFacts(snapshot, sources, { cache: noCache, onFile: () => undefined, ...options });
}

/** All that later stages see. */
const seen = ({ files: facts, generated, diagnostics }: ReadFacts): string =>
  JSON.stringify([[...facts], [...generated], diagnostics]);
const problems = ({ diagnostics }: ReadFacts): string[] => diagnostics.map(({ code, file }) => `${code} ${file}`);

describe.each([
  ['a git repository', true],
  ['a plain folder', false],
])('facts of %s', (_, git) => {
  it('are the same from a cold cache, a warm one and none', async () => {
    const { root } = temporaryRepository(files, { git });
    const folder = join(temporaryRepository({}).root, 'cache');
    const snapshot = await takeSnapshot(root);

    const [without, cold, warm] = [
      await readAll(snapshot),
      await readAll(snapshot, { cache: openCache(folder) }),
      await readAll(snapshot, { cache: openCache(folder) }),
    ];

    expect([without, cold, warm].map((facts) => facts.filesRead)).toEqual([6, 6, 0]);
    expect([seen(cold), seen(warm)]).toEqual([seen(without), seen(without)]);
    expect(problems(warm)).toEqual(['syntax-error src/broken.ts', 'not-text src/movie.ts']);
  });
});

describe('a warm cache', () => {
  it('reads only what changed, also when a file was moved', async () => {
    const repository = temporaryRepository(files, { git: true });
    const folder = join(temporaryRepository({}).root, 'cache');
    await readAll(await takeSnapshot(repository.root), { cache: openCache(folder) });
    repository.git('mv', 'src/b.tsx', 'src/moved.tsx');
    repository.write({ 'src/a.ts': 'export const a = 2;' });

    const snapshot = await takeSnapshot(repository.root);
    const warm = await readAll(snapshot, { cache: openCache(folder) });

    expect(warm.filesRead).toBe(1);
    expect(seen(warm)).toBe(seen(await readAll(snapshot)));
  });

  it('reads of another ref only what differs', async () => {
    const repository = temporaryRepository(files, { git: true });
    const folder = join(temporaryRepository({}).root, 'cache');
    repository.git('tag', 'v1.0.0');
    repository.write({ 'src/a.ts': 'export const a = 2;' });
    repository.commit();
    await readAll(await takeSnapshot(repository.root), { cache: openCache(folder) });

    const snapshot = await takeRefSnapshot(repository.root, 'v1.0.0');
    const tagged = await readAll(snapshot, { cache: openCache(folder) });

    expect(tagged.filesRead).toBe(1);
    expect(JSON.stringify(tagged.files.get('src/a.ts')?.urls)).toContain('a.example.org');
    expect(seen(tagged)).toBe(seen(await readAll(snapshot)));
  });

  it('tells dialects apart: the same text means something else in another one', async () => {
    const text = 'export const x = <T,>(y: T) => y;';
    const { root } = temporaryRepository({ 'src/a.ts': text, 'src/a.tsx': text, 'src/a.js': text, 'src/a.d.ts': text });
    const folder = join(temporaryRepository({}).root, 'cache');
    const snapshot = await takeSnapshot(root);
    await readAll(snapshot, { cache: openCache(folder) });
    const warm = await readAll(snapshot, { cache: openCache(folder) });
    expect(seen(warm)).toBe(seen(await readAll(snapshot)));
  });

  it('does not remember a file that changed after it was listed', async () => {
    const { root } = temporaryRepository(files, { git: true });
    const folder = join(temporaryRepository({}).root, 'cache');
    const snapshot = await takeSnapshot(root);
    writeFileSync(join(root, 'src/a.ts'), 'export const other = 3;');
    await readAll(snapshot, { cache: openCache(folder) });
    writeFileSync(join(root, 'src/a.ts'), files['src/a.ts']);

    const later = await readAll(await takeSnapshot(root), { cache: openCache(folder) });

    expect(later.filesRead).toBe(1);
    expect(JSON.stringify(later.files.get('src/a.ts')?.urls)).toContain('a.example.org');
  });

  it('remembers files that git stores with other line ends', async () => {
    const { root, git } = temporaryRepository({ 'src/a.ts': 'export const a = 1;\r\n' }, { git: 'uncommitted' });
    git('-c', 'core.autocrlf=true', 'add', '.');
    git('-c', 'core.autocrlf=true', 'commit', '-qm', 'First');
    git('config', 'core.autocrlf', 'true');
    const folder = join(temporaryRepository({}).root, 'cache');
    const onDisk = await readAll(await takeSnapshot(root), { cache: openCache(folder) });
    const ref = await readAll(await takeRefSnapshot(root, 'HEAD'), { cache: openCache(folder) });
    expect([onDisk.filesRead, ref.filesRead]).toEqual([1, 0]);
  });
});

describe('a file that cannot be read', () => {
  it('costs that file: one that takes too long', async () => {
    const big = Array.from({ length: 40_000 }, (_, index) => `export const a${index} = f(${index});`).join('\n');
    const { root } = temporaryRepository({ 'src/big.ts': big, 'src/small.ts': 'f();' });
    const snapshot = await takeSnapshot(root);
    // The compiler is loaded, and warm, before the clock runs.
    await readAll(snapshot);
    const facts = await readAll(snapshot, { timeLimit: 20 });
    expect([...facts.files.keys()]).toEqual(['src/small.ts']);
    expect(problems(facts)).toEqual(['extraction-failed src/big.ts']);
  });

  it('costs that file: one that went away since it was listed', async () => {
    const { root, git } = temporaryRepository({ 'src/a.ts': 'a();', 'src/b.ts': 'b();' }, { git: true });
    const snapshot = await takeSnapshot(root);
    git('rm', '-q', 'src/a.ts');
    const facts = await readAll(snapshot);
    expect([...facts.files.keys()]).toEqual(['src/b.ts']);
    expect(problems(facts)).toEqual(['file-unreadable src/a.ts']);
  });

  it('costs that file: one that is nested too deeply, also the next time', async () => {
    const { root } = temporaryRepository({ 'src/deep.ts': `f(${'['.repeat(50_000)})`, 'src/a.ts': 'a();' });
    const folder = join(temporaryRepository({}).root, 'cache');
    const snapshot = await takeSnapshot(root);
    for (const filesRead of [2, 0]) {
      const facts = await readAll(snapshot, { cache: openCache(folder) });
      expect([facts.filesRead, ...facts.files.keys()]).toEqual([filesRead, 'src/a.ts']);
      expect(problems(facts)).toEqual(['nested-too-deeply src/deep.ts']);
    }
  });
});
