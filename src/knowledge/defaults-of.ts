import type { Program } from '../code/link/program.ts';
import { distinct } from '../lib/order.ts';
import { packageName } from '../lib/package-name.ts';
import type { DefaultsException, LibraryDefaults } from '../model/library-defaults.ts';
import type { Library } from '../model/library.ts';
import { allows, askedVersions, versionOf } from './asked-versions.ts';
import { matchesPath } from './catalogue-index.ts';

/** What a library does where nobody sets anything. */
export interface HeldDefaults {
  readonly defaults: LibraryDefaults;
  /** The major version that was read is the one that the code asks for. */
  readonly isRead: boolean;
  /** Versions of `readIn` that the repository asks for, where nobody read what those do. */
  readonly unread: readonly string[];
  /** The package whose sources were read, where that of the call only passes calls on to it. */
  readonly readIn?: string;
}

export interface CallOfLibrary {
  readonly file: string;
  /** The package, maybe with a sub-path. */
  readonly module: string;
  /** Null asks for what holds for the package as a whole. */
  readonly path: string | null;
}

/** The defaults that hold for a call; null where they are not known for its package, its version or its kind of call. */
export function defaultsOf(program: Program, call: CallOfLibrary, library: Library): HeldDefaults | null {
  const { packages, defaults } = library;
  if (defaults === undefined) return null;
  const name = readPackage(packageName(call.module), library);
  const versions = versionsOf(program, call, { name, read: defaults.version });
  const special = (defaults.exceptions ?? []).filter((row) => applies(row, { name, versions, path: call.path }));
  const isOfPackage = special.some((row) => row.packages !== undefined);
  if (special.some((row) => row.unknown) || !(isOfPackage || isReadFor(name, packages, defaults))) return null;
  const { alsoFor: _also, exceptions: _exceptions, ...usual } = defaults;
  const held = special.reduce(withException, usual);
  const isTold = special.some(({ below }) => below !== undefined);
  const unread = versions.filter((each) => versionOf(each) !== null && !allows(each, held.version));
  return {
    defaults: held,
    isRead: isTold || isAsked(versions, defaults.version),
    unread: versions.length > 0 ? distinct(unread) : forksOf(program, { file: call.file, name }, library),
    ...(name === packageName(call.module) ? {} : { readIn: name }),
  };
}

/** Of a package that only passes calls on, the one that it passes them on to: `@supabase/ssr` → `@supabase/supabase-js`. */
function readPackage(name: string, { packages, defaults }: Library): string {
  const isTold = defaults?.exceptions?.some((row) => row.packages?.includes(name)) === true;
  if (isTold || defaults?.alsoFor?.includes(name) !== true) return name;
  return packages.find((each) => defaults.source.some((place) => place.startsWith(`${each}/`))) ?? name;
}

/** A fork that takes the place of the package whose sources were read: `@silverhand/slonik 31.0.0` for slonik. */
function forksOf(
  program: Program,
  { file, name }: { readonly file: string; readonly name: string },
  { packages, same = [], defaults }: Library,
): readonly string[] {
  const forks = same
    .filter(({ as }) => packageName(as.split('#')[0] ?? '') === name)
    .map(({ path }) => packageName(path.split('#')[0] ?? ''))
    .filter((fork) => fork !== name && packages.includes(fork) && defaults?.alsoFor?.includes(fork) !== true);
  return distinct(forks).flatMap((fork) =>
    distinct(askedVersions(program, file, fork)).map((each) => `${fork} ${each}`),
  );
}

interface ReadVersion {
  readonly name: string;
  readonly read: string;
}

/** A package that passes calls on may be published together with the one that was read; else its own version says nothing of it. */
function versionsOf(program: Program, { file, module }: CallOfLibrary, { name, read }: ReadVersion): readonly string[] {
  const versions = askedVersions(program, file, name);
  if (versions.length > 0 || packageName(module) === name) return versions;
  const together = askedVersions(program, file, packageName(module));
  return isAsked(together, read) ? together : [];
}

interface Asked {
  readonly name: string;
  readonly versions: readonly string[];
  readonly path: string | null;
}

function applies({ packages, below, paths }: DefaultsException, { name, versions, path }: Asked): boolean {
  if (packages !== undefined && !packages.includes(name)) return false;
  if (paths !== undefined && !paths.some((pattern) => path !== null && matchesPath(pattern, path))) return false;
  return below === undefined || (versions.length > 0 && versions.every((version) => isBelow(version, below)));
}

/** Notes tell of the version that was read: they say nothing of another in which tries or limits are different. */
function withException({ notes, ...defaults }: LibraryDefaults, exception: DefaultsException): LibraryDefaults {
  const { packages: _, below: _below, paths: _paths, unknown: _unknown, source, ...changed } = exception;
  const isAnother = ['attempts', 'timeoutMs', 'worstCaseMs', 'backoff'].some((key) => key in changed);
  return { ...defaults, notes: isAnother ? '' : notes, ...changed, source };
}

/** An entry tells of packages whose sources were read, and of those that pass on to them; of all where it names none. */
function isReadFor(name: string, packages: readonly string[], { source, alsoFor = [] }: LibraryDefaults): boolean {
  const read = packages.filter((each) => source.some((place) => place.startsWith(`${each}/`)));
  return (read.length === 0 && alsoFor.length === 0) || read.includes(name) || alsoFor.includes(name);
}

/** Do all ask for the major version that was read? */
function isAsked(versions: readonly string[], read: string): boolean {
  return versions.length > 0 && versions.every((version) => isSameMajor(version, read));
}

/** Below 1.0 the minor version decides. */
function isSameMajor(left: string, right: string): boolean {
  const [one, other] = [versionOf(left), versionOf(right)];
  return one?.major === other?.major && (one?.major === 0 ? one.minor === other?.minor : one !== null);
}

/** A release candidate does what its release does. */
function isBelow(version: string, limit: string): boolean {
  const [one, other] = [versionOf(version), versionOf(limit)];
  return one !== null && other !== null && one.compareMain(other) < 0;
}
