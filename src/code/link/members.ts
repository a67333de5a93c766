import type { ClassMember } from '../../model/facts.ts';
import type { Property, Type, TypeMember } from '../../model/values.ts';
import { moduleMember } from './exports.ts';
import { genericResult, namedResult } from './generic-results.ts';
import { injectedField } from './injection.ts';
import { resultOfApi } from './known-results.ts';
import { isOfPlatform, merged } from './merged.ts';
import type { Linker } from './linker.ts';
import type { CallSite, ClassRef, Ref, Target } from './program.ts';
import { PROMISE_MEMBERS, api, limited, memberPath, resultPath } from './targets.ts';
import { instancesOf } from './type-targets.ts';

const MOST_BASES = 12;

type TypedTarget = Target & { readonly kind: 'typed' };

/** `target.name`. */
export function memberOf(linker: Linker, target: Target, name: string): readonly Target[] {
  const found = ownMember(linker, target, name);
  return found.length === 0 && PROMISE_MEMBERS.has(name) ? [api(`global#Promise().${name}`)] : found;
}

function ownMember(linker: Linker, target: Target, name: string): readonly Target[] {
  switch (target.kind) {
    case 'api':
      return [api(memberPath(target.path, name), target.likely)];
    case 'module':
      return moduleMember(linker, target.file, name);
    case 'instance':
      return instanceMember(linker, target.at, name);
    case 'class':
      return staticMember(linker, target.at, name);
    case 'structure':
      return structureMember(linker, target.at, name);
    case 'typed':
      return typedMember(linker, target, name);
    case 'function':
      return name === 'call' || name === 'apply' ? [target] : [api(`global#Function().${name}`)];
    case 'literal':
    case 'template':
    case 'env':
      return [api(`global#String().${name}`)];
  }
}

/** What calling or constructing `target` gives; `site` is null where only the type is known. */
export function resultOf(linker: Linker, target: Target, site: CallSite | null): readonly Target[] {
  switch (target.kind) {
    case 'api':
      return (
        (site === null ? null : resultOfApi(linker, target.path, site)) ?? [api(resultPath(target.path), target.likely)]
      );
    case 'class':
      return [{ kind: 'instance', at: target.at }];
    case 'function':
      return genericResult(linker, target.at, site) ?? functionResult(linker, target.at.file, target.at.function);
    case 'typed': {
      const type = calledType(linker, target);
      return type === null ? [] : (namedResult(linker, site, type) ?? instancesOf(linker, target.file, type.returns));
    }
    case 'instance':
    case 'structure':
    case 'module':
    case 'literal':
    case 'template':
    case 'env':
      return [];
  }
}

/** The type of a function, or of an interface that can be called. */
function calledType(linker: Linker, target: TypedTarget) {
  const types = linker.files.get(target.file)?.types;
  const type = types?.[target.type];
  if (type?.kind === 'function') return type;
  const call = type?.kind === 'object' ? type.members.find(({ name }) => name === '()') : undefined;
  const called = types?.[call?.type ?? -1];
  return called?.kind === 'function' ? called : null;
}

/** What is returned says more than what is annotated, unless nothing of it could be followed out of the platform. */
function functionResult(linker: Linker, file: string, id: number): readonly Target[] {
  const row = linker.files.get(file)?.functions[id];
  const returned = limited((row?.returns ?? []).flatMap((value) => linker.evaluate({ file, value })));
  const annotated = (): readonly Target[] => instancesOf(linker, file, row?.returnType ?? null);
  if (returned.every((target) => target.kind === 'literal')) return [...annotated(), ...returned];
  return returned.every(isOfPlatform) ? merged(linker, returned, annotated()) : returned;
}

/** One element of a collection. */
export function elementOf(linker: Linker, target: Target): readonly Target[] {
  if (target.kind === 'api') return [api(`${target.path}[]`, target.likely)];
  if (target.kind === 'typed') return elementOfType(linker, target);
  if (target.kind !== 'structure') return [];
  const row = linker.files.get(target.at.file)?.values[target.at.value];
  const values =
    row?.kind === 'array'
      ? row.elements
      : row?.kind === 'object'
        ? row.properties.map((property) => property.value)
        : [];
  return limited(values.flatMap((value) => linker.evaluate({ file: target.at.file, value })));
}

function elementOfType(linker: Linker, { file, type }: TypedTarget): readonly Target[] {
  const row = linker.files.get(file)?.types[type];
  return row?.kind === 'array' ? instancesOf(linker, file, row.of) : ofRecord(linker, file, row);
}

/** `Record<string, Queue>`, the only reference to a type that is kept as one, has nothing but queues. */
function ofRecord(linker: Linker, file: string, type: Type | undefined): readonly Target[] {
  return type?.kind === 'reference' ? instancesOf(linker, file, type.arguments[1] ?? null) : [];
}

