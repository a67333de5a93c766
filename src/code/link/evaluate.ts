import type { FileFacts } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { importedFrom } from './exports.ts';
import type { Linker } from './linker.ts';
import { handedContext } from './known-contexts.ts';
import { basesOf, elementOf, memberOf, resultOf } from './members.ts';
import { merged } from './merged.ts';
import { parameterTargets } from './parameters.ts';
import type { Ref, Target } from './program.ts';
import { elementOfRest } from './rest-parameters.ts';
import { type Evaluator, remembering } from './remember.ts';
import { api, limited } from './targets.ts';
import { instancesOf } from './type-targets.ts';

/** Evaluates symbolic values, and remembers the answers. */
export function evaluator(linker: () => Linker): Evaluator {
  return remembering((ref) => {
    const facts = linker().files.get(ref.file);
    const value = facts?.values[ref.value];
    return facts === undefined || value === undefined ? [] : targetsOfValue(linker(), { ref, facts, value });
  });
}

interface Question {
  readonly ref: Ref;
  readonly facts: FileFacts;
  readonly value: Value;
}

function targetsOfValue(linker: Linker, { ref, facts, value }: Question): readonly Target[] {
  const { file } = ref;
  switch (value.kind) {
    case 'literal':
      return [{ kind: 'literal', value: value.value }];
    case 'template':
      return [{ kind: 'template', at: ref }];
    case 'object':
    case 'array':
      return [{ kind: 'structure', at: ref }];
    case 'env':
      return [{ kind: 'env', name: value.name }];
    case 'function':
      return [{ kind: 'function', at: { file, function: value.function } }];
    case 'class':
      return [{ kind: 'class', at: { file, class: value.class } }];
    case 'this':
      return value.class < 0 ? [] : [{ kind: 'instance', at: { file, class: value.class } }];
    case 'import':
      return importedFrom(linker, file, value);
    case 'global':
      return [api(`global#${value.name}`)];
    case 'local':
      return bindingTargets(linker, file, value.binding);
    case 'parameter':
      return parameterTargets(linker, { file, function: value.function, index: value.index });
    case 'either':
      return limited(value.values.flatMap((each) => linker.evaluate({ file, value: each })));
    default:
      return derived(linker, { ref, facts, value });
  }
}

/** Values that are made of other values. */
function derived(linker: Linker, { ref: { file }, facts, value }: Question): readonly Target[] {
  const of = (id: number): readonly Target[] => linker.evaluate({ file, value: id });
  switch (value.kind) {
    case 'member': {
      const owners = ownerOf(linker, file, value.object);
      const found = owners.flatMap((target) => memberOf(linker, target, value.name));
      return limited([...handedContext(linker, { file, member: value }, owners), ...found]);
    }
    case 'index': {
      const passed = elementOfRest(linker, file, value);
      if (passed !== null) return parameterTargets(linker, passed);
      return limited(of(value.object).flatMap((target) => indexed(linker, target, of(value.key))));
    }
    case 'element':
      return limited(of(value.of).flatMap((target) => elementOf(linker, target)));
    case 'result': {
      const call = facts.calls[value.call];
      if (call === undefined) return [];
      const site = { file, index: value.call, call, targets: [] };
      return limited(of(call.callee).flatMap((target) => resultOf(linker, target, site)));
    }
    case 'typed': {
      const typed = instancesOf(linker, file, value.type);
      return merged(linker, of(value.value), typed);
    }
    case 'super':
      return value.class < 0 ? [] : basesOf(linker, { file, class: value.class });
    default:
      return [];
  }
}

/** `super.name` is a member of an instance of the base, not of the base class. */
function ownerOf(linker: Linker, file: string, object: number): readonly Target[] {
  const targets = linker.evaluate({ file, value: object });
  if (linker.files.get(file)?.values[object]?.kind !== 'super') return targets;
  return targets.flatMap((target) => resultOf(linker, target, null));
}

function indexed(linker: Linker, target: Target, keys: readonly Target[]): readonly Target[] {
  const names = keys.flatMap((key) => (key.kind === 'literal' && typeof key.value === 'string' ? [key.value] : []));
  if (names.length > 0 && names.length === keys.length) return names.flatMap((name) => memberOf(linker, target, name));
  const [key] = keys;
  const number = key?.kind === 'literal' && typeof key.value === 'number' ? key.value : null;
  return (number === null ? null : elementAt(linker, target, number)) ?? elementOf(linker, target);
}

function elementAt(linker: Linker, target: Target, index: number): readonly Target[] | null {
  if (target.kind !== 'structure') return null;
  const row = linker.files.get(target.at.file)?.values[target.at.value];
  const element = row?.kind === 'array' ? row.elements[index] : undefined;
  return element === undefined ? null : linker.evaluate({ file: target.at.file, value: element });
}

function bindingTargets(linker: Linker, file: string, id: number): readonly Target[] {
  const binding = linker.files.get(file)?.bindings[id];
  if (binding === undefined) return [];
  const values = binding.values.flatMap((value) => linker.evaluate({ file, value }));
  return merged(linker, limited(values), instancesOf(linker, file, binding.type));
}
