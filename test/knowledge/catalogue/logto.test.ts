import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages', () => {
    const source = `
      import LogtoClient from '@logto/next';
      export const logto = new LogtoClient({ endpoint: 'https://shop.logto.app', appId: 'a', appSecret: 's', baseUrl: 'https://shop.example', cookieSecret: 'c', cookieSecure: true });
      export default logto.handleAuthRoutes();
    `;
    expect(matchesOf(source)).toEqual(['client @logto/next#default']);
    expect(systemsOf(source)).toEqual(['Logto']);
  });

  it('server actions', () => {
    const source = `
      import { signIn } from '@logto/next/server-actions';
      await signIn({ endpoint: 'https://shop.logto.app', appId: 'a' });
    `;
    expect(matchesOf(source)).toEqual(['outbound call @logto/next/server-actions#signIn']);
    expect(systemsOf(source)).toEqual(['Logto']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import type { LogtoError } from '@logto/node';
      export const same = (error: LogtoError) => error;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
