import type { ClassMember, FileFacts, Parameter } from '../../model/facts.ts';
import type { Linker } from './linker.ts';
import { resultOf } from './members.ts';
import { type Provider, providersIn } from './providers.ts';
import type { ParameterRef } from './rest-parameters.ts';
import type { CallSite, Ref, Target } from './program.ts';
import { asLikely, limited } from './targets.ts';
import { tokenKey } from './token-key.ts';
import { instancesOf } from './type-targets.ts';

const DEEPEST = 6;

/**
 * What a container puts into a parameter of a constructor: what was registered for the token of `@Inject(TOKEN)`, or for the
 * class that the parameter is annotated with (NestJS and Angular providers, tsyringe, inversify). Nothing where nobody
 * registers anything: then the annotation says what it is.
 */
export function injectedTargets(
  linker: Linker,
  at: ParameterRef,
  { parameter, annotated }: { readonly parameter: Parameter; readonly annotated: readonly Target[] },
): readonly Target[] {
  const facts = linker.files.get(at.file);
  if (facts?.functions[at.function]?.kind !== 'constructor') return [];
  const token = tokenOf(facts, parameter.decorators)?.token ?? null;
  const key = token === null ? classKey(annotated) : tokenKey(linker, { file: at.file, value: token });
  return key === null ? [] : provided(linker, key, 0);
}

/**
 * What a container puts into a field: `@Inject() mail: Mail`, `@inject(TOKEN)`, `@lazyInject(TOKEN)`. Without a registration
 * the field is what its annotation says, and what a class that is the token makes.
 */
export function injectedField(
  linker: Linker,
  file: string,
  { member, annotated }: { readonly member: ClassMember; readonly annotated: readonly Target[] },
): readonly Target[] {
  const facts = linker.files.get(file);
  const found = facts === undefined ? null : tokenOf(facts, member.decorators);
  if (found === null) return [];
  const { token } = found;
  const key = token === null ? classKey(annotated) : tokenKey(linker, { file, value: token });
  const targets = key === null ? [] : provided(linker, key, 0);
  if (targets.length > 0 || annotated.length > 0 || token === null) return targets;
  return madeOf(linker, { file, value: token });
}

/** Packages whose containers are asked for what was registered: `container.resolve(Mail)`, `moduleRef.get(TOKEN)`. */
const CONTAINERS = new Set(['tsyringe', 'inversify', 'typedi', '@nestjs/core', '@nestjs/common']);
const ASKING = new Set(['get', 'getAsync', 'resolve', 'resolveAsync']);

/** What a container gives when it is asked for a token; null where the call is none of the kind, or nobody registers it. */
export function askedOf(linker: Linker, path: string, { file, call }: CallSite): readonly Target[] | null {
  const value = call.arguments[0];
  if (value === undefined || !isAsking(path)) return null;
  const key = tokenKey(linker, { file, value });
  const targets = key === null ? [] : provided(linker, key, 0);
  if (targets.length > 0) return targets;
  const made = [...madeOf(linker, { file, value }), ...(path === ANGULAR ? libraryClass(linker, { file, value }) : [])];
  const found = made.length > 0 ? made : instancesOf(linker, file, call.typeArguments[0] ?? null);
  return found.length > 0 ? found : null;
}

/** Also the function of Angular: `inject(HttpClient)`. */
function isAsking(path: string): boolean {
  const isOfContainer = CONTAINERS.has(path.slice(0, path.indexOf('#')));
  return path === ANGULAR || (isOfContainer && ASKING.has(path.slice(path.lastIndexOf('.') + 1)));
}

const ANGULAR = '@angular/core#inject';

/** A class that is its own token, by itself or given by a function, is what the container makes an object of. */
function madeOf(linker: Linker, ref: Ref): readonly Target[] {
  return linker
    .evaluate(ref)
    .flatMap((target) => (target.kind === 'function' ? resultOf(linker, target, null) : [target]))
    .flatMap((target) => (target.kind === 'class' ? resultOf(linker, target, null) : []));
}

/** What a library makes of its own class that is a token. */
function libraryClass(linker: Linker, ref: Ref): readonly Target[] {
  return linker.evaluate(ref).flatMap((target) => (target.kind === 'api' ? resultOf(linker, target, null) : []));
}

/** The argument of `@Inject(…)`, null where it has none. */
function tokenOf(facts: FileFacts, decorators: readonly number[]): { readonly token: number | null } | null {
  for (const id of decorators) {
    const call = facts.calls[id];
    const written = call === undefined ? '' : nameOf(facts, call.callee);
    if (/^(?:lazy)?inject$/i.test(written)) return { token: call?.arguments[0] ?? null };
  }
  return null;
}

/** The last name of `inject`, `di.inject`, or of a decorator that was made by a call. */
function nameOf({ values, bindings }: FileFacts, value: number): string {
  const row = values[value];
  if (row?.kind === 'local') return bindings[row.binding]?.name ?? '';
  return row?.kind === 'import' || row?.kind === 'member' ? row.name : '';
}

function classKey(annotated: readonly Target[]): string | null {
  const [target] = annotated;
  return target?.kind === 'instance' ? `class ${target.at.class} ${target.at.file}` : null;
}

function provided(linker: Linker, key: string, depth: number): readonly Target[] {
  const providers = providersByToken(linker).get(key) ?? [];
  const targets = limited(providers.flatMap((provider) => givenBy(linker, provider, depth)));
  return providers.length > 1 ? asLikely(targets) : targets;
}

function givenBy(linker: Linker, { how, ref }: Provider, depth: number): readonly Target[] {
  const targets = linker.evaluate(ref);
  switch (how) {
    case 'value':
      return targets;
    case 'class':
    case 'factory':
      return targets.flatMap((target) => resultOf(linker, target, null));
    case 'token': {
      const key = depth > DEEPEST ? null : tokenKey(linker, ref);
      const behind = key === null ? [] : provided(linker, key, depth + 1);
      return behind.length > 0
        ? behind
        : targets.flatMap((target) => (target.kind === 'class' ? resultOf(linker, target, null) : []));
    }
  }
}

function providersByToken(linker: Linker): ReadonlyMap<string, readonly Provider[]> {
  if (linker.providers.size > 0) return linker.providers;
  // An entry that no token has: the tables are made once, also where there is no provider.
  linker.providers.set('', []);
  for (const [file, facts] of linker.files) {
    for (const { token, provider } of providersIn(file, facts)) {
      const key = tokenKey(linker, token);
      if (key !== null) linker.providers.set(key, [...(linker.providers.get(key) ?? []), provider]);
    }
  }
  return linker.providers;
}
