import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('letters', () => {
    const source = `
      import { Configuration, LettersApi } from '@lob/lob-typescript-sdk';
      const letters = new LettersApi(new Configuration({ username: 'k' }));
      export const sent = () => letters.create({});
      export const all = () => letters.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client @lob/lob-typescript-sdk#Configuration',
      'outbound read @lob/lob-typescript-sdk#LettersApi().list',
      'outbound send @lob/lob-typescript-sdk#LettersApi().create',
    ]);
    expect(systemsOf(source)).toEqual(['Lob.com']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Letter } from '@lob/lob-typescript-sdk';
      export const same = (it: Letter) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
