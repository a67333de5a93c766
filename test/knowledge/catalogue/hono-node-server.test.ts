import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the server', () => {
    const source = `
      import { serve } from '@hono/node-server';
      import { Hono } from 'hono';
      const app = new Hono();
      serve({ fetch: app.fetch, port: 3000 });
    `;
    expect(matchesOf(source)).toEqual(['client hono#Hono', 'starts http-server @hono/node-server#serve']);
  });
});

describe('ignores', () => {
  it('files', () => {
    const source = `
      import { serveStatic } from '@hono/node-server/serve-static';
      export const files = serveStatic({ root: './public' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
