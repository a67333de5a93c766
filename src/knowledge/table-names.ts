import { originsOf } from '../code/link/origins.ts';
import type { ClassRef, Program, Ref } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import { injectedNames } from './injected-names.ts';
import type { Knowledge } from './knowledge.ts';
import { madeSlots } from './made-slots.ts';
import { slotNames } from './slot-text.ts';
import type { Slot } from '../model/entry-uses.ts';

/** A table as the code calls it, and where the code defines it. */
export interface NamedTable {
  readonly name: string;
  readonly definedAt: Place | null;
}

/** The one table that a value stands for: its name, its definition, its model or entity; null where that is not known. */
export function tableOf(knowledge: Knowledge, ref: Ref): NamedTable | null {
  const { program } = knowledge;
  const [text, ...others] = textsOf(program, ref);
  // `users as u` is `users`.
  const name = text?.split(/\s+/)[0] ?? '';
  if (text !== undefined) return others.length > 0 || !/^[\w.$-]+$/.test(name) ? null : { name, definedAt: null };
  const found = new Map(
    [...ofClasses(knowledge, ref), ...ofDefinitions(knowledge, ref)].map((table) => [table.name, table]),
  );
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** The table whose definition the code keeps under a name; null where it keeps none, or several. */
export function tableBoundTo(knowledge: Knowledge, name: string): NamedTable | null {
  const [only, ...others] = definitionsByBinding(knowledge).get(name) ?? [];
  return only === undefined || others.some((each) => each.name !== only.name) ? null : only;
}

/** The table that schema files map a member of a generated client to; null where they map it to none, or to several. */
export function tableMappedTo({ program }: Knowledge, member: string): NamedTable | null {
  const [only, ...others] = program.workspace.schemaTables.filter((each) => each.member === member);
  if (only === undefined || others.some(({ table }) => table !== only.table)) return null;
  return { name: only.table, definedAt: others.length > 0 ? null : { file: only.file, line: only.line } };
}

/** The table of what a call is made on: a model, or what was made or injected for an entity. */
export function tableOfReceiver(knowledge: Knowledge, receiver: Ref, madeWith: Slot | undefined): NamedTable | null {
  const own = tableOf(knowledge, receiver);
  if (own !== null) return own;
  const { program } = knowledge;
  const injected = injectedNames(knowledge);
  const refs = [
    ...originsOf(program, receiver).flatMap((origin) => (origin.kind === 'parameter' ? injected(origin) : [])),
    ...(madeWith === undefined ? [] : madeSlots(program, receiver, madeWith)),
  ];
  const tables = refs.map((ref) => tableOf(knowledge, nameless(program, ref)));
  const [first] = tables;
  return first !== undefined && tables.every((table) => table?.name === first?.name) ? first : null;
}

/** `User.name` of a class is the class. */
function nameless(program: Program, ref: Ref): Ref {
  const row = valueOf(program, ref);
  if (row?.kind !== 'member' || row.name !== 'name') return ref;
  const object = { file: ref.file, value: row.object };
  return program.targetsOf(object).some((target) => target.kind === 'class') ? object : ref;
}

function ofClasses(knowledge: Knowledge, ref: Ref): readonly NamedTable[] {
  return knowledge.program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'class' ? (entityTable(knowledge, target.at) ?? []) : []));
}

function entityTable(knowledge: Knowledge, { file, class: id }: ClassRef): NamedTable | null {
  const row = knowledge.program.files.get(file)?.classes[id];
  if (row === undefined) return null;
  const [name] = row.decorators.flatMap((index) => entityNames(knowledge).get(`${index} ${file}`) ?? []);
  return { name: name ?? row.name, definedAt: { file, line: row.line } };
}

/** Names that decorators give to entities, by their call. */
const entityNames = remembered(({ program, matches }: Knowledge): ReadonlyMap<string, string> => {
  const named = matches.decorators.flatMap(({ call, alternatives }) => {
    const slots = alternatives.flatMap(({ role, name }) => (role === 'table' ? [name] : []));
    const [name] = slots.length === 0 ? [] : slotNames(program, call.site, slots);
    return name === undefined || name.includes('${') ? [] : [[`${call.site.index} ${call.site.file}`, name] as const];
  });
  return new Map(named);
});

function ofDefinitions(knowledge: Knowledge, ref: Ref): readonly NamedTable[] {
  return originsOf(knowledge.program, ref).flatMap((origin) =>
    origin.kind === 'call' ? (definitions(knowledge).get(`${origin.call} ${origin.file}`) ?? []) : [],
  );
}

const definitions = remembered(({ program, matches }: Knowledge): ReadonlyMap<string, NamedTable> => {
  const named = matches.tableDefinitions.flatMap(({ call: { site }, alternatives }) => {
    const [name, ...others] = slotNames(
      program,
      site,
      alternatives.map((use) => use.name),
    );
    if (name === undefined || others.length > 0 || name.includes('${')) return [];
    return [[`${site.index} ${site.file}`, { name, definedAt: { file: site.file, line: site.call.line } }] as const];
  });
  return new Map(named);
});

const definitionsByBinding = remembered((knowledge: Knowledge): ReadonlyMap<string, readonly NamedTable[]> => {
  const bound = [...knowledge.program.files].flatMap(([file, { bindings, values }]) =>
    bindings.flatMap(({ name, values: given }) =>
      given.flatMap((value) => {
        const row = values[value];
        const table = row?.kind === 'result' ? definitions(knowledge).get(`${row.call} ${file}`) : undefined;
        return table === undefined ? [] : [{ name, table }];
      }),
    ),
  );
  return new Map([...groupBy(bound, ({ name }) => name)].map(([name, rows]) => [name, rows.map(({ table }) => table)]));
});
