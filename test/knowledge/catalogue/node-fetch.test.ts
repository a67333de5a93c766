import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls by URL', () => {
    const source = `
      import fetch from 'node-fetch';
      export const response = await fetch('https://api.example.com/users');
    `;
    expect(matchesOf(source)).toEqual(['outbound call node-fetch#default']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('polyfills that are imported by name or called through a promise', () => {
    const source = `
      import { fetch } from 'cross-fetch';
      import { fetch as native } from 'node-fetch-native';
      export const all = [fetch('https://a.example.com'), native('https://b.example.org')];
    `;
    expect(matchesOf(source)).toEqual(['outbound call cross-fetch#fetch', 'outbound call node-fetch-native#fetch']);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });
});

describe('ignores', () => {
  it('headers and requests that are only made', () => {
    const source = `
      import { Headers, Request } from 'node-fetch';
      export const request = new Request('https://api.github.com', { headers: new Headers() });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
