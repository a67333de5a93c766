import type { Slot } from './entry-uses.ts';

/** What an entry of the catalogue says about tables and collections: which calls read and write which. Pure data. */

/**
 * Where the table of a call stands: in a slot, in the call that a chain begins with (`knex('users').where().update()`), as a member of the API path
 * (`prisma.user.findMany`, counted from the end; `bound` where that is the name under which the code keeps the definition:
 * `db.query.bankAccounts`, and `mapped` where a schema file says which table it is), or in what the call is made on: a model, or a repository that was made for
 * an entity.
 */
export type TableAt =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'start'; readonly slot: Slot }
  | { readonly kind: 'member'; readonly fromEnd: number; readonly bound?: true; readonly mapped?: true }
  | { readonly kind: 'receiver'; readonly madeWith?: Slot };

export interface TableUse {
  readonly path: string;
  readonly effect: 'read' | 'write';
  readonly at: TableAt;
}

/** A call that defines a table, a collection or a model of one: `pgTable('users', {})`. */
export interface TableDefinitionUse {
  readonly path: string;
  readonly name: Slot;
}
