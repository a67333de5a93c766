import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pdfshift.io/v3/convert/pdf');`)).toEqual(['PDFShift']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pdfshift.io.evil.example/v3/convert/pdf');`)).toEqual(['evil.example']);
  });
});
