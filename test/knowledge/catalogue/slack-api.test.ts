import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://slack.com/api/chat.postMessage');`)).toEqual(['Slack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://slack.com.evil.example/api/chat.postMessage');`)).toEqual(['evil.example']);
  });
});
