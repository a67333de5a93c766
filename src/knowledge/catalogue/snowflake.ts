import type { Library } from '../../model/library.ts';

export default {
  id: 'snowflake',
  packages: ['snowflake-sdk'],
  purpose: 'Driver of Snowflake.',
  system: {
    name: 'Snowflake',
    kind: 'database',
    vendor: 'Snowflake',
    hosting: 'saas',
  },
  hosts: ['*.snowflakecomputing.com'],
  clients: [
    { path: 'createConnection()', options: { argument: 0 }, url: { argument: 0, key: 'account' } },
    { path: 'createPool()', options: { argument: 0 }, url: { argument: 0, key: 'account' } },
  ],
  outbound: [
    { path: 'createConnection().{connect,connectAsync,execute}', effect: 'call' },
    { path: 'createPool().use', effect: 'call' },
  ],
  same: [
    { path: 'snowflake-sdk#Connection()', as: 'snowflake-sdk#createConnection()' },
    { path: 'snowflake-sdk#createPool().use<0.0>', as: 'snowflake-sdk#createConnection()' },
  ],
} as const satisfies Library;
