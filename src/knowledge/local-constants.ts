import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';

const DEEPEST = 6;

/**
 * The constant that a URL starts with: `KAFKA_CONNECT_URL` of `${KAFKA_CONNECT_URL}/connectors`. Where it holds an address of the
 * machine itself, its name is all that says what listens there. Null where there is none.
 */
export function constantAtStart(program: Program, ref: Ref, depth = 0): string | null {
  const row = valueOf(program, ref);
  const inside = (value: number | undefined): string | null =>
    value === undefined || depth > DEEPEST ? null : constantAtStart(program, { file: ref.file, value }, depth + 1);
  switch (row?.kind) {
    case 'template':
      return inside(row.parts[0]);
    case 'binary':
      return row.operator === '+' ? inside(row.left) : null;
    case 'typed':
      return inside(row.value);
    case 'local': {
      const binding = program.files.get(ref.file)?.bindings[row.binding];
      return binding !== undefined && isConstant(binding.name) ? binding.name : inside(binding?.values[0]);
    }
    case 'import':
      return isConstant(row.name) ? row.name : null;
    default:
      return null;
  }
}

function isConstant(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
}
