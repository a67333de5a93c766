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
  errors: [
    {
      name: '401001',
      means: 'Snowflake could not be reached.',
      again: 'later',
      action: "Check network, proxy and the account's address.",
      source: 'snowflake-sdk/dist/lib/constants/error_messages.js:5',
    },
    {
      name: '401002',
      means: 'A request to Snowflake failed.',
      again: 'depends',
      action: 'Look at its cause.',
      source: 'snowflake-sdk/dist/lib/constants/error_messages.js:6',
    },
    {
      name: '402001',
      means: 'The storage of results could not be reached.',
      again: 'later',
      action: 'Check network and proxy.',
      source: 'snowflake-sdk/dist/lib/constants/error_messages.js:10',
    },
    {
      name: '390100',
      means: 'The user or the password is wrong.',
      again: 'no',
      action: 'Check the connection settings.',
      source: 'snowflake-sdk/dist/lib/constants/gs_errors.js:5',
    },
    {
      name: '390112',
      means: 'The session token has expired.',
      again: 'later',
      action: 'The driver renews it; where it cannot, connect anew.',
      source: 'snowflake-sdk/dist/lib/constants/gs_errors.js:8',
    },
    {
      name: '390114',
      means: 'The authentication token has expired.',
      again: 'no',
      action: 'Sign in again; keep the session alive where it lasts long.',
      source: 'snowflake-sdk/dist/lib/constants/gs_errors.js:11',
    },
  ],
} as const satisfies Library;
