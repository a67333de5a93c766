import type { Library } from '../../model/library.ts';

export default {
  id: 'sqlite-engine',
  packages: [],
  purpose: 'What SQLite says, whichever package holds it.',
  system: { name: 'SQLite', kind: 'database', hosting: 'self-hosted' },
  errors: [
    {
      name: 'SQLITE_BUSY',
      means: 'Another connection writes to the database.',
      again: 'later',
      action: 'Set a busy timeout, and keep transactions short.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_LOCKED',
      means: 'Something in the same connection or cache holds the table.',
      again: 'later',
      action: 'End statements before.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_FULL',
      means: 'The disk is full, or the database has reached its largest size.',
      again: 'later',
      action: 'Free or add disk space.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_CORRUPT',
      means: 'The database file is damaged.',
      again: 'no',
      action: 'Restore it from a backup.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_CANTOPEN',
      means: 'The database file cannot be opened.',
      again: 'no',
      action: 'Check the path and permissions.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_READONLY',
      means: 'The database file may not be written.',
      again: 'no',
      action: 'Check permissions and the mode.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_CONSTRAINT_UNIQUE',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source: 'https://www.sqlite.org/rescode.html',
    },
    {
      name: 'SQLITE_CONSTRAINT_FOREIGNKEY',
      means: 'A foreign key refers to a row that does not exist, or that is still referred to.',
      again: 'no',
      action: 'Check the order of writes.',
      source: 'https://www.sqlite.org/rescode.html',
    },
  ],
} as const satisfies Library;
