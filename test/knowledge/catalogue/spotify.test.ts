import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('music', () => {
    const source = `
      import SpotifyWebApi from 'spotify-web-api-node';
      import { SpotifyApi } from '@spotify/web-api-ts-sdk';
      const old = new SpotifyWebApi({ clientId: 'a' });
      const spotify = SpotifyApi.withClientCredentials('a', 'b');
      export const grant = () => old.clientCredentialsGrant();
      export const album = () => spotify.albums.get('1');
      old.setAccessToken('t');
    `;
    expect(matchesOf(source)).toEqual([
      'client @spotify/web-api-ts-sdk#SpotifyApi.withClientCredentials',
      'client spotify-web-api-node#default',
      'outbound call spotify-web-api-node#default().clientCredentialsGrant',
      'outbound read @spotify/web-api-ts-sdk#SpotifyApi().albums.get',
    ]);
    expect(systemsOf(source)).toEqual(['Spotify']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Album } from '@spotify/web-api-ts-sdk';
      export const same = (it: Album) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
