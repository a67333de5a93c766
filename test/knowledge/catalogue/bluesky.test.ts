import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import { AtpAgent } from '@atproto/api';
      const agent = new AtpAgent({ service: 'https://bsky.social' });
      await agent.login({ identifier: 'shop', password: 'p' });
      await agent.post({ text: 'Hello' });
      export const feed = await agent.getTimeline();
    `;
    expect(matchesOf(source)).toEqual([
      'client @atproto/api#AtpAgent',
      'outbound call @atproto/api#AtpAgent().login',
      'outbound read @atproto/api#AtpAgent().getTimeline',
      'outbound send @atproto/api#AtpAgent().post',
    ]);
    expect(systemsOf(source)).toEqual(['Bluesky']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AtpAgent } from '@atproto/api';
      export const same = (given: AtpAgent) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
