import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a handler of signals', () => {
    const source = `
      import closeWithGrace from 'close-with-grace';
      closeWithGrace({ delay: 500 }, async () => undefined);
    `;
    expect(matchesOf(source)).toEqual(['ends in order close-with-grace#default']);
  });
});

describe('ignores', () => {
  it('an own handler', () => {
    const source = `
      const closeWithGrace = (stop: () => void) => stop();
      closeWithGrace(() => undefined);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
