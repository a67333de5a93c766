import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests below a base', () => {
    const source = `
      import clients from 'restify-clients';
      const github = clients.createJsonClient({ url: 'https://api.github.com', requestTimeout: 1000 });
      github.get('/repos/a/b', (error, request, response, body) => body);
    `;
    expect(matchesOf(source)).toEqual([
      'client restify-clients#createJsonClient',
      'outbound call restify-clients#createJsonClient().get',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });
});

describe('ignores', () => {
  it('the classes alone', () => {
    const source = `
      import { JsonClient } from 'restify-clients';
      export const isClient = (it: unknown) => it instanceof JsonClient;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
