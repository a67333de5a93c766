import { functionKey } from '../code/link/linker.ts';
import { originsOf } from '../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { packageName } from '../lib/package-name.ts';
import { slotOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import { keysOfClasses } from './environment-classes.ts';
import { keyedSettings } from './keyed-settings.ts';
import { isEnvironment } from './is-environment.ts';
import type { Knowledge } from './knowledge.ts';
import { needAfterSafeParse } from './safe-parse.ts';
import { type SchemaNeed, schemaNeed } from './schema-need.ts';

/** A variable that a schema names, and what it says of it. */
export interface SchemaKey extends Place, SchemaNeed {
  readonly name: string;
}

const ENVIRONMENT_NAME = /^[A-Z][A-Z0-9_]*$/;
const DEEPEST = 6;

/**
 * What the environment is checked against: `schema.parse(process.env)`, `cleanEnv(process.env, { … })`,
 * `createEnv({ server: { … }, runtimeEnv: process.env })`. Any call that gets the environment as a whole counts; names
 * are the keys in capitals of the objects that it, or what it is called on, was made with, as far as a schema stands there.
 */
const namesInSchemas = (program: Program): readonly SchemaKey[] => {
  const handed = parametersWithEnvironment(program);
  return program.calls.flatMap((site) => {
    if (!takesEnvironment(program, site, handed)) return [];
    const callee = program.files.get(site.file)?.values[site.call.callee];
    const parts = [...site.call.arguments, ...(callee?.kind === 'member' ? [callee.object] : [])];
    const keys = parts.flatMap((value) => keysIn(program, { file: site.file, value }, 0));
    const need = keys.length === 0 ? null : needAfterSafeParse(program, site);
    return need === null ? keys : keys.map((key) => (key.need === 'required' ? { ...key, need } : key));
  });
};

/** All variables that schemas name, also in those that a library puts on the environment by itself. */
export const keysOfSchemas = remembered(({ program, matches }: Knowledge): readonly SchemaKey[] => {
  const handed = matches.environmentSchemas.flatMap(({ call: { site, module }, use }) => {
    const slot = slotOf(program, site, use.schema);
    if (slot === null) return [];
    const checkedBy = packageName(module);
    return use.nameKey === undefined
      ? keysIn(program, slot.ref, 0)
      : keyedSettings(program, slot.ref, { nameKey: use.nameKey, checkedBy });
  });
  const keys = [...namesInSchemas(program), ...handed, ...keysOfClasses(program)];
  // A schema that several services extend is met once for each of them.
  return [...new Map(keys.map((key) => [`${key.name} ${key.file}:${key.line}`, key])).values()];
});

/** `load(process.env)`: parameters of own functions through which the environment comes. */
function parametersWithEnvironment(program: Program): ReadonlySet<string> {
  return new Set(
    program.calls.flatMap(({ file, call, targets }) => {
      const facts = program.files.get(file);
      const indexes = call.arguments.flatMap((value, index) =>
        facts !== undefined && isEnvironment(facts, value) ? [index] : [],
      );
      return targets.flatMap((target) =>
        target.kind === 'function' ? indexes.map((index) => `${index} ${functionKey(target.at)}`) : [],
      );
    }),
  );
}

function takesEnvironment(program: Program, { file, call }: CallSite, handed: ReadonlySet<string>): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return false;
  const isIt = (value: ValueId): boolean => isEnvironment(facts, value) || isHanded(facts, { file, value }, handed);
  return call.arguments.some((value) => {
    const row = facts.values[value];
    const parts = row?.kind === 'object' ? row.properties.map((property) => property.value) : [];
    return [value, ...parts].some(isIt);
  });
}

function isHanded(facts: FileFacts, { file, value }: Ref, handed: ReadonlySet<string>): boolean {
  const row = facts.values[value];
  return row?.kind === 'parameter' && handed.has(`${row.index} ${functionKey({ file, function: row.function })}`);
}

function keysIn(program: Program, ref: Ref, depth: number): readonly SchemaKey[] {
  if (depth > DEEPEST) return [];
  const written = program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'structure' ? keysOf(program, target.at, depth) : []));
  const made = originsOf(program, ref).flatMap((origin) =>
    origin.kind === 'call' ? partsOfCall(program, origin) : [],
  );
  return [...written, ...made.flatMap((part) => keysIn(program, part, depth + 1))];
}

function keysOf(program: Program, at: Ref, depth: number): readonly SchemaKey[] {
  const row = program.files.get(at.file)?.values[at.value];
  if (row?.kind !== 'object') return [];
  const own = row.properties.flatMap(({ name, value, line }) => {
    const ref = { file: at.file, value };
    if (!ENVIRONMENT_NAME.test(name)) return keysIn(program, ref, depth + 1);
    const need = schemaNeed(program, ref);
    return need === null ? [] : [{ name, file: at.file, line, ...need }];
  });
  return [...own, ...row.spreads.flatMap((value) => keysOfSpread(program, { file: at.file, value }, depth + 1))];
}

/** `...(usesS3 && { S3_BUCKET: str() })`: what is asked for under a condition may be missing without it. */
function keysOfSpread(program: Program, ref: Ref, depth: number): readonly SchemaKey[] {
  const keys = keysIn(program, ref, depth);
  const row = program.files.get(ref.file)?.values[ref.value];
  // Nobody spreads a literal without a condition: `a && { … }` is read as what stands behind it.
  const isConditional = row?.kind === 'either' || row?.kind === 'object';
  return isConditional ? keys.map((key) => (key.need === 'required' ? { ...key, need: 'optional' } : key)) : keys;
}

/** What a schema was made with: the arguments of its call, and what that call was made on. */
function partsOfCall(program: Program, origin: { readonly file: string; readonly call: number }): readonly Ref[] {
  const facts = program.files.get(origin.file);
  const call = facts?.calls[origin.call];
  if (facts === undefined || call === undefined) return [];
  const callee = facts.values[call.callee];
  const values = callee?.kind === 'member' ? [...call.arguments, callee.object] : call.arguments;
  return values.map((value) => ({ file: origin.file, value }));
}
