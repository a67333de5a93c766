import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts, TypeId, ValueId } from '../../model/facts.ts';
import type { StateKind } from '../../model/process-state.ts';
import { type Change, type Holder, holderOf, onlyValue, plain } from './changes.ts';
import { isKnownAgain, isPhase } from './known-again.ts';

export interface Form {
  /** A word for it: `Map`, `list`, `object`, `variable`, or the class that makes it. */
  readonly word: string;
  readonly kind: StateKind;
}

/** What a name or a field holds: all values that it ever gets, and the type that is said for it. */
export interface Held {
  readonly name: string;
  readonly values: readonly ValueId[];
  readonly type: TypeId | null;
}

interface Asked extends Held {
  readonly holder: Holder;
}

const COLLECTION = /^(?:Map|Set|WeakMap|WeakSet)$/;
const CACHE = /cache|lru|memo/i;
/** Classes whose names say that they keep it elsewhere. */
const ELSEWHERE = /redis|memcached|disk|file|remote|database|distributed/i;

/** What kind of state it is; null where changing it is none: a client that is configured, a framework's application. */
export function formOf(facts: FileFacts, held: Asked, changes: readonly Change[]): Form | null {
  const values = held.values.map((value) => plain(facts, value));
  if (isKnownAgain(facts, changes)) return null;
  if (changes.every((change) => isPhase(facts, change))) return { word: 'variable', kind: 'made-once' };
  const isFilled = changes.some((change) => change.form !== 'assign');
  const word = isFilled ? collectionOf(facts, values, held.type) : null;
  if (word !== null) return { word, kind: kindOfCollection(word, held.name) };
  if (!changes.some((change) => change.form === 'assign')) return null;
  if (isMadeOnce(facts, held, changes))
    return CACHE.test(held.name) || isCostly(facts, changes) || isLoaded(facts, changes)
      ? { word: 'variable', kind: 'made-once' }
      : null;
  return { word: listOf(facts, values), kind: CACHE.test(held.name) ? 'cache' : 'variable' };
}

/** Something that is made or waited for; what is only read again is no state. */
function isCostly(facts: FileFacts, changes: readonly Change[]): boolean {
  return changes.some(({ value }) => {
    const row = value === null ? undefined : facts.values[plain(facts, value)];
    const call = row?.kind === 'result' ? facts.calls[row.call] : undefined;
    return row?.kind === 'either' || call?.kind === 'new' || call?.use === 'awaited';
  });
}

/** What starts a service sets it from what a function of its own gives: a setting that was read, an identity. */
function isLoaded(facts: FileFacts, changes: readonly Change[]): boolean {
  return changes.every((change) => {
    const row = change.value === null ? undefined : facts.values[onlyValue(facts, change.value)];
    return row?.kind === 'result' && isSetUp(facts, change);
  });
}

function kindOfCollection(word: string, name: string): StateKind {
  return CACHE.test(word) || CACHE.test(name) ? 'cache' : 'collection';
}

function collectionOf(facts: FileFacts, values: readonly ValueId[], type: TypeId | null): string | null {
  for (const value of values) {
    const row = facts.values[value];
    const name = row?.kind === 'result' ? madeName(facts, row.call) : null;
    if (name !== null) return name;
    if (row?.kind === 'array') return 'list';
    if (row?.kind === 'object') return 'object';
  }
  return typeName(facts, type);
}

/** The class of a collection that is made there. */
function madeName(facts: FileFacts, index: number): string | null {
  const call = facts.calls[index];
  const name = call?.kind === 'new' ? writtenName(facts, call.callee) : '';
  return COLLECTION.test(name) || (CACHE.test(name) && !ELSEWHERE.test(name)) ? name : null;
}

/** For fields that the constructor fills by ways that are not followed. */
function typeName(facts: FileFacts, type: TypeId | null): string | null {
  const row = type === null ? undefined : facts.types[type];
  if (row?.kind === 'array') return 'list';
  const name = row?.kind === 'reference' ? writtenName(facts, row.value) : '';
  return COLLECTION.test(name) ? name : null;
}

function listOf(facts: FileFacts, values: readonly ValueId[]): string {
  return values.some((value) => facts.values[value]?.kind === 'array') ? 'list' : 'variable';
}

/** Set where it is empty, and never again: a client, a connection; it is made anew after a restart. */
function isMadeOnce(facts: FileFacts, { holder }: Asked, changes: readonly Change[]): boolean {
  const assigned = changes.filter((change) => change.form === 'assign');
  return assigned.every(
    (change) =>
      isMade(facts, change.value) &&
      (/^(?:\?\?|\|\|)=$/.test(change.operator) || isSetUp(facts, change) || asksWhetherEmpty(facts, change, holder)),
  );
}

/** Not a text, a number, an empty value, or what a caller gives. */
function isMade(facts: FileFacts, value: ValueId | null): boolean {
  const row = value === null ? undefined : facts.values[plain(facts, value)];
  return row !== undefined && !/^(?:literal|undefined|parameter|binary|object|array)$/.test(row.kind);
}

/** `onModuleInit`, `connect`: what starts something. */
function isSetUp(facts: FileFacts, change: Change): boolean {
  let row = facts.functions[change.function];
  while (row !== undefined && row.parent > 0 && row.name === '(anonymous)') row = facts.functions[row.parent];
  const name = row?.name.split('.').at(-1) ?? '';
  return /^(?:init|setup|connect|start|bootstrap|load|onModuleInit|onApplicationBootstrap)/i.test(name);
}

/** `if (client) return client;`, `if (!client) client = …`: a branch of the function whose condition is nothing more. */
function asksWhetherEmpty(facts: FileFacts, change: Change, holder: Holder): boolean {
  return facts.scopes.some(
    (scope) => scope.kind === 'branch' && scope.function === change.function && isAbout(facts, scope.condition, holder),
  );
}

function isAbout(facts: FileFacts, condition: ValueId, holder: Holder): boolean {
  const row = facts.values[plain(facts, condition)];
  if (row?.kind === 'unary') return isAbout(facts, row.value, holder);
  if (row?.kind === 'binary' && isEmpty(facts, row.right)) return isAbout(facts, row.left, holder);
  return holderOf(facts, condition) === holder;
}

function isEmpty(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[plain(facts, value)];
  return row?.kind === 'undefined' || (row?.kind === 'literal' && row.value === null);
}
