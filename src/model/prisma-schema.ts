import type { Place } from './place.ts';

/** A database that a schema file names. */
export interface Datasource extends Place {
  readonly folder: string;
  /** As the schema writes it: `postgresql`. */
  readonly provider: string;
}

/** A folder into which a tool writes the client of a library, and which a tree seldom holds. */
export interface GeneratedClient extends Place {
  readonly folder: string;
  /** The package whose client it is: `@prisma/client`. */
  readonly package: string;
}
