import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the set-up and events', () => {
    const source = `
      import { FullStory, init } from '@fullstory/browser';
      init({ orgId: 'o-1' });
      FullStory('trackEvent', { name: 'Paid', properties: {} });
    `;
    expect(matchesOf(source)).toEqual(['client @fullstory/browser#init', 'outbound send @fullstory/browser#FullStory']);
    expect(systemsOf(source)).toEqual(['FullStory']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SnippetOptions } from '@fullstory/browser';
      export const same = (given: SnippetOptions) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
