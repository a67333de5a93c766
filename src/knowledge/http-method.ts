import { textOf } from '../code/link/queries.ts';
import type { Program } from '../code/link/program.ts';
import type { KnownCall } from './knowledge.ts';
import { optionPlaces } from './option-places.ts';
import { isOpen } from './open-options.ts';

const METHODS = /(?:^|\.)(get|head|post|put|patch|delete|options|trace)$/;
const OPTION = [0, 1].map((argument) => ({ option: { argument, key: 'method' } }));

/** The HTTP method of a call by URL: its name, or its option; GET where it has neither, null where that is not known. */
export function httpMethodOf(program: Program, { site, path }: KnownCall): string | null {
  const [, name] = METHODS.exec(path) ?? [];
  if (name !== undefined) return name.toUpperCase();
  const [place] = OPTION.flatMap(({ option }) => optionPlaces(program, site, option));
  if (place !== undefined) return textOf(program, place.value)?.toUpperCase() ?? null;
  const [, options] = site.call.arguments;
  return options !== undefined && isOpen(program, site, OPTION.slice(1)) ? null : 'GET';
}
