import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import { createRestAPIClient } from 'masto';
      const masto = createRestAPIClient({ url: 'https://mastodon.social', accessToken: 't' });
      export const told = () => masto.v1.statuses.create({ status: 'a' });
      export const read = () => masto.v1.timelines.home.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client masto#createRestAPIClient',
      'outbound read masto#createRestAPIClient().v1.timelines.home.list',
      'outbound send masto#createRestAPIClient().v1.statuses.create',
    ]);
    expect(systemsOf(source)).toEqual(['mastodon.social']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { mastodon } from 'masto';
      export const same = (it: mastodon) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
