import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('images', () => {
    const source = `
      import tinify from 'tinify';
      tinify.key = 'k';
      export const small = (image: Buffer) => tinify.fromBuffer(image).toBuffer();
    `;
    expect(matchesOf(source)).toEqual(['outbound call tinify#fromBuffer']);
    expect(systemsOf(source)).toEqual(['Tinify']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type * as tinify from 'tinify';
      export type Everything = typeof tinify;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
