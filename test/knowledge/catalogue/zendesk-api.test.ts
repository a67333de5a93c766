import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.zendesk.com/api/v2/tickets.json');`)).toEqual(['Zendesk']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.zendesk.com.evil.example/api/v2/tickets.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
