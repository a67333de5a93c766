import type { Library } from '../../model/library.ts';

export default {
  id: 'couchdb',
  packages: ['nano'],
  purpose: 'Client of Apache CouchDB.',
  system: { name: 'CouchDB', kind: 'database', vendor: 'Apache', hosting: 'either' },
  clients: [
    { path: 'default()', url: { argument: 0 } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    {
      path: 'default().use().{get,head,list,fetch,fetchRevs,find,view,search,show,info,changes,partitionedList,partitionedFind,partitionedView}',
      effect: 'read',
    },
    { path: 'default().use().attachment.get', effect: 'read' },
    { path: 'default().db.{get,list,changes,info}', effect: 'read' },
    { path: 'default().{info,uuids,session}', effect: 'read' },
    { path: 'default().use().{insert,bulk,destroy,createIndex,atomic,compact,replicate}', effect: 'write' },
    { path: 'default().use().attachment.{insert,destroy}', effect: 'write' },
    { path: 'default().db.{create,destroy,compact,replicate}', effect: 'write' },
    { path: 'default().{auth,request,relax}', effect: 'call' },
    { path: 'default().use().changesReader.{start,get,spool}', effect: 'consume' },
  ],
  same: [
    { path: 'nano#default().db.use()', as: 'nano#default().use()' },
    { path: 'nano#default().scope()', as: 'nano#default().use()' },
    { path: 'nano#default().db.scope()', as: 'nano#default().use()' },
  ],
} as const satisfies Library;
