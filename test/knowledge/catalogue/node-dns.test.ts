import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a look-up of mail servers', () => {
    const source = `
      import { promises } from 'node:dns';
      await promises.resolveMx('example.com');
    `;
    expect(matchesOf(source)).toEqual(['outbound read node:dns#promises.resolveMx']);
    expect(systemsOf(source)).toEqual(['DNS']);
  });
});

describe('ignores', () => {
  it('the order of answers', () => {
    const source = `
      import dns from 'node:dns';
      dns.setDefaultResultOrder('ipv4first');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
