import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hooks.slack.com/x');`)).toEqual(['Slack incoming webhooks']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hooks.slack.com.evil.example/x');`)).toEqual(['evil.example']);
  });
});
