import type { Place } from './place.ts';

/** A database that a schema file names. */
export interface Datasource extends Place {
  readonly folder: string;
  /** As the schema writes it: `postgresql`. */
  readonly provider: string;
}

/** A table as a schema file defines it: code reaches it under another name, the one that the generated client gives it. */
export interface SchemaTable extends Place {
  /** `bankAccount` of `prisma.bankAccount.findMany()`. */
  readonly member: string;
  /** What the database calls it. */
  readonly table: string;
}

/** A folder into which a tool writes the client of a library, and which a tree seldom holds. */
export interface GeneratedClient extends Place {
  readonly folder: string;
  /** The package whose client it is: `@prisma/client`. */
  readonly package: string;
}
