import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries', () => {
    const source = `
      import mondaySdk from 'monday-sdk-js';
      const monday = mondaySdk();
      monday.setToken('t');
      export const boards = await monday.api('{ boards { id } }');
    `;
    expect(matchesOf(source)).toEqual(['client monday-sdk-js#default', 'outbound call monday-sdk-js#default().api']);
    expect(systemsOf(source)).toEqual(['monday.com']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { MondayServerSdk } from 'monday-sdk-js';
      export const same = (given: MondayServerSdk) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
