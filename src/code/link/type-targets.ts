import type { TypeDeclaration, TypeId } from '../../model/facts.ts';
import { exportsOf } from './exports.ts';
import type { Linker } from './linker.ts';
import { memberOf, resultOf } from './members.ts';
import type { Target } from './program.ts';
import { api, limited, resultPath } from './targets.ts';

const MOST_TYPE_STEPS = 12;

/** What a value of a type can be: an instance of a class, of a library's class, or something with declared members. */
export function instancesOf(linker: Linker, file: string, type: TypeId | null, depth = 0): readonly Target[] {
  const row = type === null ? undefined : linker.files.get(file)?.types[type];
  if (row === undefined || type === null || depth > MOST_TYPE_STEPS) return [];
  switch (row.kind) {
    case 'reference':
      return named(linker, { file, type, depth });
    case 'array':
    case 'function':
    case 'object':
      return [{ kind: 'typed', file, type }];
    case 'union':
    case 'intersection':
      return limited(row.types.flatMap((each) => instancesOf(linker, file, each, depth + 1)));
    case 'typeof':
      return linker.evaluate({ file, value: row.value });
    case 'literal':
      return [{ kind: 'literal', value: row.value }];
    case 'member':
      return limited(instancesOf(linker, file, row.of, depth + 1).flatMap((of) => memberOf(linker, of, row.name)));
    case 'primitive':
    case 'unknown':
      return [];
  }
}

/** The declaration of a type by its name: an own class or type, or an API. */
type Entity = { readonly kind: 'class'; readonly file: string; readonly class: number } | { readonly kind: 'type'; readonly file: string; readonly row: TypeDeclaration } | { readonly kind: 'api'; readonly path: string };

interface At {
  readonly file: string;
  readonly type: TypeId;
  readonly depth: number;
}

function named(linker: Linker, at: At): readonly Target[] {
  const row = linker.files.get(at.file)?.types[at.type];
  if (row?.kind !== 'reference') return [];
  return entitiesOf(linker, at.file, row.value).flatMap((entity): readonly Target[] => {
    if (entity.kind === 'class') return [{ kind: 'instance', at: { file: entity.file, class: entity.class } }];
    if (entity.kind === 'type') return declared(linker, entity, at.depth);
    return ofUtility(linker, at, entity.path) ?? [api(resultPath(entity.path))];
  });
}

/** An interface is its members; an alias is what it stands for. */
function declared(linker: Linker, entity: { readonly file: string; readonly row: TypeDeclaration }, depth: number): readonly Target[] {
  return instancesOf(linker, entity.file, entity.row.type, depth + 1);
}

/** `ReturnType<typeof f>`, `InstanceType<typeof C>`. */
function ofUtility(linker: Linker, at: At, path: string): readonly Target[] | null {
  if (path !== 'global#ReturnType' && path !== 'global#InstanceType') return null;
  const row = linker.files.get(at.file)?.types[at.type];
  const argument = row?.kind === 'reference' ? (row.arguments[0] ?? null) : null;
  return instancesOf(linker, at.file, argument, at.depth + 1).flatMap((target) => resultOf(linker, target, null));
}

function entitiesOf(linker: Linker, file: string, value: number): readonly Entity[] {
  const row = linker.files.get(file)?.values[value];
  switch (row?.kind) {
    case 'local':
      return ofBinding(linker, file, row.binding);
    case 'import': {
      const target = linker.resolve(file, row.module);
      if (target.kind === 'package') return [{ kind: 'api', path: row.name === '*' ? `${target.name}#` : `${target.name}#${row.name}` }];
      return target.kind === 'file' ? ofExport(linker, target.file, row.name) : [];
    }
    case 'global':
      return [{ kind: 'api', path: `global#${row.name}` }];
    case 'member':
      return linker.evaluate({ file, value }).flatMap(ofTarget);
    default:
      return [];
  }
}

function ofExport(linker: Linker, file: string, name: string): readonly Entity[] {
  return exportsOf(linker, file, name).flatMap((found) => (found.kind === 'api' ? ofTarget(found.target) : entitiesOf(linker, found.ref.file, found.ref.value)));
}

function ofBinding(linker: Linker, file: string, binding: number): readonly Entity[] {
  const row = linker.files.get(file)?.bindings[binding];
  if (row?.kind === 'type') return linker.declarationsOf(file, binding).map((declaration) => ({ kind: 'type', file, row: declaration }));
  return (row?.values ?? []).flatMap((value) => linker.evaluate({ file, value })).flatMap(ofTarget);
}

function ofTarget(target: Target): readonly Entity[] {
  if (target.kind === 'class') return [{ kind: 'class', file: target.at.file, class: target.at.class }];
  return target.kind === 'api' ? [{ kind: 'api', path: target.path }] : [];
}
