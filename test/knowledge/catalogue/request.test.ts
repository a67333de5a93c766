import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls by URL', () => {
    const source = `
      import request from 'request';
      request('https://api.example.com/users', (error, response, body) => body);
      request({ url: 'https://a.example.org', method: 'POST' });
      request.get('https://b.example.net');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call request#default',
      'outbound call request#default',
      'outbound call request#get',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.net', 'example.org']);
  });

  it('promises, with defaults', () => {
    const source = `
      const rp = require('request-promise');
      rp({ uri: 'https://api.example.com/users', json: true });
      const base = rp.defaults({ headers: {} });
      base('https://api.example.org');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call request-promise#default',
      'outbound call request-promise#defaults()',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });
});

describe('ignores', () => {
  it('cookies', () => {
    const source = `
      import request from 'request';
      export const jar = request.jar();
      export const cookie = request.cookie('a=1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
