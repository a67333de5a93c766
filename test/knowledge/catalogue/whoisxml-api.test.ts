import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.whoisxmlapi.com/whoisserver/WhoisService');`)).toEqual(['WhoisXML API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.whoisxmlapi.com.evil.example/whoisserver/WhoisService');`)).toEqual([
      'evil.example',
    ]);
  });
});
