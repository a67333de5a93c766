import { returnedBy } from '../../code/link/returned.ts';
import { elementsOf } from '../../code/link/elements.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { functionOf, slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { NamedKind } from '../../model/entry-point.ts';
import type { NamedEntryUse, Slot } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { siteOf } from '../region.ts';
import { type PrefixesOf, joinPath, receiverOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';

/** What a call registers under a name: events of sockets (`socket.on('order', create)`), commands (`command('list').action(list)`). */
export default {
  id: 'named-entries',
  description: 'Events of sockets and commands of command lines, with the namespaces and commands around them.',
  detect: (knowledge) => {
    const prefixesOf = routerPrefixes(knowledge);
    return { entryPoints: knowledge.matches.namedEntries.flatMap((match) => toRows(knowledge, match, prefixesOf)) };
  },
} satisfies Detector;

function toRows(
  knowledge: Knowledge,
  { call, library, use, alternatives }: Match<NamedEntryUse>,
  prefixesOf: PrefixesOf,
): Rows['entryPoints'] {
  const { program } = knowledge;
  const { site, likely } = call;
  const handlers = alternatives.flatMap(({ handler }) => partOf(program, site, handler) ?? []);
  const receiver = receiverOf(knowledge, site);
  if (handlers.length === 0) return [];
  const names = alternatives.flatMap(({ name }) => {
    const ref = name === undefined ? null : partOf(program, site, name);
    return ref === null ? [] : nameAt(program, ref);
  });
  const written = use.name === undefined ? [''] : names.length === 0 ? [UNKNOWN_TEXT] : [...new Set(names)];
  const groups = alternatives.flatMap((each) => groupsOf(program, site, each));
  return written
    .filter((name) => use.except?.includes(name) !== true)
    .flatMap((name) => (receiver === null ? [''] : prefixesOf(receiver)).map((prefix) => SAID[use.kind](prefix, name)))
    .flatMap((name) => [...new Set(groups)].map((group) => (group === '' ? name : `${group}.${name}`)))
    .map((name) => ({
      kind: use.kind,
      name,
      file: site.file,
      line: site.call.line,
      symbol: symbolOf(program, { file: site.file, function: site.call.function }),
      framework: library.id,
      certainty: likely ? ('likely' as const) : ('certain' as const),
      handlers: handlerFunctions(
        program,
        use.described === true ? handlers.flatMap((ref) => returnedAt(program, ref)) : handlers,
      ),
    }));
}

/** Words before the name; '' where there is none, and nothing where the code names one that nobody outside reaches. */
function groupsOf(program: Program, site: CallSite, { group = '', groups }: NamedEntryUse): readonly string[] {
  if (typeof group === 'string') return [group];
  const outer = callGiven(program, site);
  const written = outer === null ? null : slotOf(program, outer, group);
  const names = written === null ? [] : textsOf(program, written.ref);
  return groups === undefined ? names : names.filter((name) => groups.includes(name));
}

/** `extendType({ type, definition(t) { … } })`: the call that is handed the function around a call, alone or in an object. */
function callGiven(program: Program, { file, call }: CallSite): CallSite | null {
  const facts = program.files.get(file);
  const isGiven = (value: number, id: number): boolean => {
    const row = facts?.values[value];
    if (row?.kind === 'object') return row.properties.some((each) => isGiven(each.value, id));
    return row?.kind === 'function' && row.function === id;
  };
  for (let id = call.function; id > 0; id = facts?.functions[id]?.parent ?? 0) {
    const index = facts?.calls.findIndex((each) => each.arguments.some((value) => isGiven(value, id))) ?? -1;
    if (index >= 0) return siteOf(program, file, index);
  }
  return null;
}

/** A socket has a path or a namespace and events in it; a command line is words, where a command without any is the default. */
const SAID: Readonly<Record<NamedKind, (prefix: string, name: string) => string>> = {
  cli: (prefix, name) => `${prefix.split('/').join(' ')} ${name}`.trim() || '(default)',
  websocket: (prefix, name) => (name.startsWith('/') ? joinPath(prefix, name) : `${prefix} ${name}`.trim()),
  graphql: (prefix, name) => joinPath(prefix, name).slice(1),
  rpc: (prefix, name) => joinPath(prefix, name).slice(1),
};

/** Of several names in a list the others stand for the first: `['connector', 'c']`. */
function nameAt(program: Program, ref: Ref): readonly string[] {
  const [first] = elementsOf(program, ref);
  return textsOf(program, first ?? ref);
}

/** A part of an argument, also where a module with exports of these names is handed over. */
function partOf(program: Program, site: Match<NamedEntryUse>['call']['site'], slot: Slot): Ref | null {
  const written = slotOf(program, site, slot);
  const value = site.call.arguments[slot.argument];
  if (written !== null || value === undefined || slot.key === undefined) return written?.ref ?? null;
  const { key } = slot;
  const found = program
    .targetsOf({ file: site.file, value })
    .flatMap((target) => (target.kind === 'module' ? exportsOf(program.linker, target.file, key) : []))[0];
  return found?.kind === 'value' ? found.ref : null;
}

function returnedAt(program: Program, ref: Ref): readonly Ref[] {
  const at = functionOf(program, ref);
  return at === null ? [] : returnedBy(program, at);
}
