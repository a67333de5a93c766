import type { Library } from '../../model/library.ts';

export default {
  id: 'drizzle-tables',
  packages: [
    'drizzle-orm',
    'drizzle-orm/pg-core',
    'drizzle-orm/mysql-core',
    'drizzle-orm/sqlite-core',
    'drizzle-orm/singlestore-core',
  ],
  purpose: 'Definitions of tables in Drizzle ORM.',
  tableDefinitions: [
    { path: '{pgTable,mysqlTable,sqliteTable,singlestoreTable}', name: { argument: 0 } },
    { path: '{pgTableCreator,mysqlTableCreator,sqliteTableCreator}()', name: { argument: 0 } },
    { path: '{pgSchema,mysqlSchema}().table', name: { argument: 0 } },
  ],
} as const satisfies Library;
