import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that is called again', () => {
    const source = `
      import backoff from 'backoff';
      const call = backoff.call(get, 'https://example.com', (error, response) => done(error, response));
      call.start();
    `;
    expect(matchesOf(source)).toEqual(['retry endless exponential backoff.call']);
  });

  it('delays alone', () => {
    const source = `
      import * as backoff from 'backoff';
      const delays = backoff.fibonacci({ initialDelay: 10 });
      delays.failAfter(5);
    `;
    expect(matchesOf(source)).toEqual(['retry 6 exponential delays.failAfter']);
  });
});

describe('ignores', () => {
  it('what is done when a delay is over', () => {
    const source = `
      import * as backoff from 'backoff';
      const delays = backoff.exponential();
      delays.on('ready', (number, delay) => report(number, delay));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
