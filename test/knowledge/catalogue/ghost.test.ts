import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import GhostContentAPI from '@tryghost/content-api';
      const ghost = new GhostContentAPI({ url: 'https://blog.shop.example', key: 'k', version: 'v6.0' });
      export const posts = await ghost.posts.browse({ limit: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @tryghost/content-api#default',
      'outbound read @tryghost/content-api#default().posts.browse',
    ]);
    expect(systemsOf(source)).toEqual(['Ghost']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { PostOrPage } from '@tryghost/content-api';
      export const same = (given: PostOrPage) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
