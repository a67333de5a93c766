import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the retry module of a circuit', () => {
    const source = `
      import { Circuit, Retry } from 'mollitia';
      const retry = new Retry({ attempts: 2, interval: 500 });
      export const circuit = new Circuit({ options: { modules: [retry] } });
    `;
    expect(matchesOf(source)).toEqual(['retry 3 fixed Retry']);
  });
});

describe('ignores', () => {
  it('other modules', () => {
    const source = `
      import { Circuit, Timeout } from 'mollitia';
      const timeout = new Timeout({ delay: 500 });
      export const circuit = new Circuit({ options: { modules: [timeout] } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
