import { describe, expect, it } from 'vitest';
import mountedHandlers from '../../../src/knowledge/detectors/mounted-handlers.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('a provider that is mounted', async () => {
    const source = `
      import express from 'express';
      import Provider from 'oidc-provider';
      const app = express();
      const provider = new Provider('https://shop.test', {});
      app.use('/oidc', provider.callback());
    `;
    expect(await entriesOf(mountedHandlers, source)).toEqual(['ANY /oidc a.ts:6']);
  });

  it('one that an application of Koa mounts', async () => {
    const source = `
      import Koa from 'koa';
      import mount from 'koa-mount';
      import Provider from 'oidc-provider';
      const app = new Koa();
      app.use(mount('/oidc', new Provider('https://shop.test', {})));
    `;
    expect(await entriesOf(mountedHandlers, source)).toEqual(['ANY /oidc a.ts:6']);
  });
});

describe('ignores', () => {
  it('a provider that is asked something', async () => {
    const source = `
      import express from 'express';
      import Provider, { errors } from 'oidc-provider';
      const app = express();
      const provider = new Provider('https://shop.test', {});
      app.use('/me', async (request, response, next) => { await provider.interactionDetails(request, response); next(); });
    `;
    expect(await entriesOf(mountedHandlers, source)).toEqual([]);
  });
});
