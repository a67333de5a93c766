import { heldIn } from './held.ts';
import { askedOf } from './injection.ts';
import { elementOf, resultOf } from './members.ts';
import type { Linker } from './linker.ts';
import type { CallSite, Target } from './program.ts';
import { limited } from './targets.ts';

/** Calls that give back what they were given, or a function that gives what theirs does. */
const GIVE_BACK = new Set([
  'global#Promise.resolve',
  'global#Promise.all',
  'global#Promise.allSettled',
  'global#Object.freeze',
  'global#Object.seal',
  'global#structuredClone',
  'react#cache',
  'react#useCallback',
  '@hono/zod-openapi#createRoute',
  'global#Array.from',
  'global#Object.values',
  'global#Proxy',
  'node:util#promisify',
  ...['once', 'memoize', 'debounce', 'throttle'].flatMap((name) => [
    `lodash#${name}`,
    `lodash-es#${name}`,
    `lodash/${name}#default`,
    `lodash.${name}#default`,
    `es-toolkit#${name}`,
    `underscore#${name}`,
  ]),
  'ramda#once',
  'remeda#once',
  'memoizee#default',
  'memoize#default',
  'memoize-one#default',
  'fast-memoize#default',
  'mem#default',
  'moize#default',
  'p-memoize#default',
  'micro-memoize#default',
]);
/** Calls that give one object with the members of all that they were given. */
const MERGE = new Set([
  'global#Object.assign',
  'defu#defu',
  'defu#default',
  'deepmerge#default',
  'ts-deepmerge#merge',
  ...['assign', 'defaults', 'defaultsDeep', 'merge', 'extend'].flatMap((name) => [
    `lodash#${name}`,
    `lodash-es#${name}`,
    `lodash/${name}#default`,
    `lodash.${name}#default`,
  ]),
]);
/** Calls that run what they are given, and give what it returns. */
const GIVE_RESULT = new Set(['react#useMemo']);
const GIVE_ELEMENT = new Set(['global#Promise.race', 'global#Promise.any']);
const KEEP_ARRAY = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'concat', 'flat']);
const PICK_ELEMENT = new Set(['find', 'at', 'pop', 'shift', 'findLast']);

/** What a call of the platform gives, where that is more than "something of that API"; null where it is not. */
export function resultOfApi(linker: Linker, path: string, site: CallSite): readonly Target[] | null {
  if (GIVE_BACK.has(path)) return argument(linker, site);
  if (GIVE_ELEMENT.has(path))
    return limited((argument(linker, site) ?? []).flatMap((target) => elementOf(linker, target)));
  if (GIVE_RESULT.has(path) || path.endsWith('.then'))
    return limited((argument(linker, site) ?? []).flatMap((target) => resultOf(linker, target, null)));
  if (/\.(?:catch|finally|bind)$/.test(path)) return receiver(linker, site);
  if (MERGE.has(path)) return everyArgument(linker, site);
  if (path.startsWith('global#Array().')) return ofArray(linker, path.slice('global#Array().'.length), site);
  return heldIn(linker, path, site) ?? askedOf(linker, path, site);
}

function ofArray(linker: Linker, method: string, site: CallSite): readonly Target[] | null {
  if (KEEP_ARRAY.has(method)) return receiver(linker, site);
  if (PICK_ELEMENT.has(method))
    return limited((receiver(linker, site) ?? []).flatMap((target) => elementOf(linker, target)));
  return null;
}

function argument(linker: Linker, site: CallSite): readonly Target[] | null {
  const value = site.call.arguments[0];
  const targets = value === undefined ? [] : linker.evaluate({ file: site.file, value });
  return targets.length === 0 ? null : targets;
}

function everyArgument(linker: Linker, { file, call }: CallSite): readonly Target[] | null {
  const targets = limited(call.arguments.flatMap((value) => linker.evaluate({ file, value })));
  return targets.length === 0 ? null : targets;
}

/** What a method is called on. */
export function receiver(linker: Linker, site: CallSite): readonly Target[] | null {
  const callee = linker.files.get(site.file)?.values[site.call.callee];
  return callee?.kind === 'member' ? linker.evaluate({ file: site.file, value: callee.object }) : null;
}
