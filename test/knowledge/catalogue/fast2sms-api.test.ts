import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.fast2sms.com/dev/bulkV2');`)).toEqual(['Fast2SMS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.fast2sms.com.evil.example/dev/bulkV2');`)).toEqual(['evil.example']);
  });
});
