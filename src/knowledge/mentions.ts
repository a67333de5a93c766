import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';

/** More steps than this lead far away from what was asked. */
const DEEPEST = 10;

/**
 * Is a value made, in its own file, of something for which `isIt` holds? Goes through members, templates, objects,
 * operators, arguments of calls, and what names were given.
 */
export function mentions(facts: FileFacts, value: ValueId, isIt: (row: Value, value: ValueId) => boolean): boolean {
  const seen = new Set<ValueId>();
  const visit = (id: ValueId, depth: number): boolean => {
    const row = facts.values[id];
    if (row === undefined || depth > DEEPEST || seen.has(id)) return false;
    seen.add(id);
    return isIt(row, id) || partsOf(facts, row).some((part) => visit(part, depth + 1));
  };
  return visit(value, 0);
}

/** The values that a value is made of. */
export function partsOf(facts: FileFacts, row: Value): readonly ValueId[] {
  switch (row.kind) {
    case 'template':
      return row.parts;
    case 'local':
      return facts.bindings[row.binding]?.values ?? [];
    case 'member':
      return [row.object];
    case 'index':
      return [row.object, row.key];
    case 'element':
      return [row.of];
    case 'result': {
      const call = facts.calls[row.call];
      return call === undefined ? [] : [call.callee, ...call.arguments];
    }
    case 'object':
      return [...row.properties.map((property) => property.value), ...row.spreads];
    case 'array':
      return row.elements;
    case 'either':
      return row.values;
    case 'binary':
      return [row.left, row.right];
    case 'unary':
    case 'typed':
      return [row.value];
    default:
      return [];
  }
}

/** The last name in how a value is written: `error` of `this.logger.error`, of `log.error(…)` as well. */
export function lastName(facts: FileFacts, value: ValueId): string {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'member':
    case 'global':
    case 'env':
      return row.name;
    case 'local':
      return facts.bindings[row.binding]?.name ?? '';
    case 'import':
      return importedName(row);
    case 'parameter':
      return facts.functions[row.function]?.parameters[row.index]?.name ?? '';
    case 'result':
      return lastName(facts, facts.calls[row.call]?.callee ?? 0);
    case 'typed':
      return lastName(facts, row.value);
    default:
      return '';
  }
}

/** `ops.shift()`: the next piece of work is taken out of a list; one of delays holds no work. */
export function isTaking(facts: FileFacts, callee: ValueId): boolean {
  const row = facts.values[callee];
  return (
    row?.kind === 'member' &&
    /^(?:shift|pop|dequeue)$/.test(row.name) &&
    !/delay|backoff|wait|interval|pause/i.test(lastName(facts, row.object))
  );
}

function importedName(row: { readonly module: string; readonly name: string }): string {
  return row.name === 'default' || row.name === '*' ? (row.module.split('/').at(-1) ?? '') : row.name;
}
