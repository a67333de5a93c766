import { describe, expect, it } from 'vitest';
import { findIgnored, findRemovals } from '../../../src/source/history/find-removals.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

describe('findRemovals', () => {
  it('names the last commit that removed a file, or something in a folder', async () => {
    const { root, git, write, commit } = temporaryRepository({ 'src/a.ts': 'a\n', 'lib/b.ts': 'b\n' }, { git: true });
    git('rm', '--quiet', 'src/a.ts');
    commit('Remove', { date: '2026-02-01T12:00:00Z' });
    write({ 'src/a.ts': 'again\n' });
    commit('Add again', { date: '2026-02-02T12:00:00Z' });
    git('mv', 'src/a.ts', 'src/c.ts');
    git('rm', '--quiet', '-r', 'lib');
    commit('Move', { date: '2026-02-03T12:00:00Z' });
    const commitId = git('rev-parse', '--short', 'HEAD').trim();
    const removals = await findRemovals({ root, ref: null }, ['src/a.ts', 'lib', 'never.ts', 'src/*']);
    expect([...removals]).toEqual([
      ['src/a.ts', { commit: commitId, day: '2026-02-03' }],
      ['lib', { commit: commitId, day: '2026-02-03' }],
    ]);
  });

  it('knows nothing where there is no history', async () => {
    const { root } = temporaryRepository({ 'a.ts': 'a\n' });
    expect((await findRemovals({ root, ref: null }, ['b.ts'])).size).toBe(0);
    expect((await findIgnored(root, ['b.ts'])).size).toBe(0);
  });

  it('knows what git ignores', async () => {
    const { root } = temporaryRepository({ '.gitignore': 'local.json\n' }, { git: true });
    expect([...(await findIgnored(root, ['config/local.json', 'config/other.json']))]).toContain('config/local.json');
  });
});
