import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('posts', () => {
    const source = `
      import { TwitterApi } from 'twitter-api-v2';
      const client = new TwitterApi('token');
      await client.readWrite.v2.tweet('Hello');
      export const me = await client.v2.me();
    `;
    expect(matchesOf(source)).toEqual([
      'client twitter-api-v2#TwitterApi',
      'outbound read twitter-api-v2#TwitterApi().v2.me',
      'outbound send twitter-api-v2#TwitterApi().v2.tweet',
    ]);
    expect(systemsOf(source)).toEqual(['X (Twitter)']);
  });
});

describe('ignores', () => {
  it('an address to send people to', () => {
    const source = `
      import type { TwitterApi } from 'twitter-api-v2';
      export const local = (client: TwitterApi) => client.generateOAuth2AuthLink('https://shop.example');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
