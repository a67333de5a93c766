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
  purpose: 'Definitions of tables in Drizzle ORM, and what databases of one dialect have in common.',
  tableDefinitions: [
    { path: '{pgTable,mysqlTable,sqliteTable,singlestoreTable}', name: { argument: 0 } },
    { path: '{pgTableCreator,mysqlTableCreator,sqliteTableCreator}()', name: { argument: 0 } },
    { path: '{pgSchema,mysqlSchema}().table', name: { argument: 0 } },
  ],
  // Each driver's database extends the one of its dialect; that of SQLite also stands for Cloudflare D1, so it names no system.
  same: [
    { path: 'drizzle-orm/pg-core#{PgDatabase,PgTransaction}()', as: 'drizzle-orm/node-postgres#drizzle()' },
    { path: 'drizzle-orm/mysql-core#{MySqlDatabase,MySqlTransaction}()', as: 'drizzle-orm/mysql2#drizzle()' },
  ],
} as const satisfies Library;
