import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { HttpTimestampAuthority } from '@libpdf/core';
      export const authority = new HttpTimestampAuthority(process.env.TSA_URL);
    `;
    expect(matchesOf(source)).toEqual(['client @libpdf/core#HttpTimestampAuthority']);
    expect(systemsOf(source)).toEqual(['Timestamp authority']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      import { PDF } from '@libpdf/core';
      export const read = (bytes: Uint8Array) => PDF.load(bytes);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
