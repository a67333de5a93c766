import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls by URL', () => {
    const source = `
      import { fetch, request } from 'undici';
      export const { body } = await request('https://api.example.com/users');
      export const response = await fetch('https://b.example.org');
    `;
    expect(matchesOf(source)).toEqual(['outbound call undici#fetch', 'outbound call undici#request']);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });

  it('clients and agents that try again', () => {
    const source = `
      import { Agent, Client, RetryAgent } from 'undici';
      const client = new Client('https://api.example.com');
      export const answer = await client.request({ path: '/users', method: 'GET' });
      export const agent = new RetryAgent(new Agent(), { maxRetries: 3 });
    `;
    expect(matchesOf(source)).toEqual([
      'client undici#Agent',
      'client undici#Client',
      'client undici#RetryAgent',
      'outbound call undici#Client().request',
      'retry 4 exponential RetryAgent',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('headers, mocks and form data', () => {
    const source = `
      import { FormData, Headers, MockAgent } from 'undici';
      export const mock = new MockAgent();
      export const headers = new Headers();
      export const form = new FormData();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
