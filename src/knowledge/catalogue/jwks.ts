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
  errors: [
    {
      name: 'ERR_JWT_EXPIRED',
      means: 'The token has expired.',
      again: 'no',
      action: 'Let the client fetch a new one.',
      source: 'jose/dist/webapi/util/errors.js:19',
    },
    {
      name: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
      means: 'A claim of the token, such as its audience or issuer, is not as expected.',
      again: 'no',
      action: 'Look at its claim and reason.',
      source: 'jose/dist/webapi/util/errors.js:9',
    },
    {
      name: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      means: 'The signature of the token does not fit the key.',
      again: 'no',
      action: 'Check the key or secret.',
      source: 'jose/dist/webapi/util/errors.js:87',
    },
    {
      name: 'ERR_JWKS_NO_MATCHING_KEY',
      means: 'The key set has no key for the token.',
      again: 'no',
      action: 'Check the issuer; keys may have been rotated.',
      source: 'jose/dist/webapi/util/errors.js:64',
    },
    {
      name: 'ERR_JWKS_TIMEOUT',
      means: 'The key set was not fetched in time.',
      again: 'later',
      action: 'Check whether the provider can be reached.',
      source: 'jose/dist/webapi/util/errors.js:80',
    },
    {
      name: 'ERR_JWT_INVALID',
      means: 'The token is no valid JWT.',
      again: 'no',
      action: 'Look at where it comes from.',
      source: 'jose/dist/webapi/util/errors.js:52',
    },
  ],
} as const satisfies Library;
