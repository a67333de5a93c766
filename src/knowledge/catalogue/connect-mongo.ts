import type { Library } from '../../model/library.ts';

export default {
  id: 'connect-mongo',
  packages: ['connect-mongo'],
  purpose: 'Keeps sessions of Express in MongoDB.',
  system: { name: 'MongoDB', aliases: ['Mongo', 'MongoDB Atlas'], kind: 'database', hosting: 'either' },
  clients: [{ path: '{create,MongoStore.create}()', options: { argument: 0 }, url: { argument: 0, key: 'mongoUrl' } }],
} as const satisfies Library;
