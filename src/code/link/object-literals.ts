import { remembered } from '../../lib/remembered.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';

export interface ObjectLiteral {
  readonly id: ValueId;
  readonly row: Value & { readonly kind: 'object' };
}

/** The object literals of a file: many ask for them, and they are few among its values. */
export const objectLiterals = remembered((facts: FileFacts): readonly ObjectLiteral[] => {
  const found: ObjectLiteral[] = [];
  facts.values.forEach((row, id) => {
    if (row.kind === 'object') found.push({ id, row });
  });
  return found;
});
