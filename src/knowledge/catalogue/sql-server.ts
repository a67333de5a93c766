import type { Library } from '../../model/library.ts';

export default {
  id: 'sql-server',
  packages: [],
  purpose: 'What the server of Microsoft SQL Server says, whichever driver asks it.',
  system: { name: 'Microsoft SQL Server', kind: 'database', vendor: 'Microsoft', hosting: 'either' },
  errors: [
    {
      name: '1205',
      means: 'Two transactions waited for each other, and this one was ended.',
      again: 'yes',
      action: 'Run the whole transaction again, and lock rows in one order everywhere.',
      source:
        'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-1205-database-engine-error',
    },
    {
      name: '1222',
      means: 'A lock could not be had in time.',
      again: 'later',
      action: 'Find the transaction that holds it; this transaction is still open, and must be rolled back.',
      source:
        'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    },
    {
      name: '2627',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source:
        'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    },
    {
      name: '2601',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source:
        'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    },
    {
      name: '18456',
      means: 'The login failed.',
      again: 'no',
      action: 'Check user, password and database.',
      source:
        'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    },
    {
      name: '4060',
      means: 'The database cannot be opened by this login.',
      again: 'depends',
      action: 'Check its name and the rights; drivers count it among the errors that may pass by themselves.',
      source: 'https://github.com/tediousjs/tedious/blob/master/src/transient-error-lookup.ts',
    },
  ],
} as const satisfies Library;
