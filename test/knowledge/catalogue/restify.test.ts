import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes of a server', () => {
    const source = `
      import restify from 'restify';
      const server = restify.createServer({ name: 'shop' });
      server.get('/hello/:name', (request, response, next) => next());
      server.del('/hello/:name', (request, response, next) => next());
      server.listen(8080);
    `;
    expect(matchesOf(source)).toEqual([
      'client restify#createServer',
      'route DELETE /hello/:name restify#createServer().del',
      'route GET /hello/:name restify#createServer().get',
      'starts http-server restify#createServer().listen',
    ]);
  });
});

describe('ignores', () => {
  it('plugins and errors', () => {
    const source = `
      import restify from 'restify';
      export const plugin = restify.plugins.bodyParser();
      const settings = new Map<string, string>();
      export const value = settings.get('/hello');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
