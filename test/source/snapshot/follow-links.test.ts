import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const pathsOf = (snapshot: Snapshot): string[] => snapshot.files.map((file) => file.path);
const idsOf = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(snapshot.files.map((file) => [file.path, file.id]));
const problemsOf = (snapshot: Snapshot): (string | null)[][] =>
  snapshot.diagnostics.map(({ code, file }) => [code, file]);

describe.each([
  ['a git repository', true],
  ['a plain folder', false],
])('symbolic links and closed doors in %s', (_, git) => {
  it('are followed to files of the tree, and nowhere else', async () => {
    const outside = temporaryRepository({ 'secret.ts': 'secret' });
    const { root } = temporaryRepository(
      { 'src/a.ts': 'a', '.gitignore': '.env', '.env': 'KEY=1' },
      { git: git && 'uncommitted' },
    );
    symlinkSync('src/a.ts', join(root, 'alias.ts'));
    symlinkSync(join(outside.root, 'secret.ts'), join(root, 'outside.ts'));
    symlinkSync('.env', join(root, 'ignored.ts'));
    symlinkSync('..', join(root, 'src/loop'));
    symlinkSync('circle.ts', join(root, 'circle.ts'));
    symlinkSync('nothing.ts', join(root, 'dangling.ts'));

    const snapshot = await takeSnapshot(root);

    expect(pathsOf(snapshot)).toEqual(['.gitignore', 'alias.ts', 'src/a.ts']);
    expect(idsOf(snapshot)['alias.ts']).toBe(idsOf(snapshot)['src/a.ts']);
    expect(problemsOf(snapshot)).toEqual(
      ['circle.ts', 'dangling.ts', 'ignored.ts', 'outside.ts', 'src/loop'].map((path) => ['link-not-followed', path]),
    );
  });

  it('may be the root itself', async () => {
    const { root } = temporaryRepository({ 'real/a.ts': 'a' }, { git });
    symlinkSync('real', join(root, 'link'));

    const snapshot = await takeSnapshot(join(root, 'link'));

    expect(snapshot.name).toBe('real');
    expect(pathsOf(snapshot)).toEqual(['a.ts']);
  });

  it('says which folders may not be read', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a', 'closed/b.ts': 'b' }, { git: git && 'uncommitted' });
    chmodSync(join(root, 'closed'), 0o000);

    const snapshot = await asOrdinaryUser(root, () => takeSnapshot(root));

    expect(pathsOf(snapshot)).toEqual(['a.ts']);
    expect(problemsOf(snapshot)).toEqual([['folder-unreadable', 'closed']]);
    chmodSync(join(root, 'closed'), 0o755);
  });

  it('says which files may not be read', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a', 'closed.ts': 'b' }, { git: git && 'uncommitted' });
    chmodSync(join(root, 'closed.ts'), 0o000);

    const snapshot = await asOrdinaryUser(root, () => takeSnapshot(root));

    expect(pathsOf(snapshot)).toEqual(['a.ts']);
    expect(problemsOf(snapshot)).toEqual([['file-unreadable', 'closed.ts']]);
  });
});
