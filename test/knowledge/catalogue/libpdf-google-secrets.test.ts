import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { GoogleKmsSigner } from '@libpdf/core';
      export const certificate = () => GoogleKmsSigner.getCertificateFromSecretManager('a');
    `;
    expect(matchesOf(source)).toEqual(['outbound read @libpdf/core#GoogleKmsSigner.getCertificateFromSecretManager']);
    expect(systemsOf(source)).toEqual(['Google Secret Manager']);
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
