import type { FileFacts, Parameter } from '../../model/facts.ts';
import type { Linker } from './linker.ts';
import { resultOf } from './members.ts';
import { type Provider, providersIn } from './providers.ts';
import type { ParameterRef } from './rest-parameters.ts';
import type { Target } from './program.ts';
import { asLikely, limited } from './targets.ts';
import { tokenKey } from './token-key.ts';

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
  const token = tokenOf(facts, parameter);
  const key = token === null ? classKey(annotated) : tokenKey(linker, { file: at.file, value: token });
  return key === null ? [] : provided(linker, key, 0);
}

/** The argument of `@Inject(…)`. */
function tokenOf(facts: FileFacts, { decorators }: Parameter): number | null {
  for (const id of decorators) {
    const call = facts.calls[id];
    const callee = call === undefined ? undefined : facts.values[call.callee];
    if (callee?.kind === 'import' && /^inject$/i.test(callee.name)) return call?.arguments[0] ?? null;
  }
  return null;
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
