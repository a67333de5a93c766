import { type Through, superCall } from '../code/link/lift-field.ts';
import { sourceOf } from '../code/link/lift-source.ts';
import { madeObjects, pathOfInstance } from '../code/link/made-objects.ts';
import { type Origin, originKey, originsOf } from '../code/link/origins.ts';
import type { CallSite, ClassRef, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { functionOf, slotOf, splitPath, textsOf } from '../code/link/queries.ts';
import { keyTextsThrough, textsThrough } from '../code/link/texts-through.ts';
import type { PrefixUse, Slot } from '../model/entry-uses.ts';
import type { Library } from '../model/library.ts';
import { matchesPath } from './catalogue-index.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { isOnlyInTests } from './only-in-tests.ts';
import { remembered } from '../lib/remembered.ts';
import { UNKNOWN_TEXT } from './slot-text.ts';

/**
 * Paths under which what is registered on a router is reached; `['']` where it is not mounted anywhere, empty where that is
 * in tests alone.
 */
export type PrefixesOf = (receiver: Ref) => readonly string[];

interface Mount {
  readonly prefix: string;
  readonly inTests: boolean;
  /** What the router is mounted on. */
  readonly on: readonly Origin[];
}

const DEEPEST = 8;
const MOST_PREFIXES = 6;

/** Follows routers to where they are mounted: `app.use('/api', router)`, `new Router({ prefix })`, `register(plugin, { prefix })`. */
export const routerPrefixes = remembered(prefixesOfRouters);

function prefixesOfRouters(knowledge: Knowledge): PrefixesOf {
  const mounts = new Map<string, Mount[]>();
  const add = (key: string, mount: Mount): void => void mounts.set(key, [...(mounts.get(key) ?? []), mount]);
  for (const { call, use } of knowledge.matches.mounts) addMounts(knowledge, call, { use, add });
  const own = ownPrefixes(knowledge);
  /** Null where it is mounted in tests alone. */
  const prefixesAt = (origin: Origin, below: ReadonlySet<string>): readonly string[] | null => {
    const key = originKey(origin);
    // A router that is mounted in itself has no end.
    if (below.has(key)) return [];
    const inner = new Set([...below, key]);
    const { prefixes, parents } = own.get(key) ?? { prefixes: [''], parents: [] };
    const above = [...(mounts.get(key) ?? []), ...parents];
    const outer = above
      .filter(({ inTests }) => !inTests)
      .flatMap((mount) => prefixesOf(mount.on, inner).map((prefix) => joinPath(prefix, mount.prefix)));
    if (above.length > 0 && outer.length === 0) return null;
    return (outer.length === 0 ? [''] : knownFirst(outer)).flatMap((prefix) =>
      prefixes.map((inside) => joinPath(prefix, inside)),
    );
  };
  const prefixesOf = (origins: readonly Origin[], below: ReadonlySet<string>): readonly string[] => {
    if (below.size > DEEPEST) return [''];
    const found = origins.map((origin) => prefixesAt(origin, below));
    if (found.length > 0 && found.every((each) => each === null)) return [];
    const paths = found.flatMap((each) => each ?? []);
    return paths.length === 0 ? [''] : [...new Set(paths)].slice(0, MOST_PREFIXES);
  };
  return (receiver) => knownFirst(prefixesOf(routersOf(knowledge, receiver), new Set()));
}

/** A prefix with a part that only the running process knows says nothing beside one that is known whole. */
function knownFirst(prefixes: readonly string[]): readonly string[] {
  const known = prefixes.filter((prefix) => !prefix.includes(UNKNOWN_TEXT));
  return known.length > 0 ? known : prefixes;
}

/** Joins route parts with one slash between them: `/api`, `users/` → `/api/users`. */
export function joinPath(...parts: readonly string[]): string {
  const path = parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
  return path === '' ? '' : `/${path}`;
}

/** What a method is called on, null where the callee is no member. */
export function receiverOf(knowledge: Knowledge, site: CallSite): Ref | null {
  const callee = valueOf(knowledge.program, { file: site.file, value: site.call.callee });
  return callee?.kind === 'member' ? { file: site.file, value: callee.object } : null;
}

interface Adding {
  readonly use: { readonly prefix?: Slot | null; readonly router: Slot };
  readonly add: (key: string, mount: Mount) => void;
}

/** One pattern of the entry stands for all arguments: middleware and routers may stand in any order behind the prefix. */
function addMounts(knowledge: Knowledge, call: KnownCall, { use, add }: Adding): void {
  const { site } = call;
  const prefix = mountPrefix(knowledge, call, use);
  const on = madeOn(knowledge, site);
  const inTests = isOnlyInTests(knowledge.program, { file: site.file, ...site.call });
  for (const value of site.call.arguments) {
    const ref = { file: site.file, value };
    const plugin = functionOf(knowledge.program, ref);
    if (plugin !== null) add(originKey({ kind: 'parameter', ...plugin, index: 0 }), { prefix, inTests, on });
    for (const origin of routersOf(knowledge, ref)) add(originKey(origin), { prefix, inTests, on });
  }
}

/** What a call is made on; the result itself where it is called on nothing, as in `app.use(mount('/api', router))`. */
function madeOn(knowledge: Knowledge, site: CallSite): readonly Origin[] {
  const receiver = receiverOf(knowledge, site);
  const origins = receiver === null ? [] : routersOf(knowledge, receiver);
  return origins.length > 0 ? origins : [{ kind: 'call', file: site.file, call: site.index }];
}

function mountPrefix(knowledge: Knowledge, { site }: KnownCall, use: Adding['use']): string {
  if (use.prefix === null) return '';
  const first = site.call.arguments[0];
  const written = use.prefix === undefined ? null : slotOf(knowledge.program, site, use.prefix);
  const ref = written?.ref ?? (first === undefined ? null : { file: site.file, value: first });
  if (ref === null) return '';
  const isPath = written !== null && use.prefix?.key !== undefined;
  return textsOf(knowledge.program, ref)[0] ?? (isPath ? UNKNOWN_TEXT : '');
}

interface OwnPrefix {
  readonly prefixes: readonly string[];
  /** What the call that gave it was called on. */
  readonly parents: readonly Mount[];
}

/** The prefix that a router carries itself. */
function ownPrefixes(knowledge: Knowledge): ReadonlyMap<string, OwnPrefix> {
  const found = new Map<string, OwnPrefix>(ofOwnClasses(knowledge));
  for (const { call, use, library } of knowledge.matches.prefixes) {
    const { site } = call;
    const prefixes = prefixTexts(knowledge.program, { site, use, library, through: [] });
    const receiver = receiverOf(knowledge, site);
    const on = receiver === null ? [] : routersOf(knowledge, receiver);
    // `router.prefix('/x')` as a statement changes the router; as a value it is a router under it.
    if (use.gives !== true && site.call.use === 'dropped' && receiver !== null)
      for (const origin of on) found.set(originKey(origin), { prefixes, parents: [] });
    else found.set(keyOfCall(site), { prefixes, parents: on.length === 0 ? [] : [{ prefix: '', inTests: false, on }] });
  }
  return found;
}

/** Routers of own classes: what their constructors hand to that of the library. */
function ofOwnClasses({ program, catalogue }: Knowledge): readonly (readonly [string, OwnPrefix])[] {
  return madeObjects(program).flatMap(({ site, library: made, through }) => {
    if (made === null) return [];
    const [module, path] = catalogue.canonical(...splitPath(made.path));
    return catalogue.librariesOf(module).flatMap((library) =>
      (library.prefixes ?? [])
        .filter((use) => matchesPath(use.path, path))
        .map((use) => {
          const prefixes = prefixTexts(program, { site: made.call, use, library, through });
          return [keyOfCall(site), { prefixes, parents: [] }] as const;
        }),
    );
  });
}

function keyOfCall({ file, index }: CallSite): string {
  return originKey({ kind: 'call', file, call: index });
}

interface Carrying {
  readonly site: CallSite;
  readonly use: PrefixUse;
  readonly library: Library;
  readonly through: readonly Through[];
}

/** All that the prefix can be. What only callers of the code around decide is no one prefix; only paths are shown with gaps. */
function prefixTexts(program: Program, { site, use: { prefix }, library, through }: Carrying): readonly string[] {
  const value = site.call.arguments[prefix.argument];
  if (value === undefined) return [''];
  const ref = { file: site.file, value };
  const texts =
    prefix.key === undefined
      ? textsThrough(program, ref, through)
      : keyTextsThrough(program, { object: ref, key: prefix.key }, through);
  if (texts === null) return [''];
  const written = slotOf(program, site, prefix);
  const isOpen = texts.length !== 1 && written !== null && sourceOf(program, { ref: written.ref, path: [] }) !== null;
  if (texts.length > 0 && !isOpen) return texts;
  return [library.routes === undefined ? '' : UNKNOWN_TEXT];
}

/** Calls that give a router under a prefix; chains are not followed through them. */
function givesPrefix(knowledge: Knowledge, origin: { readonly file: string; readonly call: number }): boolean {
  return knowledge.matches.prefixes.some(
    ({ call: { site }, use }) =>
      site.file === origin.file && site.index === origin.call && (use.gives === true || site.call.use !== 'dropped'),
  );
}

/** Origins of a router; a chained call (`router.get(…).post(…)`) is the router that it is called on. */
function routersOf(knowledge: Knowledge, ref: Ref, depth = 0): readonly Origin[] {
  const row = valueOf(knowledge.program, ref);
  if (row?.kind === 'this') return madeOf(knowledge.program, { file: ref.file, class: row.class });
  return originsOf(knowledge.program, ref).flatMap((origin) => {
    const isChain = origin.kind === 'call' && depth < MOST_CHAIN && !givesPrefix(knowledge, origin);
    const on = isChain ? chainedOn(knowledge, origin) : null;
    return on === null ? [origin] : routersOf(knowledge, on, depth + 1);
  });
}

const MOST_CHAIN = 200;

/** `this` is any object of its class; where nobody makes one, what its own constructor makes. */
function madeOf(program: Program, at: ClassRef): readonly Origin[] {
  const made = madeObjects(program)
    .filter(({ classes }) => classes.some((each) => each.class === at.class && each.file === at.file))
    .map(({ site }) => site);
  const own = made.length > 0 ? null : superCall(program, at);
  return (own === null ? made : [own]).map(({ file, index }) => ({ kind: 'call', file, call: index }));
}

function chainedOn(knowledge: Knowledge, origin: { readonly file: string; readonly call: number }): Ref | null {
  const call = knowledge.program.files.get(origin.file)?.calls[origin.call];
  if (call === undefined) return null;
  const on = receiverOf(knowledge, { file: origin.file, index: origin.call, call, targets: [] });
  if (on === null) return null;
  const before = pathsOf(knowledge, on);
  const after = knowledge.program
    .targetsOf({ file: origin.file, value: call.callee })
    .flatMap((target) => (target.kind === 'api' ? [canonicalPath(knowledge, `${target.path}()`)] : []));
  return after.some((path) => before.includes(path)) ? on : null;
}

function pathsOf(knowledge: Knowledge, ref: Ref): readonly string[] {
  const { program } = knowledge;
  return program.targetsOf(ref).flatMap((target) => {
    const path =
      target.kind === 'api' ? target.path : target.kind === 'instance' ? pathOfInstance(program, target.at) : null;
    return path === null ? [] : [canonicalPath(knowledge, path)];
  });
}

function canonicalPath(knowledge: Knowledge, whole: string): string {
  return knowledge.catalogue.canonical(...splitPath(whole)).join('#');
}

/** What a call gives, as a value. */
export function resultOf(program: Program, { file, index }: CallSite): Ref | null {
  const value = program.files.get(file)?.values.findIndex((row) => row.kind === 'result' && row.call === index) ?? -1;
  return value < 0 ? null : { file, value };
}
