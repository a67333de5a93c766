import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a document', () => {
    const source = `
      import { HocuspocusProvider } from '@hocuspocus/provider';
      const provider = new HocuspocusProvider({ url: 'ws://localhost:1234', name: 'order' });
      provider.connect();
    `;
    expect(matchesOf(source)).toEqual([
      'client @hocuspocus/provider#HocuspocusProvider',
      'outbound call @hocuspocus/provider#HocuspocusProvider().connect',
    ]);
    expect(systemsOf(source)).toEqual(['Hocuspocus server']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { HocuspocusProvider } from '@hocuspocus/provider';
      export const same = (given: HocuspocusProvider) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
