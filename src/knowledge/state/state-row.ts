import type { Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { counted } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rows } from '../rows.ts';
import type { Change, Holder } from './changes.ts';
import { type Held, formOf } from './form-of.ts';
import { growsForEver } from './growth.ts';

export type StateRow = Rows['processState'][number];

export interface Found {
  readonly program: Program;
  readonly file: string;
  readonly holder: Holder;
  readonly held: Held & { readonly line: number };
  /** Of whom it is: ` of Pool`. */
  readonly owner: string;
  /** Only those that happen while the process runs. */
  readonly changes: readonly Change[];
}

/** The row for what a name or a field holds; null where it holds no state. */
export function stateRow({ program, file, holder, held, owner, changes }: Found): StateRow | null {
  const facts = program.files.get(file);
  const form = facts === undefined || changes.length === 0 ? null : formOf(facts, { ...held, holder }, changes);
  if (facts === undefined || form === null) return null;
  const writers = distinct(changes.map((change) => symbolOf(program, { file, function: change.function })));
  const [first = ''] = changes.map((change) => symbolOf(program, { file, function: change.function }));
  const others = writers.length > 1 ? ` and ${counted(writers.length - 1, 'other function')}` : '';
  const verb = form.kind === 'made-once' ? 'set' : 'changed';
  return {
    what: `${form.word} ${held.name}${owner}, ${verb} in ${first}${others}`,
    kind: form.kind,
    grows: growsForEver(program, { file, facts, holder, held, form, changes }),
    file,
    line: held.line,
  };
}
