import type { Ref } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import { configuredAt } from './configuration-keys.ts';
import { readingFunctions } from './environment-functions.ts';
import { helperReads } from './environment-helpers.ts';
import { keysOfSchemas } from './environment-schemas.ts';
import type { Knowledge } from './knowledge.ts';
import { workerVariable } from './worker-environment.ts';

/** Answers which environment variables a value is, where that takes more than `process.env.NAME`. */
export type EnvironmentNames = (ref: Ref) => readonly string[];

/** `config.get('API_URL')`, `getEnv('API_URL')` with an own function, `env().API_URL` of a schema that names it. */
export const environmentNames = remembered((knowledge: Knowledge): EnvironmentNames => {
  const { program } = knowledge;
  const byCall = namesByCall(knowledge);
  const configured = configuredAt(knowledge);
  const inSchemas = new Set(keysOfSchemas(knowledge).map(({ name }) => name));
  return (ref) => {
    const row = valueOf(program, ref);
    if (row?.kind === 'env') return [row.name];
    if (row?.kind === 'result') return byCall.get(`${row.call} ${ref.file}`) ?? configured(ref).variables;
    const { variables } = configured(ref);
    if (variables.length > 0 || row?.kind !== 'member') return variables;
    // What a schema gives back has members with the names that it checks, and nothing else is written in capitals.
    const name = inSchemas.has(row.name) ? row.name : workerVariable(program, ref);
    return name === null ? [] : [name];
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
  for (const { site, name } of helperReads(program)) names.set(`${site.index} ${site.file}`, [name]);
  for (const { at, name } of readingFunctions(program)) {
    for (const site of program.callersOf(at)) {
      const value = site.call.arguments[name];
      const texts = value === undefined ? [] : textsOf(program, { file: site.file, value });
      if (texts.length === 1) names.set(`${site.index} ${site.file}`, texts);
    }
  }
  return names;
}
