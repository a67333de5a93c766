import type { Library } from '../../model/library.ts';

export default {
  id: 'jsonwebtoken',
  packages: ['jsonwebtoken'],
  purpose: 'Makes and checks tokens.',
  errors: [
    {
      name: 'TokenExpiredError',
      means: 'The token has expired.',
      again: 'no',
      action: 'Let the client fetch a new one.',
      source: 'jsonwebtoken/lib/TokenExpiredError.js:5',
    },
    {
      name: 'JsonWebTokenError',
      means: 'The token is not valid: its form, signature, audience or issuer is wrong.',
      again: 'no',
      action: 'Look at its message; check the secret.',
      source: 'jsonwebtoken/lib/JsonWebTokenError.js:6',
    },
    {
      name: 'NotBeforeError',
      means: 'The token is not valid yet.',
      again: 'later',
      action: 'Compare the clocks.',
      source: 'jsonwebtoken/lib/NotBeforeError.js:5',
    },
  ],
} as const satisfies Library;
