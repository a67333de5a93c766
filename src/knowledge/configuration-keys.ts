import { stepsFrom } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf, slotOf, textOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import { isInside } from '../lib/tree-path.ts';
import { type ConfigurationObject, configurationObjects } from './configuration-objects.ts';
import type { Knowledge } from './knowledge.ts';
import { packageRoots } from './package-of.ts';

const DEEPEST = 12;

/** What an application's own configuration holds at the key that a value reads. */
export interface Configured {
  /** Variables that fill exactly this key. */
  readonly variables: readonly string[];
  /** Variables that fill keys below it. */
  readonly below: readonly string[];
  /** Addresses that files other than code hold at the key. */
  readonly addresses: readonly string[];
  /** Where code says what stands there. */
  readonly refs: readonly Ref[];
}

const NOTHING: Configured = { variables: [], below: [], addresses: [], refs: [] };

/**
 * Answers what stands behind `config.get('db').host`, `config.get('db.host')`, `config.db.host` of node-config, and behind
 * `service.get('db.host')` of NestJS with `registerAs('db', () => ({ host: … }))`.
 */
export const configuredAt = remembered((knowledge: Knowledge): ((ref: Ref) => Configured) => {
  const { program, matches } = knowledge;
  const objects = configurationObjects(knowledge);
  const { librarySettings, configuredAddresses } = program.workspace;
  const isKeyed = librarySettings.some(({ key }) => key !== null) || configuredAddresses.length > 0;
  const hasFiles = isKeyed || objects.some(({ library }) => library === 'config');
  if (!hasFiles && objects.length === 0) return () => NOTHING;
  const reads = new Map(
    matches.environmentReads.map(({ call, use }) => [`${call.site.index} ${call.site.file}`, { call, use }]),
  );
  const readAt = (ref: Ref): Read | null => {
    const row = valueOf(program, ref);
    const read = row?.kind === 'result' ? reads.get(`${row.call} ${ref.file}`) : undefined;
    const slot = read === undefined ? null : slotOf(program, read.call.site, read.use.name);
    const key = slot === null ? null : textOf(program, slot.ref);
    if (read !== undefined) return key === null ? null : { library: packageName(read.call.module), key };
    return hasFiles ? memberRead(program, ref) : null;
  };
  const filledBy = filledKeys(program);
  return (ref) => {
    const read = readOf({ program, readAt, seen: new Set() }, ref, []);
    if (read === null) return NOTHING;
    const filled = filledBy(ref.file, read);
    const own = objects.flatMap((object) =>
      object.library === read.library ? inObject(program, object, read.key) : [],
    );
    const names = own.flatMap((each) => (typeof each === 'string' ? [each] : []));
    return {
      ...filled,
      variables: [...filled.variables, ...names],
      refs: own.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    };
  };
});

/** What an object of the code holds at a key: the name of a variable, or a value. */
function inObject(
  program: Program,
  { ref, name, nameKey }: ConfigurationObject,
  key: string,
): readonly (string | Ref)[] {
  const inside = belowName(key, name);
  if (inside === null) return [];
  const found = propertyOf(program, ref, [inside, nameKey ?? ''].filter((part) => part !== '').join('.'));
  if (found === null || nameKey === null) return found === null ? [] : [found.ref];
  return textsOf(program, found.ref).filter((text) => /^[A-Z][A-Z0-9_]*$/.test(text));
}

interface Read {
  readonly library: string;
  readonly key: string;
}

/** `config.db.host`: members of what node-config exports are keys. */
function memberRead(program: Program, ref: Ref): Read | null {
  const row = valueOf(program, ref);
  if (row?.kind !== 'member') return null;
  for (const target of program.targetsOf(ref)) {
    const [, key] = target.kind === 'api' ? (/^config#([\w.]+)$/.exec(target.path) ?? []) : [];
    if (key !== undefined && !/^(?:default|get|has|util)(?:\.|$)/.test(key)) return { library: 'config', key };
  }
  return null;
}

interface Walk {
  readonly program: Program;
  readonly readAt: (ref: Ref) => Read | null;
  readonly seen: ReadonlySet<string>;
}

/** Walks from a value back to the read that gives the object which it is a part of; `path` is the way into that object. */
function readOf(walk: Walk, ref: Ref, path: readonly string[]): Read | null {
  const id = `${ref.value} ${ref.file}`;
  if (walk.seen.size > DEEPEST || walk.seen.has(id)) return null;
  const inside = { ...walk, seen: new Set([...walk.seen, id]) };
  const read = walk.readAt(ref);
  if (read !== null) return { ...read, key: [read.key, ...path].join('.') };
  const row = valueOf(walk.program, ref);
  const outer =
    row?.kind === 'member' ? readOf(inside, { file: ref.file, value: row.object }, [row.name, ...path]) : null;
  if (outer !== null) return outer;
  for (const step of stepsFrom(walk.program, ref)) {
    const found = 'value' in step ? readOf(inside, step, path) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The rest of a key below a name that its object is registered under; null where it is of another. */
function belowName(key: string, name: string | null): string | null {
  if (name === null) return key;
  return key.startsWith(`${name}.`) ? key.slice(name.length + 1) : null;
}

/** What files other than code say of a key: those of the package around, else what all others agree on. */
function filledKeys(program: Program): (file: string, read: Read) => Omit<Configured, 'refs'> {
  const { librarySettings, configuredAddresses } = program.workspace;
  const rootOf = packageRoots(program);
  return (file, { library, key }) => {
    const root = rootOf.get(file) ?? '';
    const near = <Row extends { readonly file: string }>(rows: readonly Row[]): readonly Row[] => {
      const own = rows.filter((row) => isInside(row.file, root));
      return own.length > 0 ? own : rows;
    };
    const settings = librarySettings.filter((row) => row.library === library && row.key !== null);
    const exact = near(settings.filter((row) => row.key === key)).map(({ name }) => name);
    const addresses = near(configuredAddresses.filter((row) => row.library === library && row.key === key));
    return {
      variables: new Set(exact).size === 1 ? exact.slice(0, 1) : [],
      below: near(settings.filter((row) => row.key?.startsWith(`${key}.`) === true)).map(({ name }) => name),
      addresses: addresses.map(({ address }) => address),
    };
  };
}
