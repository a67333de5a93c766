import { elementsOf } from '../code/link/elements.ts';
import type { CallSite, Ref } from '../code/link/program.ts';
import { propertyOf, slotOf, textsOf } from '../code/link/queries.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { packageRoots } from './package-of.ts';
import { joinPath } from './router-prefixes.ts';
import { namesOf } from './slot-text.ts';

/** What the application puts before the paths of a controller's method, one for each version of it. */
export interface Versioning {
  readonly pathsOf: (controller: CallSite, route: VersionedRoute) => readonly string[];
}

export interface VersionedRoute {
  /** The path that the controller and its method say. */
  readonly path: string;
  /** The calls that decorate the method. */
  readonly decorators: readonly number[];
}

/** How an application tells versions apart: as a part of the path, or not (a header, a media type). */
interface Application {
  readonly isInPath: boolean;
  /** `v` before the number, unless the application says otherwise. */
  readonly before: string;
  readonly defaults: readonly string[];
}

const UNTOLD: Application = { isInPath: true, before: 'v', defaults: [] };

/**
 * NestJS puts `setGlobalPrefix` and, with URI versioning, `v1` before the paths of controllers. Both are said once where
 * the application starts, so they hold for the controllers of the same package.
 */
export function versioningOf(knowledge: Knowledge): Versioning {
  const packageOf = packageRoots(knowledge.program);
  const homeOf = (site: CallSite): string | null => packageOf.get(site.file) ?? null;
  const prefixes = new Map(globalPrefixes(knowledge).map((prefix) => [homeOf(prefix.site), prefix]));
  const applications = new Map(
    callsOf(knowledge, /\.enableVersioning$/).map(({ site }) => [homeOf(site), applicationAt(knowledge, site)]),
  );
  const byMethod = new Map(callsOf(knowledge, /^Version$/).map(({ site }) => [`${site.index} ${site.file}`, site]));
  return {
    pathsOf: (controller, { path, decorators }) => {
      const { isInPath, before: letter, defaults } = applications.get(homeOf(controller)) ?? UNTOLD;
      const method = decorators.flatMap((index) => byMethod.get(`${index} ${controller.file}`) ?? [])[0];
      const own =
        method === undefined ? versionsAt(knowledge, controller) : namesAt(knowledge, method.call.arguments[0], method);
      const versions = isInPath ? (own ?? defaults) : [];
      const parts = versions.map((version) => (version === 'VERSION_NEUTRAL' ? '' : letter + version));
      const prefix = prefixes.get(homeOf(controller));
      const before = prefix === undefined || prefix.isExcluded(joinPath(path) || '/') ? '' : prefix.text;
      return (parts.length === 0 ? [''] : parts).map((version) => joinPath(before, version, path) || '/');
    },
  };
}

function callsOf(knowledge: Knowledge, path: RegExp): readonly KnownCall[] {
  return knowledge.calls.filter((call) => call.module.startsWith('@nestjs/') && path.test(call.path));
}

interface GlobalPrefix {
  readonly site: CallSite;
  readonly text: string;
  readonly isExcluded: (path: string) => boolean;
}

function globalPrefixes(knowledge: Knowledge): readonly GlobalPrefix[] {
  return knowledge.matches.prefixes.flatMap(({ call: { site }, use }) => {
    const written = use.ofPackage === true ? slotOf(knowledge.program, site, use.prefix) : null;
    const text = written === null ? undefined : textsOf(knowledge.program, written.ref)[0];
    return text === undefined ? [] : [{ site, text, isExcluded: exclusionsAt(knowledge, site) }];
  });
}

/** `{ exclude: ['health', { path: 'docs/(.*)' }] }`: these paths, or what begins like them, stay without the prefix. */
function exclusionsAt({ program }: Knowledge, site: CallSite): (path: string) => boolean {
  const list = slotOf(program, site, { argument: 1, key: 'exclude' });
  const patterns = (list === null ? [] : elementsOf(program, list.ref)).flatMap((ref) => {
    const path = propertyOf(program, ref, 'path');
    return textsOf(program, path?.ref ?? ref).map((text) => joinPath(text).split(/\(\.\*\)|\*\w*/));
  });
  return (path) =>
    patterns.some(([start = '', ...rest]) => (rest.length === 0 ? path === start : path.startsWith(start)));
}

/** `app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1', prefix: 'v' })`; the type is URI where none is said. */
function applicationAt(knowledge: Knowledge, site: CallSite): Application {
  const option = (name: string): Ref | null => optionAt(knowledge, site, name);
  const type = option('type');
  const prefix = option('prefix');
  const types = type === null ? ['URI'] : namesOf(knowledge.program, type);
  const isNone =
    prefix !== null &&
    knowledge.program.targetsOf(prefix).some((target) => target.kind === 'literal' && target.value === false);
  // A context path that is only known when it runs is empty more often than not: what is known of it is said.
  const before = prefix === null ? undefined : textsOf(knowledge.program, prefix)[0]?.replace(/^(?:\$\{[^}]*\})+/, '');
  return {
    isInPath: types.length === 0 || types[0] === 'URI' || types[0] === '0',
    before: isNone ? '' : (before ?? 'v'),
    defaults: namesInside(knowledge, option('defaultVersion')) ?? [],
  };
}

/** `@Controller({ path, version: '2' })`; null where it says none. */
function versionsAt(knowledge: Knowledge, controller: CallSite): readonly string[] | null {
  return namesInside(knowledge, optionAt(knowledge, controller, 'version'));
}

function optionAt({ program }: Knowledge, { file, call }: CallSite, name: string): Ref | null {
  const [value] = call.arguments;
  return value === undefined ? null : (propertyOf(program, { file, value }, name)?.ref ?? null);
}

function namesAt(knowledge: Knowledge, value: number | undefined, { file }: CallSite): readonly string[] | null {
  return value === undefined ? null : namesInside(knowledge, { file, value });
}

/** One version, or several in an array. */
function namesInside({ program }: Knowledge, ref: Ref | null): readonly string[] | null {
  if (ref === null) return null;
  const elements = elementsOf(program, ref);
  return (elements.length === 0 ? [ref] : elements).flatMap((each) => namesOf(program, each).slice(0, 1));
}
