import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.webhook.office.com/webhookb2/a');`)).toEqual(['Microsoft Teams']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.webhook.office.com.evil.example/webhookb2/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