/** A member that an instance has: its own, or what its bases give, a library's class at the end. */
function instanceMember(linker: Linker, at: ClassRef, name: string): readonly Target[] {
  const found = classMember(linker, at, { name, static: false });
  if (found.kind === 'api') return [api(`${resultPath(found.path)}.${name}`)];
  return found.kind === 'member' ? memberTargets(linker, found.file, found.member) : [];
}

function staticMember(linker: Linker, at: ClassRef, name: string): readonly Target[] {
  const found = classMember(linker, at, { name, static: true });
  if (found.kind === 'api') return [api(memberPath(found.path, name))];
  return found.kind === 'member' ? memberTargets(linker, found.file, found.member) : [];
}

export type FoundMember =
  | { readonly kind: 'member'; readonly file: string; readonly member: ClassMember }
  | { readonly kind: 'api'; readonly path: string }
  | { readonly kind: 'none' };

/** Looks a member up along the inheritance chain. */
export function classMember(
  linker: Linker,
  at: ClassRef,
  wanted: { readonly name: string; readonly static: boolean },
): FoundMember {
  const search = (where: ClassRef, steps: number): FoundMember => {
    const row = linker.files.get(where.file)?.classes[where.class];
    const own = row?.members.find(
      (member) => member.name === wanted.name && member.static === wanted.static && member.kind !== 'setter',
    );
    if (own !== undefined) return { kind: 'member', file: where.file, member: own };
    for (const base of steps > MOST_BASES ? [] : basesOf(linker, where)) {
      const found: FoundMember =
        base.kind === 'class' ? search(base.at, steps + 1) : base.kind === 'api' ? base : { kind: 'none' };
      if (found.kind !== 'none') return found;
    }
    return { kind: 'none' };
  };
  return search(at, 0);
}

/** What a class extends; a mixin's result counts as the class it returns. */
export function basesOf(linker: Linker, at: ClassRef): readonly Target[] {
  const value = linker.files.get(at.file)?.classes[at.class]?.extends ?? null;
  if (value === null) return [];
  return linker
    .evaluate({ file: at.file, value })
    .map((target) => (target.kind === 'instance' ? { kind: 'class', at: target.at } : target));
}

/** Initialisers beat annotations, except where they say nothing or only hold options for what the annotation names. */
function memberTargets(linker: Linker, file: string, member: ClassMember): readonly Target[] {
  const annotated = instancesOf(linker, file, member.type);
  const injected = member.decorators.length === 0 ? [] : injectedField(linker, file, { member, annotated });
  if (injected.length > 0) return injected;
  const values = member.values.flatMap((value) => linker.evaluate({ file, value }));
  const own = member.kind === 'getter' ? values.flatMap((target) => resultOf(linker, target, null)) : values;
  return merged(linker, own, annotated);
}

function structureMember(linker: Linker, at: Ref, name: string): readonly Target[] {
  const row = linker.files.get(at.file)?.values[at.value];
  if (row?.kind === 'array') return [api(`global#Array().${name}`)];
  if (row?.kind !== 'object') return [];
  const property = row.properties.findLast((each: Property) => each.name === name);
  if (property !== undefined)
    return limited(linker.evaluate({ file: at.file, value: property.value }).flatMap((target) => read(linker, target)));
  const spreads = (): readonly Target[] => row.spreads.flatMap((value) => linker.evaluate({ file: at.file, value }));
  return row.spreads.length === 0
    ? []
    : inherited(linker, `${at.value}.${name} ${at.file}`, () =>
        spreads().flatMap((target) => memberOf(linker, target, name)),
      );
}

/** A getter of an object literal is what it gives. */
function read(linker: Linker, target: Target): readonly Target[] {
  const isGetter =
    target.kind === 'function' && linker.files.get(target.at.file)?.functions[target.at.function]?.kind === 'getter';
  return isGetter ? resultOf(linker, target, null) : [target];
}

/** Looks a member up in what something is made of, which can be the thing itself. */
function inherited(linker: Linker, key: string, look: () => readonly Target[]): readonly Target[] {
  if (linker.openMembers.has(key)) return [];
  linker.openMembers.add(key);
  const targets = limited(look());
  linker.openMembers.delete(key);
  return targets;
}

function typedMember(linker: Linker, target: TypedTarget, name: string): readonly Target[] {
  const type = linker.files.get(target.file)?.types[target.type];
  if (type?.kind === 'array') return [api(`global#Array().${name}`)];
  if (type?.kind === 'function') return [api(`global#Function().${name}`)];
  if (type?.kind !== 'object') return ofRecord(linker, target.file, type);
  const member = type.members.find((each: TypeMember) => each.name === name);
  return member === undefined ? extended(linker, target, name) : instancesOf(linker, target.file, member.type);
}

/** A member of what an interface extends. */
function extended(linker: Linker, { file, type }: TypedTarget, name: string): readonly Target[] {
  const bases = linker.declarationOfType(file, type)?.extends ?? [];
  const owners = (): readonly Target[] => bases.flatMap((base) => instancesOf(linker, file, base));
  return bases.length === 0
    ? []
    : inherited(linker, `t${type}.${name} ${file}`, () => owners().flatMap((base) => memberOf(linker, base, name)));
}
