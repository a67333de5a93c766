import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import { createRestAPIClient } from 'masto';
      const masto = createRestAPIClient({ url: 'https://mastodon.social', accessToken: 't' });
      await masto.v1.statuses.create({ status: 'Hello' });
      export const home = await masto.v1.timelines.home.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client masto#createRestAPIClient',
      'outbound read masto#createRestAPIClient().v1.timelines.home.list',
      'outbound send masto#createRestAPIClient().v1.statuses.create',
    ]);
    expect(systemsOf(source)).toEqual(['Mastodon']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { mastodon } from 'masto';
      export const same = (given: mastodon.v1.Status) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
