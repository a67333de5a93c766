import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/lib/user-error.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const pathsOf = (snapshot: Snapshot): string[] => snapshot.files.map((file) => file.path);
const idsOf = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(snapshot.files.map((file) => [file.path, file.id]));
const problemsOf = (snapshot: Snapshot): (string | null)[][] =>
  snapshot.diagnostics.map(({ code, file }) => [code, file]);

describe('a git repository', () => {
  it('lists tracked files and new ones, not ignored or deleted ones', async () => {
    const { root, write } = temporaryRepository(
      { 'src/a.ts': 'a', 'b.ts': 'b', '.gitignore': 'out/\n' },
      { git: true },
    );
    write({ 'new/c.ts': 'c', 'out/d.ts': 'd' });
    rmSync(join(root, 'b.ts'));

    const snapshot = await takeSnapshot(root);

    expect(snapshot.origin).toBe('working-tree');
    expect(snapshot.name).toBe(basename(root));
    expect(pathsOf(snapshot)).toEqual(['.gitignore', 'new/c.ts', 'src/a.ts']);
    expect(problemsOf(snapshot)).toEqual([]);
  });

  it('gives the ids that git gives, also to files that changed or are new', async () => {
    const { root, write, git } = temporaryRepository({ 'clean.ts': 'clean', 'changed.ts': 'before' }, { git: true });
    write({ 'changed.ts': 'after, and longer', 'new.ts': 'new\r\n' });

    const snapshot = await takeSnapshot(root);

    const asGit = (path: string): string => git('hash-object', '--no-filters', path).trim();
    expect(idsOf(snapshot)).toEqual({
      'changed.ts': asGit('changed.ts'),
      'clean.ts': asGit('clean.ts'),
      'new.ts': asGit('new.ts'),
    });
  });

  it('sees a change that leaves size and time as they were', async () => {
    const { root, write, git } = temporaryRepository({ 'a.ts': 'one' }, { git: true });
    write({ 'a.ts': 'two' });

    expect(idsOf(await takeSnapshot(root))['a.ts']).toBe(git('hash-object', 'a.ts').trim());
  });

  it('gives sizes in bytes and reads bytes when asked', async () => {
    const { root } = temporaryRepository({ 'ü.ts': 'const ü = "€";' }, { git: true });

    const snapshot = await takeSnapshot(root);

    expect(snapshot.files[0]).toMatchObject({ path: 'ü.ts', size: 17 });
    expect(new TextDecoder().decode(snapshot.read('ü.ts'))).toBe('const ü = "€";');
  });

  it('takes a folder inside the work tree as the root', async () => {
    const files = { 'outside.ts': '1', 'examples/shop/src/a.ts': '2', 'examples/shop/b.ts': '3' };
    const { root, write } = temporaryRepository(files, { git: true });
    write({ 'examples/shop/b.ts': '3, changed', 'examples/shop/c.ts': '4' });

    const snapshot = await takeSnapshot(join(root, 'examples/shop'));

    expect(snapshot.name).toBe('shop');
    expect(pathsOf(snapshot)).toEqual(['b.ts', 'c.ts', 'src/a.ts']);
    expect(snapshot.files[0]?.size).toBe(10);
  });

  it('works before the first commit', async () => {
    const { root, git } = temporaryRepository({ 'a.ts': 'a', 'b.ts': 'b' }, { git: 'uncommitted' });
    git('add', 'a.ts');

    expect(pathsOf(await takeSnapshot(root))).toEqual(['a.ts', 'b.ts']);
  });

  it('takes a file in conflict as it lies there', async () => {
    const { root, write, git, commit } = temporaryRepository({ 'a.ts': 'base' }, { git: true });
    git('checkout', '--quiet', '-b', 'other');
    write({ 'a.ts': 'theirs' });
    commit();
    git('checkout', '--quiet', 'main');
    write({ 'a.ts': 'ours' });
    commit();
    expect(() => git('merge', 'other')).toThrow(/./);

    const snapshot = await takeSnapshot(root);

    expect(pathsOf(snapshot)).toEqual(['a.ts']);
    expect(new TextDecoder().decode(snapshot.read('a.ts'))).toContain('<<<<<<<');
    expect(idsOf(snapshot)['a.ts']).toBe(git('hash-object', 'a.ts').trim());
  });

  it('says which nested repositories and submodules it does not read', async () => {
    const inner = temporaryRepository({ 'x.ts': 'x' }, { git: true });
    const { root, git, commit } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub');
    commit();
    mkdirSync(join(root, 'nested'));
    execFileSync('git', ['init', '--quiet'], { cwd: join(root, 'nested') });

    const snapshot = await takeSnapshot(root);

    expect(pathsOf(snapshot)).toEqual(['.gitmodules', 'a.ts']);
    expect(problemsOf(snapshot)).toEqual([
      ['nested-repository-not-read', 'nested'],
      ['submodule-not-read', 'sub'],
    ]);
  });

  it('says that files of a sparse checkout are missing', async () => {
    const { root, git } = temporaryRepository({ 'a.ts': 'a', 'big/b.ts': 'b', 'big/c.ts': 'c' }, { git: true });
    git('sparse-checkout', 'set', '--no-cone', '/a.ts');

    const snapshot = await takeSnapshot(root);

    expect(pathsOf(snapshot)).toEqual(['a.ts']);
    expect(problemsOf(snapshot)).toEqual([['not-in-working-tree', 'big/b.ts']]);
    expect(snapshot.diagnostics[0]?.message).toContain('2 tracked files');
  });

  it('is not led astray by the variables of a git hook that runs it', async () => {
    const other = temporaryRepository({ 'other.ts': 'x' }, { git: true });
    const { root } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    process.env['GIT_DIR'] = join(other.root, '.git');
    try {
      expect(pathsOf(await takeSnapshot(root))).toEqual(['a.ts']);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('executes nothing of the repository: no hook, no monitor, no filter', async () => {
    const { root, git, write } = temporaryRepository(
      { 'a.ts': 'one', '.gitattributes': '* filter=evil\n' },
      { git: true },
    );
    const program = (name: string): string => `touch ${join(root, '.git', `ran-${name}`)}`;
    write({ '.git/hooks/post-index-change': `#!/bin/sh\n${program('hook')}\n` });
    chmodSync(join(root, '.git/hooks/post-index-change'), 0o755);
    git('config', 'filter.evil.clean', `${program('filter')}; cat`);
    git('config', 'core.fsmonitor', program('monitor'));
    write({ 'a.ts': 'two' });

    await takeSnapshot(root);

    expect(['hook', 'filter', 'monitor'].filter((name) => existsSync(join(root, '.git', `ran-${name}`)))).toEqual([]);
  });

  it('reads a repository of another user', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a' }, { git: true });

    const snapshot = await asOrdinaryUser(root, () => takeSnapshot(root));

    expect(snapshot.origin).toBe('working-tree');
    expect(pathsOf(snapshot)).toEqual(['a.ts']);
  });

  it('reads a broken repository as a plain folder, and says so', async () => {
    const { root, write } = temporaryRepository({ 'a.ts': 'a' }, { git: true });
    write({ '.git/HEAD': 'nonsense' });

    const snapshot = await takeSnapshot(root);

    expect(snapshot.origin).toBe('folder');
    expect(pathsOf(snapshot)).toEqual(['a.ts']);
    expect(problemsOf(snapshot)).toEqual([['git-unreadable', null]]);
  });
});

describe('a machine without git', () => {
  it('reads a repository as a plain folder, and says so', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a', 'b.ts': 'b', '.gitignore': 'b.ts' }, { git: true });
    const { PATH } = process.env;
    process.env['PATH'] = '/nowhere';
    try {
      const snapshot = await takeSnapshot(root);
      expect(pathsOf(snapshot)).toEqual(['.gitignore', 'a.ts']);
      expect(problemsOf(snapshot)).toEqual([['git-missing', null]]);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});

describe('a plain folder', () => {
  it('obeys nested .gitignore files and never enters node_modules', async () => {
    const { root } = temporaryRepository({
      '.gitignore': '*.log\n/dist/\n',
      'a.log': '',
      'dist/a.js': '',
      'packages/x/.gitignore': '!keep.log\nlocal/\n',
      'packages/x/keep.log': '',
      'packages/x/local/secret.ts': '',
      'packages/x/dist/index.js': '',
      'packages/x/src/index.ts': '',
      'node_modules/left-pad/index.js': '',
    });

    const snapshot = await takeSnapshot(root);

    expect(snapshot.origin).toBe('folder');
    expect(pathsOf(snapshot)).toEqual([
      '.gitignore',
      'packages/x/.gitignore',
      'packages/x/dist/index.js',
      'packages/x/keep.log',
      'packages/x/src/index.ts',
    ]);
    expect(problemsOf(snapshot)).toEqual([]);
  });

  it('gives the same ids as git', async () => {
    const files = { 'a.ts': 'const a = 1;\n', 'empty.ts': '', 'large.txt': 'x'.repeat(600_000) };
    const [plain, tracked] = [temporaryRepository(files), temporaryRepository(files, { git: true })];

    expect(idsOf(await takeSnapshot(plain.root))).toEqual(idsOf(await takeSnapshot(tracked.root)));
  });

  it('reads a folder that the repository around it ignores', async () => {
    const { root } = temporaryRepository({ '.gitignore': 'sandbox/', 'sandbox/a.ts': 'a' }, { git: true });

    expect(pathsOf(await takeSnapshot(join(root, 'sandbox')))).toEqual(['a.ts']);
  });
});

describe('a wrong path', () => {
  it.each(['missing', 'a.ts'])('is the mistake of the user: %s', async (path) => {
    const { root } = temporaryRepository({ 'a.ts': 'a' });

    const failure = takeSnapshot(join(root, path));

    await expect(failure).rejects.toBeInstanceOf(UserError);
    await expect(failure).rejects.toMatchObject({ exitCode: 2, hint: expect.stringMatching(/./) as string });
  });
});
