import type { Library } from '../../model/library.ts';

export default {
  id: '1password',
  packages: ['@1password/sdk', '@1password/connect'],
  purpose: 'Clients of 1Password: its service and its Connect server.',
  system: { name: '1Password', kind: 'other', vendor: '1Password', hosting: 'either' },
  clients: [
    { path: 'createClient()', options: { argument: 0 } },
    { path: 'OnePasswordConnect()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } },
  ],
  outbound: [
    { path: 'createClient().secrets.{resolve,resolveAll}', effect: 'read' },
    {
      path: 'createClient().{items,vaults,groups,environments}.{get,getAll,list,getOverview,getVariables}',
      effect: 'read',
    },
    {
      path: 'OnePasswordConnect().{listVaults,listVaultsByTitle,getVault,getVaultById,getVaultByTitle,listItems,listItemsByTitle,listItemsByTitleContains,getItem,getItemById,getItemByTitle,getItemOTP,listFiles,getFileById,getFileContent,getFileContentStream}',
      effect: 'read',
    },
    { path: 'createClient().items.{create,createAll,put,delete,deleteAll,archive}', effect: 'write' },
    { path: 'createClient().vaults.{create,update,delete}', effect: 'write' },
    {
      path: 'OnePasswordConnect().{createItem,updateItem,deleteItem,deleteItemById,deleteItemByTitle}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
