import { z } from 'zod';
import type { PackageManifest } from '../../model/workspace.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { JsonDocument } from './parse-json.ts';
import { anyRecord, type ManifestSource, readField, readStringMap } from './read-field.ts';
import { readPeople } from './read-people.ts';
import type { Tree } from './tree.ts';

/** A package.json: what the model says of it, and what only the workspace stage needs. */
export interface ManifestFile {
  readonly path: string;
  readonly manifest: PackageManifest;
  readonly scriptLines: Readonly<Record<string, number>>;
  readonly dependencyLines: Readonly<Record<string, number>>;
  /** Globs of npm, yarn or bun `workspaces`; null where it is no workspace root. */
  readonly workspaces: readonly string[] | null;
  /** Such as `pnpm@9.1.0`. */
  readonly packageManager: string | null;
  /** Says something besides how Node loads the files in its folder (`{"type": "module"}`). */
  readonly isPackage: boolean;
}

const text = z.string();
const nonEmptyText = z.string().min(1);
/** Some write it as a text, which npm takes for true. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);
const globs = z.array(text);
const workspaces = z.union([globs, z.object({ packages: globs.optional() })]);

/** Reads a package.json field by field: a malformed field costs that field, a file that is no JSON costs all of them. */
export function readManifest(tree: Tree, path: string): ManifestFile {
  const document = tree.json(path);
  const source = { tree, path, document, fields: fieldsOf(tree, path, document) };
  const scripts = readScripts(source);
  const dependencies = readDependencies(source);
  return {
    path,
    manifest: {
      ...readIdentity(source),
      ...readEntryPoints(source),
      scripts,
      ...dependencies,
      people: readPeople(source),
    },
    dependencyLines: dependencyLines(document, dependencies),
    scriptLines: Object.fromEntries(
      Object.keys(scripts).map((name) => [name, document?.lineOf(['scripts', name]) ?? 1]),
    ),
    workspaces: readWorkspaces(source),
    packageManager: readField(source, 'packageManager', text),
    isPackage: !onlySaysHowToLoad(Object.keys(source.fields)),
  };
}

/** What a generator of packages put there describes nothing. */
function readDescription(source: ManifestSource): string | null {
  const description = readField(source, 'description', text)?.trim() ?? '';
  return description === '' || /^(?:(?:package )?description|tbd|n\/?a)\W*$|^\W*todo\b/i.test(description)
    ? null
    : description;
}

function readScripts(source: ManifestSource): Readonly<Record<string, string>> {
  const scripts = Object.entries(readStringMap(source, 'scripts'));
  return Object.fromEntries(scripts.map(([name, command]) => [name, hideSecrets(command)]));
}

function onlySaysHowToLoad(fields: readonly string[]): boolean {
  return fields.length > 0 && fields.every((field) => loadingFields.has(field));
}

const loadingFields = new Set(['type', 'sideEffects']);

function fieldsOf(tree: Tree, path: string, document: JsonDocument | null): Readonly<Record<string, unknown>> {
  if (document === null) return {};
  const parsed = anyRecord.safeParse(document.value);
  if (parsed.success) return parsed.data;
  tree.report({
    code: 'manifest-malformed',
    file: path,
    line: 1,
    message: 'This package.json is no JSON object, what it says is missing.',
  });
  return {};
}

function readIdentity(source: ManifestSource) {
  return {
    name: readField(source, 'name', nonEmptyText),
    version: readField(source, 'version', text),
    description: readDescription(source),
    private: readField(source, 'private', flag) ?? false,
    publishConfig: readField(source, 'publishConfig', anyRecord),
  };
}

function readEntryPoints(source: ManifestSource) {
  return {
    main: readField(source, 'main', text),
    module: readField(source, 'module', text),
    types: readField(source, 'types', text) ?? readField(source, 'typings', text),
    exports: source.fields['exports'] ?? null,
    imports: source.fields['imports'] ?? null,
    bin: readBin(source),
  };
}

/** A single command is named after the package, without its scope. */
function readBin(source: ManifestSource): Readonly<Record<string, string>> {
  if (typeof source.fields['bin'] !== 'string') return readStringMap(source, 'bin');
  const name = text.safeParse(source.fields['name']).data;
  return name === undefined ? {} : { [name.replace(/^@[^/]*\//, '')]: source.fields['bin'] };
}

function readDependencies(source: ManifestSource) {
  return {
    dependencies: readStringMap(source, 'dependencies'),
    devDependencies: readStringMap(source, 'devDependencies'),
    peerDependencies: readStringMap(source, 'peerDependencies'),
    optionalDependencies: readStringMap(source, 'optionalDependencies'),
  };
}

/** Of a name that is declared twice, the line of what code needs. */
function dependencyLines(
  document: JsonDocument | null,
  groups: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, number>> {
  const lines = Object.entries(groups).flatMap(([group, names]) =>
    Object.keys(names).map((name) => [name, document?.lineOf([group, name]) ?? 1] as const),
  );
  return Object.fromEntries(lines.toReversed());
}

function readWorkspaces(source: ManifestSource): readonly string[] | null {
  const value = readField(source, 'workspaces', workspaces);
  return value === null || Array.isArray(value) ? value : (value.packages ?? []);
}
