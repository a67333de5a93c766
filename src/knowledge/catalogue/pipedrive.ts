import type { Library } from '../../model/library.ts';

export default {
  id: 'pipedrive',
  packages: ['pipedrive', 'pipedrive/v1', 'pipedrive/v2'],
  purpose: 'Client of Pipedrive.',
  system: { name: 'Pipedrive', kind: 'http-api', vendor: 'Pipedrive', hosting: 'saas' },
  clients: [
    {
      path: '{DealsApi,PersonsApi,OrganizationsApi,LeadsApi,ProductsApi,ActivitiesApi,NotesApi,UsersApi,PipelinesApi,StagesApi,WebhooksApi,FilesApi,FiltersApi,GoalsApi,RolesApi,ProjectsApi,TasksApi,ItemSearchApi}()',
      options: { argument: 0 },
    },
    { path: 'Configuration()', options: { argument: 0 }, url: { argument: 0, key: 'basePath' } },
  ],
  outbound: [
    { path: '*Api().{get,search}*', effect: 'read' },
    { path: '*Api().{add,update,delete,merge,duplicate}*', effect: 'write' },
    { path: '*Api().*', effect: 'call' },
  ],
} as const satisfies Library;
