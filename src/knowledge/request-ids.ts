import { originKey, originsOf } from '../code/link/origins.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../code/link/program.ts';
import { functionOf, slotOf, textOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { writtenName } from '../code/link/written-name.ts';
import type { Slot } from '../model/entry-uses.ts';
import type { OutboundUse } from '../model/library.ts';
import { clientFinder } from './client-of-call.ts';
import { type Carried, carriedAmong, carries, isCorrelationId } from './correlation.ts';
import type { Knowledge, KnownCall, Match } from './knowledge.ts';
import { contentsOf } from './region.ts';

/** Clients of which it is known where the code can say what is sent with a request. */
const KNOWN = new Set(['fetch', 'node-fetch', 'undici', 'ofetch', 'axios', 'got', 'ky']);

/** Functions that such clients run before each request: `hooks.beforeRequest` of got and ky, `onRequest` of ofetch. */
const HOOKS = ['hooks.beforeRequest', 'hooks.init', 'onRequest'];

/**
 * Does a request carry an id of the request that it is made for: in its own headers, in those of its client, or by a
 * function that the client runs before? Null for other clients.
 */
export function requestIds(knowledge: Knowledge): (match: Match<OutboundUse>) => Carried | null {
  const { program, matches } = knowledge;
  const clientsOf = clientFinder(knowledge);
  const options = new Map(matches.clients.map(({ call, use }) => [call.site.call, use.options]));
  const before = interceptorsOf(program);
  return ({ call, library, use }) => {
    if (!KNOWN.has(library.id)) return null;
    const own = inOptions(program, call.site, { argument: optionsOf(use) });
    if (library.id === 'fetch') return own;
    const clients = clientsOf(call);
    const told = clients.map((client) => {
      const slot = options.get(client.site.call);
      return slot === undefined ? 'no' : inOptions(program, client.site, slot);
    });
    return carriedAmong([own, ...told, ...before.filter(({ isOf }) => isOf(call, clients)).map(({ found }) => found)]);
  };
}

/** Where the options of a call stand: where its base URL would, with its URL, or behind it. */
function optionsOf({ url, base }: OutboundUse): number {
  if (base !== undefined) return base.argument;
  return url?.key === undefined ? (url?.argument ?? 0) + 1 : url.argument;
}

function inOptions(program: Program, site: CallSite, { argument, key }: Slot): Carried {
  const value = site.call.arguments[argument];
  if (value === undefined) return 'no';
  const at = (name: string): Ref | null =>
    slotOf(program, site, { argument, key: key === undefined ? name : `${key}.${name}` })?.ref ?? null;
  const headers = at('headers');
  const isOpen = program.targetsOf({ file: site.file, value }).every((target) => target.kind !== 'structure');
  const hooks = HOOKS.flatMap((name) => at(name) ?? []).flatMap((ref) => functionsIn(program, ref));
  return carriedAmong([
    ...(headers === null ? [] : [carries(program, headers)]),
    ...hooks.map((hook) => byFunction(program, hook)),
    isOpen ? 'unknown' : 'no',
  ]);
}

function functionsIn(program: Program, ref: Ref): readonly (FunctionRef | null)[] {
  const row = valueOf(program, ref);
  if (row?.kind !== 'array') return [functionOf(program, ref)];
  return row.elements.map((value) => functionOf(program, { file: ref.file, value }));
}

interface Interceptor {
  readonly found: Carried;
  readonly isOf: (call: KnownCall, clients: readonly KnownCall[]) => boolean;
}

/** `client.interceptors.request.use((config) => …)`; where nobody knows of which client it is, it may be that of any. */
function interceptorsOf(program: Program): readonly Interceptor[] {
  return program.calls.flatMap(({ file, call, targets }): readonly Interceptor[] => {
    const facts = program.files.get(file);
    if (facts === undefined || !writtenName(facts, call.callee).endsWith('.interceptors.request.use')) return [];
    const client = [1, 2, 3].reduce((value) => {
      const row = facts.values[value];
      return row?.kind === 'member' ? row.object : value;
    }, call.callee);
    const handler = call.arguments[0];
    const found = handler === undefined ? 'no' : byFunction(program, functionOf(program, { file, value: handler }));
    const made = new Set(originsOf(program, { file, value: client }).map(originKey));
    const isDefault = targets.some((target) => target.kind === 'api' && target.path.startsWith('axios#interceptors'));
    const isOf: Interceptor['isOf'] = ({ module }, clients) => {
      if (module !== 'axios') return false;
      if (isDefault) return clients.length === 0;
      const keys = clients.map(({ site }) => originKey({ kind: 'call', file: site.file, call: site.index }));
      return made.size === 0 || keys.some((key) => made.has(key));
    };
    return [{ found, isOf }];
  });
}

/** Does a function write such a header, itself or in an own function that it calls? */
function byFunction(program: Program, at: FunctionRef | null, depth = 0): Carried {
  const facts = at === null ? undefined : program.files.get(at.file);
  if (at === null || facts === undefined) return 'unknown';
  const { calls, inner, assignments } = contentsOf(program, { ...at, scope: -1 });
  const isWritten =
    assignments.some(({ target }) => isHeader(program, { file: at.file, value: target })) ||
    [...calls, ...inner].some(({ call }) =>
      call.arguments.some((value) => isNamed(textOf(program, { file: at.file, value })) || holdsId(program, at, value)),
    ) ||
    (facts.functions[at.function]?.returns ?? []).some((value) => holdsId(program, at, value));
  if (isWritten) return 'yes';
  if (depth > 1) return 'no';
  const called = calls.flatMap(({ targets }) =>
    targets.flatMap((target) => (target.kind === 'function' ? [target.at] : [])),
  );
  return carriedAmong(['no', ...called.map((each) => byFunction(program, each, depth + 1))]);
}

/** `config.headers['x-request-id'] = id`. */
function isHeader(program: Program, ref: Ref): boolean {
  const row = program.files.get(ref.file)?.values[ref.value];
  if (row?.kind === 'member') return isCorrelationId(row.name);
  return row?.kind === 'index' && isNamed(textOf(program, { file: ref.file, value: row.key }));
}

function holdsId(program: Program, { file }: FunctionRef, value: number): boolean {
  return program.files.get(file)?.values[value]?.kind === 'object' && carries(program, { file, value }) === 'yes';
}

function isNamed(text: string | null): boolean {
  return text !== null && isCorrelationId(text);
}
