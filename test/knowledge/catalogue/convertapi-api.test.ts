import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://v2.convertapi.com/convert/docx/to/pdf');`)).toEqual(['ConvertAPI.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://v2.convertapi.com.evil.example/convert/docx/to/pdf');`)).toEqual([
      'evil.example',
    ]);
  });
});
