import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a server', () => {
    const source = `
      import http from 'node:http';
      const server = http.createServer((request, response) => response.end());
      server.listen(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client node:http#createServer',
      'starts http-server node:http#createServer().listen',
    ]);
  });

  it('requests, also by the old module names', () => {
    const source = `
      import * as https from 'https';
      import { request } from 'node:http';
      https.get('https://api.example.com/users', (response) => response.resume());
      request('http://internal.example.org/a');
    `;
    expect(matchesOf(source)).toEqual(['outbound call node:http#request', 'outbound call node:https#get']);
    expect(systemsOf(source)).toEqual(['example.com', 'example.org']);
  });
});

describe('ignores', () => {
  it('agents and status texts', () => {
    const source = `
      import http, { STATUS_CODES } from 'node:http';
      export const agent = new http.Agent({ keepAlive: true });
      export const text = STATUS_CODES[404];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
