import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('two providers', () => {
    const source = `
      import { HocuspocusProvider } from '@hocuspocus/provider';
      import { WebsocketProvider } from 'y-websocket';
      export const one = new HocuspocusProvider({ url: 'wss://docs.example.com', name: 'a' });
      export const two = new WebsocketProvider('wss://other.example.net', 'a', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client @hocuspocus/provider#HocuspocusProvider',
      'client y-websocket#WebsocketProvider',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.net']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { WebsocketProvider } from 'y-websocket';
      export const same = (it: WebsocketProvider) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
