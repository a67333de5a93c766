import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { GoogleKmsSigner } from '@libpdf/core';
      export const signer = () => GoogleKmsSigner.create({ keyVersionName: 'a' });
    `;
    expect(matchesOf(source)).toEqual(['client @libpdf/core#GoogleKmsSigner.create']);
    expect(systemsOf(source)).toEqual(['Google Cloud KMS']);
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
