import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import snoowrap from 'snoowrap';
      const reddit = new snoowrap({ userAgent: 'a', clientId: 'b', clientSecret: 'c', refreshToken: 'd' });
      export const hot = () => reddit.getSubreddit('a').getHot();
      export const told = () => reddit.getSubmission('1').reply('b');
      export const found = () => reddit.search({ query: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client snoowrap#default',
      'outbound read snoowrap#default().getSubreddit().getHot',
      'outbound read snoowrap#default().search',
      'outbound send snoowrap#default().getSubmission().reply',
    ]);
    expect(systemsOf(source)).toEqual(['Reddit']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type snoowrap from 'snoowrap';
      export const same = (it: snoowrap) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
