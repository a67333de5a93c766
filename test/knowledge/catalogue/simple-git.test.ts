import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what reaches a remote', () => {
    const source = `
      import { simpleGit } from 'simple-git';
      const git = simpleGit({ baseDir: '.' });
      await git.clone('https://github.com/shop/shop.git', 'shop');
      await git.add('.').commit('a').push('origin', 'main');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read simple-git#simpleGit().clone',
      'outbound write simple-git#simpleGit().add().commit().push',
    ]);
    expect(systemsOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('what stays in the folder', () => {
    const source = `
      import type { SimpleGit } from 'simple-git';
      export const local = (client: SimpleGit) => [client.status(), client.log()];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });

  it('the same on one made here', () => {
    const source = `
      import { simpleGit } from 'simple-git';
      export const status = await simpleGit('.').status();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
