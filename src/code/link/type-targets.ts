import type { TypeDeclaration, TypeId } from '../../model/facts.ts';
import { exportsOf } from './exports.ts';
import type { Linker } from './linker.ts';
import { elementOf, memberOf, resultOf } from './members.ts';
import type { Ref, Target } from './program.ts';
import { MOST_TARGETS, api, limited, resultPath } from './targets.ts';

const MOST_TYPE_STEPS = 12;

/** What a value of a type can be: an instance of a class, of a library's class, or something with declared members. */
export function instancesOf(linker: Linker, file: string, type: TypeId | null): readonly Target[] {
  return type === null ? [] : instancesAt(linker, { file, type, depth: 0 });
}

/** A type, and how many names were followed to it. */
interface At {
  readonly file: string;
  readonly type: TypeId;
  readonly depth: number;
}

function instancesAt(linker: Linker, at: At): readonly Target[] {
  const { file, type, depth } = at;
  const row = linker.files.get(file)?.types[type];
  if (row === undefined || depth > MOST_TYPE_STEPS) return [];
  const of = (each: TypeId): readonly Target[] => instancesAt(linker, { file, type: each, depth: depth + 1 });
  switch (row.kind) {
    case 'reference':
      return entitiesOf(linker, file, row.value).flatMap((entity) => named(linker, at, entity));
    case 'array':
    case 'function':
    case 'object':
      return [{ kind: 'typed', file, type }];
    case 'union':
    case 'intersection':
      return anyOf(row.types, of);
    case 'typeof':
      return linker.evaluate({ file, value: row.value });
    case 'literal':
      return [{ kind: 'literal', value: row.value }];
    case 'member':
      return limited(
        of(row.of).flatMap((owner) =>
          row.name === '[]' ? elementOf(linker, owner) : memberOf(linker, owner, row.name),
        ),
      );
    case 'parameter':
      return of(row.of);
    case 'primitive':
    case 'unknown':
      return [];
  }
}

/** Files that declare what a type names; of `typeof router` those that declare the value. */
export function declaringFiles(linker: Linker, file: string, type: TypeId): readonly string[] {
  const row = linker.files.get(file)?.types[type];
  if (row?.kind === 'typeof') return valueFiles(linker, { file, value: row.value });
  if (row?.kind !== 'reference') return [];
  return entitiesOf(linker, file, row.value).flatMap((entity) => (entity.kind === 'api' ? [] : [entity.file]));
}

function valueFiles(linker: Linker, { file, value }: Ref, depth = 0): readonly string[] {
  const row = linker.files.get(file)?.values[value];
  if (row?.kind !== 'import') return row === undefined ? [] : [file];
  const target = linker.resolve(file, row.module);
  if (target.kind !== 'file' || depth > MOST_TYPE_STEPS) return [];
  return exportsOf(linker, target.file, row.name).flatMap((found) =>
    found.kind === 'value' ? valueFiles(linker, found.ref, depth + 1) : [],
  );
}

/** Unions of unions have hundreds of members: the first few are all that is asked for. */
function anyOf(types: readonly TypeId[], targetsOf: (type: TypeId) => readonly Target[]): readonly Target[] {
  let found: readonly Target[] = [];
  for (const type of types) {
    found = limited([...found, ...targetsOf(type)]);
    if (found.length >= MOST_TARGETS) break;
  }
  return found;
}

/** The declaration of a type by its name: an own class or type, or an API. */
type Entity =
  | { readonly kind: 'class'; readonly file: string; readonly class: number }
  | { readonly kind: 'type'; readonly file: string; readonly row: TypeDeclaration }
  | { readonly kind: 'api'; readonly path: string };

/** An interface is its members, an alias what it stands for, a library's type an instance of its class. */
function named(linker: Linker, at: At, entity: Entity): readonly Target[] {
  switch (entity.kind) {
    case 'class':
      return [{ kind: 'instance', at: { file: entity.file, class: entity.class } }];
    case 'type':
      return instancesAt(linker, { file: entity.file, type: entity.row.type, depth: at.depth + 1 });
    case 'api':
      return ofUtility(linker, at, entity.path) ?? [api(resultPath(entity.path))];
  }
}

const OF_RESULT = new Set(['global#ReturnType', 'global#InstanceType', '@trpc/server#inferAsyncReturnType']);

/** `ReturnType<typeof f>`, `InstanceType<typeof C>`; `Record<string, Queue>` stays what it is, and its members are queues. */
function ofUtility(linker: Linker, at: At, path: string): readonly Target[] | null {
  if (path === 'global#Record') return [{ kind: 'typed', file: at.file, type: at.type }];
  if (!OF_RESULT.has(path)) return null;
  const row = linker.files.get(at.file)?.types[at.type];
  const argument = row?.kind === 'reference' ? row.arguments[0] : undefined;
  const targets =
    argument === undefined ? [] : instancesAt(linker, { file: at.file, type: argument, depth: at.depth + 1 });
  return targets.flatMap((target) => resultOf(linker, target, null));
}

function entitiesOf(linker: Linker, file: string, value: number): readonly Entity[] {
  const row = linker.files.get(file)?.values[value];
  switch (row?.kind) {
    case 'local':
      return ofBinding(linker, file, row.binding);
    case 'import': {
      const target = linker.resolve(file, row.module);
      if (target.kind === 'package')
        return [{ kind: 'api', path: row.name === '*' ? `${target.name}#` : `${target.name}#${row.name}` }];
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
  return exportsOf(linker, file, name).flatMap((found) =>
    found.kind === 'api' ? ofTarget(found.target) : entitiesOf(linker, found.ref.file, found.ref.value),
  );
}

function ofBinding(linker: Linker, file: string, binding: number): readonly Entity[] {
  const row = linker.files.get(file)?.bindings[binding];
  if (row?.kind === 'type')
    return linker.declarationsOf(file, binding).map((declaration) => ({ kind: 'type', file, row: declaration }));
  return (row?.values ?? []).flatMap((value) => linker.evaluate({ file, value })).flatMap(ofTarget);
}

function ofTarget(target: Target): readonly Entity[] {
  if (target.kind === 'class') return [{ kind: 'class', file: target.at.file, class: target.at.class }];
  return target.kind === 'api' ? [{ kind: 'api', path: target.path }] : [];
}
