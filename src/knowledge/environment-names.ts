import type { FunctionRef, Program, Ref } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import { namesInSchemas } from './environment-schemas.ts';
import { isEnvironment } from './is-environment.ts';
import type { Knowledge } from './knowledge.ts';

/** Answers which environment variables a value is, where that takes more than `process.env.NAME`. */
export type EnvironmentNames = (ref: Ref) => readonly string[];

/** `config.get('API_URL')`, `getEnv('API_URL')` with an own function, `env().API_URL` of a schema that names it. */
export const environmentNames = remembered((knowledge: Knowledge): EnvironmentNames => {
  const { program } = knowledge;
  const byCall = namesByCall(knowledge);
  const inSchemas = new Set(namesInSchemas(program).map(({ name }) => name));
  return (ref) => {
    const row = valueOf(program, ref);
    if (row?.kind === 'env') return [row.name];
    if (row?.kind === 'result') return byCall.get(`${row.call} ${ref.file}`) ?? [];
    // What a schema gives back has members with the names that it checks, and nothing else is written in capitals.
    return row?.kind === 'member' && inSchemas.has(row.name) ? [row.name] : [];
  };
});

function namesByCall(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const { program, matches } = knowledge;
  const names = new Map<string, readonly string[]>();
  for (const { call, use } of matches.environmentReads) {
    const slot = slotOf(program, call.site, use.name);
    const texts = slot === null ? [] : textsOf(program, slot.ref).filter((text) => /^[A-Z][A-Z0-9_]*$/.test(text));
    if (texts.length > 0) names.set(`${call.site.index} ${call.site.file}`, texts);
  }
  for (const { at, index } of readers(program)) {
    for (const site of program.callersOf(at)) {
      const value = site.call.arguments[index];
      const texts = value === undefined ? [] : textsOf(program, { file: site.file, value });
      if (texts.length === 1) names.set(`${site.index} ${site.file}`, texts);
    }
  }
  return names;
}

/** `(name) => process.env[name]`: own functions that read the variable which they are asked for. */
function readers(program: Program): readonly { readonly at: FunctionRef; readonly index: number }[] {
  return [...program.files].flatMap(([file, facts]) =>
    facts.values.flatMap((row) => {
      const key = row.kind === 'index' && isEnvironment(facts, row.object) ? facts.values[row.key] : undefined;
      return key?.kind === 'parameter' ? [{ at: { file, function: key.function }, index: key.index }] : [];
    }),
  );
}
