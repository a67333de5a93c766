import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys that are fetched', () => {
    const source = `
      import { createRemoteJWKSet, jwtVerify } from 'jose';
      import jwksClient from 'jwks-rsa';
      const keys = createRemoteJWKSet(new URL('https://id.example.com/jwks.json'));
      await jwtVerify('token', keys);
      const client = jwksClient({ jwksUri: 'https://id.example.com/jwks.json' });
      await client.getSigningKey('kid');
    `;
    expect(matchesOf(source)).toEqual([
      'client jose#createRemoteJWKSet',
      'client jwks-rsa#default',
      'outbound read jose#createRemoteJWKSet',
      'outbound read jwks-rsa#default().getSigningKey',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('tokens that are read and signed on the spot', () => {
    const source = `
      import { SignJWT, decodeJwt } from 'jose';
      export const claims = decodeJwt('token');
      export const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array());
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
