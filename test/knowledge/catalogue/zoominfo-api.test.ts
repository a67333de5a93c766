import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.zoominfo.com/search/contact');`)).toEqual(['ZoomInfo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.zoominfo.com.evil.example/search/contact');`)).toEqual(['evil.example']);
  });
});
