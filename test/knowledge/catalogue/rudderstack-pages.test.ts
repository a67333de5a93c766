import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the set-up and events', () => {
    const source = `
      import * as rudder from 'rudder-sdk-js';
      rudder.load('key', 'https://data.shop.example');
      rudder.track('paid', { total: 3 });
    `;
    expect(matchesOf(source)).toEqual(['client rudder-sdk-js#load', 'outbound send rudder-sdk-js#track']);
    expect(systemsOf(source)).toEqual(['RudderStack']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { apiObject } from 'rudder-sdk-js';
      export const same = (given: apiObject) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
