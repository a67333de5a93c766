import type { Library } from '../../model/library.ts';

export default {
  id: 'gel',
  packages: ['gel', 'edgedb'],
  purpose: 'Driver of Gel, once EdgeDB.',
  system: { name: 'Gel', aliases: ['EdgeDB'], kind: 'database', vendor: 'Gel', hosting: 'either' },
  clients: [
    { path: '{createClient,createHttpClient,default}()', options: { argument: 0 }, url: { argument: 0, key: 'dsn' } },
  ],
  outbound: [
    {
      path: 'createClient().{query,queryJSON,querySingle,querySingleJSON,queryRequired,queryRequiredJSON,queryRequiredSingle,queryRequiredSingleJSON,querySQL,execute,executeSQL,transaction,ensureConnected}',
      effect: 'call',
    },
    {
      path: 'createClient().transaction<0.0>.{query,querySingle,queryRequired,queryRequiredSingle,querySQL,execute,executeSQL}',
      effect: 'call',
    },
  ],
  same: [
    { path: 'gel#{createHttpClient,default}()', as: 'gel#createClient()' },
    { path: 'edgedb#{createHttpClient,default}()', as: 'edgedb#createClient()' },
    {
      path: 'gel#createClient().{withConfig,withGlobals,withModuleAliases,withRetryOptions,withTransactionOptions}()',
      as: 'gel#createClient()',
    },
    {
      path: 'edgedb#createClient().{withConfig,withGlobals,withModuleAliases,withRetryOptions,withTransactionOptions}()',
      as: 'edgedb#createClient()',
    },
  ],
} as const satisfies Library;
