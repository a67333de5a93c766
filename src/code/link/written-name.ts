import type { FileFacts, ValueId } from '../../model/facts.ts';

const DEEPEST = 8;
const UNNAMED = '…';

/** How a value reads in the code, for people: `this.stripe.charges.create`, `fetch`. */
export function writtenName(facts: FileFacts, value: ValueId): string {
  return nameAt(facts, value, 0) ?? UNNAMED;
}

function nameAt(facts: FileFacts, value: ValueId, depth: number): string | undefined {
  const row = depth > DEEPEST ? undefined : facts.values[value];
  const of = (inner: ValueId | undefined): string =>
    (inner === undefined ? undefined : nameAt(facts, inner, depth + 1)) ?? UNNAMED;
  switch (row?.kind) {
    case 'member':
      return `${of(row.object)}.${row.name}`;
    case 'local':
      return facts.bindings[row.binding]?.name;
    case 'import':
      return importedName(row);
    case 'global':
      return row.name;
    case 'this':
    case 'super':
      return row.kind;
    case 'parameter':
      return facts.functions[row.function]?.parameters[row.index]?.name;
    case 'result':
      return `${of(facts.calls[row.call]?.callee)}()`;
    case 'typed':
      return of(row.value);
    case 'class':
      return facts.classes[row.class]?.name;
    case 'function':
      return facts.functions[row.function]?.name;
    default:
      return undefined;
  }
}

/** A default import and a namespace go by the name of their module. */
function importedName({ module, name }: { readonly module: string; readonly name: string }): string | undefined {
  return name === '*' || name === 'default' ? module.split('/').at(-1) : name;
}
