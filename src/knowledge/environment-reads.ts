import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { EnvRead } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Need } from '../model/setting.ts';
import { checkedNames } from './environment-checks.ts';
import { namesOfKey } from './environment-keys.ts';
import { readingFunctions } from './environment-functions.ts';
import { helperReads } from './environment-helpers.ts';
import { keysOfSchemas } from './environment-schemas.ts';
import type { Knowledge } from './knowledge.ts';
import { neverReturns } from './never-returns.ts';
import type { FoundSetting } from './rows.ts';
import { textOfDefault } from './text-of-default.ts';
import { workerReads } from './worker-environment.ts';

/** Every place that reads or checks an environment variable. */
export const environmentReads = remembered((knowledge: Knowledge): readonly FoundSetting[] => [
  ...readDirectly(knowledge.program),
  ...readThroughFunctions(knowledge.program),
  ...readThroughLibraries(knowledge),
  ...readThroughHelpers(knowledge.program),
  ...workerReads(knowledge.program),
  ...readInSchemas(knowledge),
]);

function readDirectly(program: Program): readonly FoundSetting[] {
  return [...program.files].flatMap(([file, facts]) => {
    const checked = checkedNames({ program, file, facts });
    return facts.envReads.flatMap((read) =>
      namesOfRead(program, file, read).map((name) => {
        const standard = read.fallbacks.at(-1);
        const place = { name, file, line: read.line };
        const need = checked.get(name) ?? 'unchecked';
        const plain: FoundSetting = { ...place, need, default: null, checkedBy: null };
        if (standard === undefined) return plain;
        const instead = withDefault(program, place, { file, value: standard });
        // `?? ''` and a check for it behind.
        return instead.default === '' && checked.has(name) ? plain : instead;
      }),
    );
  });
}

/** `for (const name of ['A', 'B']) process.env[name]`: what a parameter holds, its callers say elsewhere. */
function namesOfRead(program: Program, file: string, { name, key }: EnvRead): readonly string[] {
  if (name !== null || key === null) return name === null ? [] : [name];
  return namesOfKey(program, { file, value: key });
}

/** A fallback that ends in a throw, in another variable or in something computed is no value that could be shown. */
function withDefault(program: Program, place: Place & { readonly name: string }, standard: Ref): FoundSetting {
  if (neverReturns(program, standard)) return { ...place, need: 'required', default: null, checkedBy: null };
  const need = isNothing(program, standard) ? 'unchecked' : 'default';
  return { ...place, need, default: textOfDefault(program, { name: place.name, ref: standard }), checkedBy: null };
}

/** `?? undefined`, `?? null`, `?? ''`, and another variable, which may be missing as well. */
function isNothing(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return (
    row?.kind === 'undefined' ||
    row?.kind === 'env' ||
    (row?.kind === 'literal' && (row.value === null || row.value === ''))
  );
}

/** `function env(name, standard) { return process.env[name] ?? standard }`: its callers say which. */
function readThroughFunctions(program: Program): readonly FoundSetting[] {
  return readingFunctions(program).flatMap((reader) =>
    program.callersOf(reader.at).flatMap((site): readonly FoundSetting[] => {
      const passed = (index: number | null): Ref | null => {
        const value = index === null ? undefined : site.call.arguments[index];
        return value === undefined ? null : { file: site.file, value };
      };
      const name = passed(reader.name);
      const standard = passed(reader.standard) ?? (reader.need === 'required' ? null : fallbackOf(program, site));
      const names = name === null ? [] : textsOf(program, name).filter(isPlainName);
      return names.map((each) => {
        const place = { name: each, file: site.file, line: site.call.line };
        return standard === null
          ? { ...place, need: reader.need, default: null, checkedBy: null }
          : withDefault(program, place, standard);
      });
    }),
  );
}

/** `config.get('REDIS_URL')`; a name in small letters is a key of the application's own configuration. */
function readThroughLibraries({ program, matches }: Knowledge): readonly FoundSetting[] {
  return matches.environmentReads.flatMap(({ call: { site, module, path }, use }) => {
    const slot = slotOf(program, site, use.name);
    const given = use.default === undefined ? null : slotOf(program, site, use.default);
    // An object in that place holds options.
    const handed = given === null || valueOf(program, given.ref)?.kind === 'object' ? null : given.ref;
    const isRequired = use.required === true || path.endsWith('OrThrow');
    const standard = handed ?? (isRequired ? null : fallbackOf(program, site));
    const names = slot === null ? [] : textsOf(program, slot.ref).filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name));
    return names.map((name): FoundSetting => {
      const place = { name, file: site.file, line: site.call.line };
      if (standard !== null) return withDefault(program, place, standard);
      const checkedBy = module === 'global' ? null : packageName(module);
      const need: Need = isRequired ? 'required' : 'unchecked';
      return { ...place, need, default: null, checkedBy: need === 'required' ? checkedBy : null };
    });
  });
}

function readThroughHelpers(program: Program): readonly FoundSetting[] {
  return helperReads(program).map(({ site, name, standard: given, required }) => {
    const place = { name, file: site.file, line: site.call.line };
    const standard = given ?? (required ? null : fallbackOf(program, site));
    if (standard !== null && textOfDefault(program, { name, ref: standard }) !== null)
      return withDefault(program, place, standard);
    return { ...place, need: required ? 'required' : 'unchecked', default: null, checkedBy: null };
  });
}

/** `env('PORT') ?? 3000`: what the code goes on with where the answer is nothing. */
function fallbackOf(program: Program, { file, index }: CallSite): Ref | null {
  const found = program.files
    .get(file)
    ?.callFallbacks.findLast(({ call, value }) => call === index && !isRead(program, { file, value }));
  return found === undefined ? null : { file, value: found.value };
}

/** Another question for a name in capitals, whose answer may be nothing as well. */
function isRead(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  const [first] = row?.kind === 'result' ? (program.files.get(ref.file)?.calls[row.call]?.arguments ?? []) : [];
  const asked = first === undefined ? undefined : valueOf(program, { file: ref.file, value: first });
  return asked?.kind === 'literal' && typeof asked.value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(asked.value);
}

function readInSchemas(knowledge: Knowledge): readonly FoundSetting[] {
  return keysOfSchemas(knowledge).map(({ name, file, line, need, standard, checkedBy }) => {
    const written = standard === null ? null : withDefault(knowledge.program, { name, file, line }, standard).default;
    // An empty text lets it be missing, and is no value.
    return { name, file, line, need: written === '' ? 'optional' : need, default: written, checkedBy };
  });
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
