import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes and the server', () => {
    const source = `
      import Hapi from '@hapi/hapi';
      const server = Hapi.server({ port: 3000 });
      server.route({ method: 'GET', path: '/health', handler: () => 'ok' });
      await server.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client @hapi/hapi#server',
      'route GET /health @hapi/hapi#server().route',
      'starts http-server @hapi/hapi#server().start',
    ]);
  });

  it('the class', () => {
    const source = `
      import { Server } from '@hapi/hapi';
      await new Server({ port: 3000 }).start();
    `;
    expect(matchesOf(source)).toEqual(['client @hapi/hapi#server', 'starts http-server @hapi/hapi#server().start']);
  });

  it('a server by its type', () => {
    const source = `
      import type { Server } from '@hapi/hapi';
      export const register = (server: Server) => server.route({ method: 'POST', path: '/orders', handler: create });
    `;
    expect(matchesOf(source)).toEqual(['route POST /orders @hapi/hapi#server().route']);
  });
});

describe('ignores', () => {
  it('extensions', () => {
    const source = `
      import type { Server } from '@hapi/hapi';
      export const extend = (server: Server) => server.ext('onRequest', (request, h) => h.continue);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
