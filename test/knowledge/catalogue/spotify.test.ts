import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('spotify-web-api-node', () => {
    const source = `
      import SpotifyWebApi from 'spotify-web-api-node';
      const spotify = new SpotifyWebApi({ clientId: 'a', clientSecret: 'b' });
      await spotify.clientCredentialsGrant();
      export const album = await spotify.getAlbum('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client spotify-web-api-node#default',
      'outbound call spotify-web-api-node#default().clientCredentialsGrant',
      'outbound read spotify-web-api-node#default().getAlbum',
    ]);
    expect(systemsOf(source)).toEqual(['Spotify']);
  });

  it('the SDK for TypeScript', () => {
    const source = `
      import { SpotifyApi } from '@spotify/web-api-ts-sdk';
      const spotify = SpotifyApi.withClientCredentials('a', 'b');
      export const found = await spotify.search('a', ['artist']);
    `;
    expect(matchesOf(source)).toEqual([
      'client @spotify/web-api-ts-sdk#SpotifyApi.withClientCredentials',
      'outbound read @spotify/web-api-ts-sdk#SpotifyApi().search',
    ]);
    expect(systemsOf(source)).toEqual(['Spotify']);
  });
});

describe('ignores', () => {
  it('what it holds', () => {
    const source = `
      import type SpotifyWebApi from 'spotify-web-api-node';
      export const token = (spotify: SpotifyWebApi) => spotify.getAccessToken();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
