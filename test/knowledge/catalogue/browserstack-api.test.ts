import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.browserstack.com/automate/builds.json');`)).toEqual(['BrowserStack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.browserstack.com.evil.example/automate/builds.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
