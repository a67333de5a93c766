import type { Library } from '../../model/library.ts';

export default {
  id: 'jwks',
  packages: ['jose', 'jwks-rsa', 'get-jwks', 'express-jwt'],
  purpose: 'Tokens; their keys may be fetched from a key set of the provider.',
  clients: [
    { path: 'createRemoteJWKSet()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'jwksUri' } },
    { path: 'passportJwtSecret()', options: { argument: 0 }, url: { argument: 0, key: 'jwksUri' } },
    { path: 'expressJwtSecret()', options: { argument: 0 }, url: { argument: 0, key: 'jwksUri' } },
    { path: 'JwksClient()', options: { argument: 0 }, url: { argument: 0, key: 'jwksUri' } },
  ],
  outbound: [
    { path: 'createRemoteJWKSet', effect: 'read', url: { argument: 0 } },
    { path: 'default().{getSigningKey,getSigningKeys,getKeys}', effect: 'read' },
    { path: 'JwksClient().{getSigningKey,getSigningKeys,getKeys}', effect: 'read' },
  ],
} as const satisfies Library;
