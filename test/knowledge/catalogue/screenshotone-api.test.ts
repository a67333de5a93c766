import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.screenshotone.com/take');`)).toEqual(['ScreenshotOne']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.screenshotone.com.evil.example/take');`)).toEqual(['evil.example']);
  });
});
