import { originsOf } from '../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import { isEnvironment } from './is-environment.ts';
import type { Rows } from './rows.ts';

type Read = Rows['environment'][number];

const ENVIRONMENT_NAME = /^[A-Z][A-Z0-9_]*$/;
const DEEPEST = 6;

/**
 * Names in what the environment is checked against: `schema.parse(process.env)`, `cleanEnv(process.env, { … })`,
 * `createEnv({ server: { … }, runtimeEnv: process.env })`. Any call that gets the environment as a whole counts; names
 * are the keys in capitals of the objects that it, or what it is called on, was made with.
 */
export const namesInSchemas = remembered((program: Program): readonly Read[] =>
  program.calls.flatMap((site) => {
    if (!takesEnvironment(program, site)) return [];
    const facts = program.files.get(site.file);
    const callee = facts?.values[site.call.callee];
    const parts = [...site.call.arguments, ...(callee?.kind === 'member' ? [callee.object] : [])];
    return parts.flatMap((value) => keysIn(program, { file: site.file, value }, 0));
  }),
);

function takesEnvironment(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  return (
    facts !== undefined &&
    call.arguments.some((value) => {
      const row = facts.values[value];
      const parts = row?.kind === 'object' ? row.properties.map((property) => property.value) : [];
      return [value, ...parts].some((part) => isEnvironment(facts, part));
    })
  );
}

function keysIn(program: Program, ref: Ref, depth: number): readonly Read[] {
  if (depth > DEEPEST) return [];
  const written = program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'structure' ? keysOf(program, target.at, depth) : []));
  const made = originsOf(program, ref).flatMap((origin) =>
    origin.kind === 'call' ? partsOfCall(program, origin) : [],
  );
  return [...written, ...made.flatMap((part) => keysIn(program, part, depth + 1))];
}

function keysOf(program: Program, at: Ref, depth: number): readonly Read[] {
  const row = program.files.get(at.file)?.values[at.value];
  if (row?.kind !== 'object') return [];
  const own = row.properties.flatMap(({ name, value, line }) =>
    ENVIRONMENT_NAME.test(name)
      ? [{ name, file: at.file, line }]
      : keysIn(program, { file: at.file, value }, depth + 1),
  );
  return [...own, ...row.spreads.flatMap((value) => keysIn(program, { file: at.file, value }, depth + 1))];
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
