import type { FunctionRef, Program } from '../code/link/program.ts';
import { textOf } from '../code/link/queries.ts';
import { logLevelOf } from '../lib/log-level.ts';
import { lastName } from './mentions.ts';
import type { Told } from './told-parameters.ts';
import type { WrappedUse } from './wrappers.ts';

/**
 * How bad a log call says that its line is: by its level where that is an argument, `logOperation('error', text)`, by its name, or
 * else as the call inside of an own function does.
 */
export function logCallLevel(
  program: Program,
  { site, through }: WrappedUse<unknown>,
  toldOf: (through: FunctionRef) => Told,
): string {
  const facts = program.files.get(site.file);
  const name = facts === undefined ? '' : lastName(facts, site.call.callee);
  const value = site.call.arguments[through === null ? 0 : levelParameter(program, through)];
  const text = value === undefined ? null : textOf(program, { file: site.file, value });
  const isOpen = through !== null || /^log$/i.test(name);
  if (isOpen && text !== null && isLevelWord(text)) return text;
  return through === null || logLevelOf(name) !== null ? name : (levelInside(program, toldOf(through)) ?? name);
}

/** Of the first call inside of an own function that says one. */
function levelInside(program: Program, { inside }: Told): string | null {
  const names = inside.map(({ site }) => {
    const facts = program.files.get(site.file);
    return facts === undefined ? '' : lastName(facts, site.call.callee);
  });
  return names.find((name) => logLevelOf(name) !== null) ?? null;
}

/** Where a level stands alone as a text. */
export function isLevelWord(text: string): boolean {
  return /^(?:trace|debug|info|log|warn|warning|error|fatal|verbose)$/i.test(text);
}

function levelParameter(program: Program, { file, function: id }: FunctionRef): number {
  const parameters = program.files.get(file)?.functions[id]?.parameters ?? [];
  return parameters.findIndex(({ name }) => /^(?:log_?)?(?:level|severity)$/i.test(name));
}
