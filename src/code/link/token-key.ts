import type { FileFacts } from '../../model/facts.ts';
import { exportsOf } from './exports.ts';
import type { Linker } from './linker.ts';
import type { Ref } from './program.ts';

const DEEPEST = 8;

/** The same for all that name one token of a container: its text, its class, or the place where its symbol is made. */
export function tokenKey(linker: Linker, ref: Ref, depth = 0): string | null {
  const { file, value } = ref;
  const facts = linker.files.get(file);
  const row = facts?.values[value];
  if (facts === undefined || row === undefined || depth > DEEPEST) return null;
  if (row.kind === 'literal') return `text ${String(row.value)}`;
  if (row.kind === 'class') return `class ${row.class} ${file}`;
  const next = nextOf(linker, { ref, facts });
  if (next !== null) return tokenKey(linker, next, depth + 1);
  return row.kind === 'result' ? `made ${value} ${file}` : null;
}

interface Question {
  readonly ref: Ref;
  readonly facts: FileFacts;
}

/** What a value is another name of. */
function nextOf(linker: Linker, { ref: { file, value }, facts }: Question): Ref | null {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'typed':
      return { file, value: row.value };
    case 'local':
      return refOf(file, facts.bindings[row.binding]?.values[0]);
    case 'import': {
      const target = linker.resolve(file, row.module);
      const [found] = target.kind === 'file' ? exportsOf(linker, target.file, row.name) : [];
      return found?.kind === 'value' ? found.ref : null;
    }
    case 'member':
      return memberRef(linker, { file, value: row.object }, row.name);
    case 'result':
      return referred(facts, file, row.call);
    case 'function':
      return refOf(file, facts.functions[row.function]?.returns[0]);
    default:
      return null;
  }
}

function refOf(file: string, value: number | undefined): Ref | null {
  return value === undefined ? null : { file, value };
}

/** `TOKENS.Mail` of an object. */
function memberRef(linker: Linker, object: Ref, name: string): Ref | null {
  for (const target of linker.evaluate(object)) {
    const row = target.kind === 'structure' ? linker.files.get(target.at.file)?.values[target.at.value] : undefined;
    const property = row?.kind === 'object' ? row.properties.findLast((each) => each.name === name) : undefined;
    if (property !== undefined && target.kind === 'structure') return { file: target.at.file, value: property.value };
  }
  return null;
}

/** `Symbol.for('mail')` and `forwardRef(() => Mail)`: what it refers to. */
function referred(facts: FileFacts, file: string, call: number): Ref | null {
  const row = facts.calls[call];
  const callee = facts.values[row?.callee ?? -1];
  const argument = row?.arguments[0];
  if (callee?.kind === 'member' && callee.name === 'for') return refOf(file, argument);
  return callee?.kind === 'import' && /^(?:forwardRef|delay)$/.test(callee.name)
    ? returnedBy(facts, file, argument)
    : null;
}

function returnedBy(facts: FileFacts, file: string, argument: number | undefined): Ref | null {
  const row = facts.values[argument ?? -1];
  return row?.kind === 'function' ? refOf(file, facts.functions[row.function]?.returns[0]) : null;
}
