import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';

const DEEPEST = 4;

/** Is a value the environment as a whole, as one file can see it: `process.env`, `import.meta.env`, a copy of it, a parameter's default? */
export function isEnvironment(facts: FileFacts, value: ValueId, depth = 0): boolean {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return false;
  return partsOf(facts, row).some((part) => isEnvironment(facts, part, depth + 1)) || isItself(facts, row);
}

function isItself(facts: FileFacts, row: Value): boolean {
  if (row.kind === 'import') return row.name === 'env' && /^(?:node:)?process$/.test(row.module);
  if (row.kind !== 'member' || row.name !== 'env') return false;
  const owner = facts.values[row.object];
  if (owner?.kind === 'import') return /^(?:node:)?process$/.test(owner.module);
  return owner?.kind === 'global' && /^(?:process|import\.meta|Bun)$/.test(owner.name);
}

function partsOf(facts: FileFacts, row: Value): readonly ValueId[] {
  switch (row.kind) {
    case 'object':
      return row.spreads;
    case 'typed':
      return [row.value];
    case 'either':
      return row.values;
    case 'parameter': {
      const standard = facts.functions[row.function]?.parameters[row.index]?.default ?? null;
      return standard === null ? [] : [standard];
    }
    case 'local': {
      const binding = facts.bindings[row.binding];
      return binding?.kind === 'const' ? binding.values : [];
    }
    default:
      return [];
  }
}
