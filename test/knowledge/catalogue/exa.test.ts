import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('searches', () => {
    const source = `
      import Exa from 'exa-js';
      const exa = new Exa('k');
      await exa.searchAndContents('a', { text: true });
    `;
    expect(matchesOf(source)).toEqual(['client exa-js#default', 'outbound call exa-js#default().searchAndContents']);
    expect(systemsOf(source)).toEqual(['Exa']);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      class Exa { search(text: string) { return text; } }
      new Exa().search('a');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
