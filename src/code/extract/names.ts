import type { ValueId } from '../../model/facts.ts';
import { type Draft, type Names, type TypeName, globalValue, intern } from './draft.ts';

/** The value of a name in an expression. */
export function lookup(draft: Draft, name: string): ValueId {
  const value = valueNamed(draft, name);
  draft.usedNames.add(value);
  return value;
}

/** The value of a name, where asking uses nothing at run time: in a type. */
export function valueNamed(draft: Draft, name: string): ValueId {
  for (let names: Names | null = draft.names; names !== null; names = names.parent) {
    const value = names.values.get(name);
    if (value !== undefined) return value;
  }
  return name === 'undefined' ? intern(draft, 'u', { kind: 'undefined' }) : globalValue(draft, name);
}

/** The innermost type or class of this name; the declaration that is nearer wins. */
export function lookupType(draft: Draft, name: string): TypeName {
  for (let names: Names | null = draft.names; names !== null; names = names.parent) {
    const type = names.types.get(name);
    if (type !== undefined) return type;
    const value = names.values.get(name);
    if (value !== undefined) return { value };
  }
  return { value: globalValue(draft, name) };
}
