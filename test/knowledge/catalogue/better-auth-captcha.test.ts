import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a plugin', () => {
    const source = `
      import { betterAuth } from 'better-auth';
      import { captcha } from 'better-auth/plugins';
      export const auth = betterAuth({ plugins: [captcha({ provider: 'cloudflare-turnstile', secretKey: 's' })] });
    `;
    expect(matchesOf(source)).toEqual(['client better-auth/plugins#captcha']);
    expect(systemsOf(source)).toEqual(['Cloudflare Turnstile']);
  });
});

describe('ignores', () => {
  it('other plugins', () => {
    const source = `
      import { admin } from 'better-auth/plugins';
      export const plugins = [admin()];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
