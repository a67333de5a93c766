import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { takeRefSnapshot } from '../../../src/source/snapshot/take-ref-snapshot.ts';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const pathsOf = (snapshot: Snapshot): string[] => snapshot.files.map((file) => file.path);
const textOf = (snapshot: Snapshot, path: string): string => new TextDecoder().decode(snapshot.read(path));
const problemsOf = (snapshot: Snapshot): (string | null)[][] =>
  snapshot.diagnostics.map(({ code, file }) => [code, file]);

describe('the snapshot of a git ref', () => {
  it('is that of a checkout of it', async () => {
    const repository = temporaryRepository(
      { 'src/ü b.ts': 'é', 'package.json': '{}', 'a/package.json': '{"name":"a"}', 'c.bin': 'a\0b\n\n' },
      { git: true },
    );
    const checkout = await takeSnapshot(repository.root);
    const contents = pathsOf(checkout).map((path) => [path, checkout.read(path)]);
    repository.write({ 'src/ü b.ts': 'new', 'later.ts': 'later' });
    repository.commit();
    repository.write({ 'untracked.ts': '' });

    const snapshot = await takeRefSnapshot(repository.root, 'HEAD~1');

    expect(snapshot.origin).toBe('ref');
    expect({ name: snapshot.name, files: snapshot.files }).toEqual({ name: checkout.name, files: checkout.files });
    expect(pathsOf(snapshot).map((path) => [path, Buffer.from(snapshot.read(path))])).toEqual(contents);
    const many = [...snapshot.readMany(pathsOf(snapshot))].map(([path, bytes]) => [path, Buffer.from(bytes)]);
    expect(many).toEqual(contents);
  });

  it.each(['main', 'v1.0.0', 'annotated', 'HEAD', 'feature/x'])('takes any name of a commit: %s', async (ref) => {
    const { root, git } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    git('tag', 'v1.0.0');
    git('tag', '-a', 'annotated', '-m', 'x');
    git('branch', 'feature/x');
    expect(pathsOf(await takeRefSnapshot(root, ref))).toEqual(['a.ts']);
    expect(pathsOf(await takeRefSnapshot(root, git('rev-parse', '--short', 'HEAD').trim()))).toEqual(['a.ts']);
  });

  it('needs no working tree', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    rmSync(join(root, 'a.ts'));
    expect(textOf(await takeRefSnapshot(root, 'main'), 'a.ts')).toBe('a');
  });

  it('of a folder inside is relative to it', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a', 'packages/b/src/b.ts': 'b' }, { git: true });
    const snapshot = await takeRefSnapshot(join(root, 'packages/b'), 'main');
    expect([snapshot.name, ...pathsOf(snapshot)]).toEqual(['b', 'src/b.ts']);
    expect(textOf(snapshot, 'src/b.ts')).toBe('b');
  });

  it('follows links to files of the tree, and nowhere else', async () => {
    const repository = temporaryRepository({ 'src/a.ts': 'a', 'lib/b.ts': 'b' }, { git: 'uncommitted' });
    const links: Readonly<Record<string, string>> = {
      'alias.ts': 'src/a.ts',
      'circle.ts': 'circle.ts',
      'dangling.ts': 'nothing.ts',
      'outside.ts': '/etc/hosts',
      'src/loop': '..',
      'src/up.ts': '../../x.ts',
      shared: 'lib',
      'src/through.ts': '../shared/b.ts',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.root, path));
    repository.commit();

    const snapshot = await takeRefSnapshot(repository.root, 'main');
    const checkout = await takeSnapshot(repository.root);

    expect(textOf(snapshot, 'alias.ts') + textOf(snapshot, 'src/through.ts')).toBe('ab');
    expect([snapshot.files, snapshot.diagnostics]).toEqual([checkout.files, checkout.diagnostics]);
  });

  it('says which submodules it does not read', async () => {
    const other = temporaryRepository({ 'x.ts': 'x' }, { git: true });
    const { root, git, commit } = temporaryRepository({ 'a.ts': 'a' }, { git: 'uncommitted' });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'vendor');
    commit();
    const snapshot = await takeRefSnapshot(root, 'main');
    expect(pathsOf(snapshot)).toEqual(['.gitmodules', 'a.ts']);
    expect(problemsOf(snapshot)).toEqual([['submodule-not-read', 'vendor']]);
  });

  it('leaves out content that git lost', async () => {
    const { root, git } = temporaryRepository({ 'a.ts': 'a', 'b.ts': 'b' }, { git: true });
    const snapshot = await takeRefSnapshot(root, 'main');
    const id = git('rev-parse', 'main:a.ts').trim();
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    expect([...snapshot.readMany(['a.ts', 'b.ts']).keys()]).toEqual(['b.ts']);
    expect(() => snapshot.read('a.ts')).toThrow('a.ts');
  });
});

describe('a ref that cannot be read', () => {
  it('is a mistake of the user, with the name that was meant', async () => {
    const { root, git } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    git('tag', 'v1.2.0');
    await expect(takeRefSnapshot(root, 'v1.20')).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 2,
      message: expect.stringContaining('"v1.20"'),
      hint: 'Did you mean "v1.2.0"?',
    });
    await expect(takeRefSnapshot(root, 'something/else')).rejects.toMatchObject({
      hint: expect.stringContaining('fetched'),
    });
  });

  it.each(['--all', '', '-h', 'a b', 'main:a.ts', ':/First..'])(
    'is never an option or another object: %j',
    async (ref) => {
      const { root } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
      await expect(takeRefSnapshot(root, ref)).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
    },
  );

  it('is one that a shallow clone does not hold', async () => {
    const origin = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    const { root, git } = temporaryRepository({});
    git('clone', '--quiet', '--depth', '1', `file://${origin.root}`, 'clone');
    await expect(takeRefSnapshot(join(root, 'clone'), 'release-2020')).rejects.toMatchObject({
      hint: expect.stringContaining('shallow'),
    });
  });

  it('is any in a folder without git, or in none', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a' });
    writeFileSync(join(root, 'file'), '');
    await expect(takeRefSnapshot(root, 'main')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('git'),
      hint: expect.stringContaining('--ref'),
    });
    await expect(takeRefSnapshot(join(root, 'nothing'), 'main')).rejects.toMatchObject({ exitCode: 2 });
  });
});
