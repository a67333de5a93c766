import { textOf } from '../code/link/queries.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { KnownCall } from './knowledge.ts';
import { type OptionPlace, keyPlaces, optionPlaces } from './option-places.ts';
import { isOpen } from './open-options.ts';

const METHODS = /(?:^|\.)(get|head|post|put|patch|delete|options|trace)$/;
const OPTION = [0, 1].map((argument) => ({ option: { argument, key: 'method' } }));

/** The HTTP method of a call by URL: its name, or its option; GET where it has neither, null where that is not known. */
export function httpMethodOf(program: Program, { site, path }: KnownCall): string | null {
  const [, name] = METHODS.exec(path) ?? [];
  if (name !== undefined) return name.toUpperCase();
  const places = [
    ...OPTION.flatMap(({ option }) => optionPlaces(program, site, option)),
    ...site.call.arguments.flatMap((value) => handedPlaces(program, { file: site.file, value })),
  ];
  if (places.length > 0) {
    const [method, ...others] = new Set(places.map(({ value }) => textOf(program, value)?.toUpperCase() ?? null));
    return others.length > 0 ? null : (method ?? null);
  }
  const [, options] = site.call.arguments;
  return options !== undefined && isOpen(program, site, OPTION.slice(1)) ? null : 'GET';
}

/** What callers write, where the options of the call are a parameter with a type: `request(url, { method: 'POST' })`. */
function handedPlaces(program: Program, ref: Ref): readonly OptionPlace[] {
  const row = valueOf(program, ref);
  if (row?.kind !== 'parameter') return [];
  return program.callersOf({ file: ref.file, function: row.function }).flatMap(({ file, call }) => {
    const value = call.arguments[row.index];
    return value === undefined ? [] : keyPlaces(program, { file, value }, 'method');
  });
}
