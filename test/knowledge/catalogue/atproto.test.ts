import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import { AtpAgent } from '@atproto/api';
      const agent = new AtpAgent({ service: 'https://bsky.social' });
      await agent.login({ identifier: 'a', password: 'b' });
      export const told = () => agent.post({ text: 'a' });
      export const read = () => agent.getTimeline();
      export const record = () => agent.com.atproto.repo.createRecord({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @atproto/api#AtpAgent',
      'outbound call @atproto/api#AtpAgent().com.atproto.repo.createRecord',
      'outbound call @atproto/api#AtpAgent().login',
      'outbound read @atproto/api#AtpAgent().getTimeline',
      'outbound send @atproto/api#AtpAgent().post',
    ]);
    expect(systemsOf(source)).toEqual(['Bluesky']);
  });
});

describe('ignores', () => {
  it('texts', () => {
    const source = `
      import { RichText } from '@atproto/api';
      export const text = new RichText({ text: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
