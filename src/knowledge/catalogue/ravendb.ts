import type { Library } from '../../model/library.ts';

export default {
  id: 'ravendb',
  packages: ['ravendb'],
  purpose: 'Driver of RavenDB.',
  system: { name: 'RavenDB', kind: 'database', vendor: 'RavenDB', hosting: 'either' },
  clients: [{ path: '{DocumentStore,default}()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    { path: 'DocumentStore().openSession().load', effect: 'read' },
    {
      path: 'DocumentStore().openSession().query().**.{all,first,single,firstOrNull,singleOrNull,count,any}',
      effect: 'read',
    },
    { path: 'DocumentStore().openSession().saveChanges', effect: 'write' },
    { path: 'DocumentStore().{maintenance,operations}.send', effect: 'call' },
  ],
  same: [{ path: 'ravendb#default', as: 'ravendb#DocumentStore' }],
} as const satisfies Library;
