import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what reaches a remote', () => {
    const source = `
      import git from 'isomorphic-git';
      import http from 'isomorphic-git/http/node';
      import fs from 'node:fs';
      await git.clone({ fs, http, dir: 'shop', url: 'https://github.com/shop/shop.git' });
      await git.push({ fs, http, dir: 'shop' });
    `;
    expect(matchesOf(source)).toEqual(['outbound read isomorphic-git#clone', 'outbound write isomorphic-git#push']);
    expect(systemsOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('what stays in the folder', () => {
    const source = `
      import git from 'isomorphic-git';
      import fs from 'node:fs';
      export const log = await git.log({ fs, dir: 'shop' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
