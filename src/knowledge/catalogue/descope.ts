import type { Library } from '../../model/library.ts';

export default {
  id: 'descope',
  packages: ['@descope/node-sdk', '@descope/react-sdk', '@descope/nextjs-sdk'],
  purpose: 'Client of the Descope API.',
  system: {
    name: 'Descope',
    kind: 'auth',
    vendor: 'Descope',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().management.*.*', effect: 'call' },
    { path: 'default().{otp,magicLink,enchantedLink,oauth,saml,totp,webauthn,password}.**', effect: 'call' },
  ],
} as const satisfies Library;
