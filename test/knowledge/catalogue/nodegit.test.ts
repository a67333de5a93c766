import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what reaches a remote', () => {
    const source = `
      import git from 'nodegit';
      await git.Clone('https://github.com/shop/shop.git', 'shop');
      const repository = await git.Repository.open('shop');
      const remote = await repository.getRemote('origin');
      await remote.push(['refs/heads/main']);
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read nodegit#Clone',
      'outbound write nodegit#Repository.open().getRemote().push',
    ]);
    expect(systemsOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('what stays in the folder', () => {
    const source = `
      import git from 'nodegit';
      const repository = await git.Repository.open('shop');
      export const commit = await repository.getHeadCommit();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
