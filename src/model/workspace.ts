import type { UnreadPart } from './unread-part.ts';
import type { WrittenAlert } from './alert.ts';
import type { DecisionRecord } from './architecture.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { CatalogEntity } from './ownership.ts';
import type { Place } from './place.ts';
import type { Datasource, GeneratedClient, SchemaTable } from './prisma-schema.ts';
import type { SettingDeclaration } from './setting.ts';

/** What a file is there for: only `production` becomes rows of the model; `tooling` is what only developers run. */
export type FileRole =
  | 'production'
  | 'test'
  | 'story'
  | 'mock'
  | 'fixture'
  | 'example'
  | 'docs'
  | 'tooling'
  | 'generated'
  | 'vendored'
  | 'declaration';

/** The parts of a package.json that Handover reads. Anything malformed in it is left out with a diagnostic. */
export interface PackageManifest {
  readonly name: string | null;
  readonly version: string | null;
  readonly description: string | null;
  readonly private: boolean;
  readonly main: string | null;
  readonly module: string | null;
  readonly types: string | null;
  /** As written: a string, an array, or a tree of conditions. */
  readonly exports: unknown;
  readonly imports: unknown;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  /** As written: what holds where it is published, over the fields of the same names; null where there is none. */
  readonly publishConfig: Readonly<Record<string, unknown>> | null;
  /** Author, maintainers and contributors by name; by address only where there is no name. */
  readonly people: readonly string[];
}

/** A part of a package that a tool builds by itself: it has no package.json, and uses what the package around it declares. */
export interface Project {
  readonly tool: 'nx' | 'angular' | 'nest';
  /** Null where the tool is not told. */
  readonly type: 'application' | 'library' | null;
}

export interface Package {
  /** Folder relative to the root, '' for the root itself. */
  readonly root: string;
  /** Path of its package.json, or of what describes the project. */
  readonly file: string;
  /** Null where it has a package.json of its own. */
  readonly project: Project | null;
  readonly manifest: PackageManifest;
  /** Line of each script in package.json, by script name. */
  readonly scriptLines: Readonly<Record<string, number>>;
  /** Line of each dependency in package.json, by name. */
  readonly dependencyLines: Readonly<Record<string, number>>;
  /** Path below which Next.js serves the package, as its configuration says; '' where it says none. */
  readonly basePath: string;
  /** Path that a configuration file puts before the routes of all controllers; '' where it says none. */
  readonly controllerPath: string;
  /** Folder of the npm, yarn or pnpm workspace that it belongs to, '' for the root package; null where it belongs to none. */
  readonly workspaceRoot: string | null;
}

/** What a lock file says of one dependency. */
export interface LockedPackage {
  readonly version: string;
  /** SPDX expression, as the lock file has it; null where it says none. */
  readonly licence: string | null;
}

/** A lock file, as far as it is about what manifests declare. */
export interface Lock {
  readonly file: string;
  /** By folder of the manifest, then by the name that it declares. */
  readonly packages: Readonly<Record<string, Readonly<Record<string, LockedPackage>>>>;
  /** Declared names that some package wants beside it. */
  readonly peers: readonly string[];
  /** Declared names that bring a command; null where this kind of lock file does not say. */
  readonly commands: readonly string[] | null;
}

/** One `paths` entry of a tsconfig; `targets` are relative to the repository root, and keep the `*`. */
export interface PathMapping {
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** A tsconfig after `extends`; all folders are relative to the repository root. */
export interface TsConfig {
  readonly file: string;
  readonly baseUrl: string | null;
  readonly paths: readonly PathMapping[];
  readonly rootDirs: readonly string[];
  readonly rootDir: string | null;
  readonly outDir: string | null;
}

export interface SourceFile {
  readonly path: string;
  readonly id: string;
  readonly size: number;
  readonly role: FileRole;
  /** Root of the nearest package, null where there is none. */
  readonly packageRoot: string | null;
  /** Path of the nearest tsconfig, null where there is none. */
  readonly tsconfig: string | null;
}

/** Something outside package.json that says "this runs": an image, a compose service, a process line. */
export interface Deployable {
  readonly kind: 'dockerfile' | 'compose' | 'procfile' | 'platform' | 'kubernetes';
  readonly name: string | null;
  /** Folder that it builds or runs from, relative to the root; null where it builds nothing of this repository. */
  readonly root: string | null;
  /** Image that it runs, for infrastructure services of compose. */
  readonly image: string | null;
  /** Command line as written, null where none. */
  readonly command: string | null;
  /** Dockerfile that it is built from. */
  readonly dockerfile: string | null;
  readonly ports: readonly string[];
  /** Names of environment variables that it sets; never values. */
  readonly environment: readonly string[];
  readonly dependsOn: readonly string[];
  /** Of these, those that it is started after, well or not, and is not started anew where it fails for that. */
  readonly startedBlind?: readonly string[];
  readonly place: Place;
}

/** When a platform stops what a file of functions does, as its configuration says. */
export interface FunctionLimit {
  readonly path: string;
  readonly ms: number;
  readonly place: Place;
}

/** Something that a platform's configuration starts: by the clock, for a message, or for a request. */
export interface PlatformEntry {
  readonly platform: string;
  readonly starts:
    | { readonly kind: 'schedule'; readonly schedule: string }
    | { readonly kind: 'queue'; readonly queue: string }
    | { readonly kind: 'http'; readonly method: string; readonly path: string };
  /** What it starts, as the configuration names it. */
  readonly name: string;
  /** File, its extension or not, relative to the root, and the export in it, `default.scheduled` for a member; null where none is named. */
  readonly handler: { readonly file: string; readonly name: string } | null;
  /** Path of the application that it requests by `GET`. */
  readonly requests?: string;
  /** Milliseconds after which it is stopped, where the configuration says so. */
  readonly timeoutMs?: number;
  readonly place: Place;
}

export interface OwnerRule {
  readonly pattern: string;
  /** GitLab's section around it, in lower case; null outside of sections. Each section has owners of its own. */
  readonly section: string | null;
  readonly owners: readonly string[];
  readonly place: Place;
}

/** Something that an HTML page loads from another host; `inline` is an address in a script of the page. */
export interface PageResource extends Place {
  readonly url: string;
  readonly tag: string;
  readonly inline: boolean;
}

/** An operation that an OpenAPI description names. */
export interface ApiOperation extends Place {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Path of the server that the description names first; '' where it names none. */
  readonly base: string;
  /** Module that answers, as `x-eov-operation-handler` names it below a folder of handlers. */
  readonly module: string | null;
}

/** A variable that a file other than code names. */
export interface DeclaredSetting extends SettingDeclaration {
  readonly name: string;
  /** `orders:3000`, where its value is an address inside of the network in which it runs. */
  readonly host: string | null;
}

/** A variable that a library reads because a file other than code tells it to. */
export interface SettingOfLibrary extends Place {
  readonly name: string;
  /** Package that reads it: `prisma`, `config`. */
  readonly library: string;
  /** Key of the configuration that it fills, `db.host`; null where the library has none. */
  readonly key: string | null;
}

/** An address that a file of a configuration library holds at a key; without credentials and parameters. */
export interface ConfiguredAddress extends Place {
  /** Package that reads it: `config`. */
  readonly library: string;
  readonly key: string;
  readonly address: string;
}

/** What the manifests and configuration files of a tree say about it. */
export interface Workspace {
  readonly manager: 'npm' | 'yarn' | 'pnpm' | 'bun' | null;
  readonly packages: readonly Package[];
  /** Sorted by path. */
  readonly locks: readonly Lock[];
  readonly tsconfigs: readonly TsConfig[];
  /** All TypeScript and JavaScript files, sorted by path. */
  readonly sources: readonly SourceFile[];
  readonly deployables: readonly Deployable[];
  readonly platformEntries: readonly PlatformEntry[];
  /** By path of the file, sorted. */
  readonly functionLimits: readonly FunctionLimit[];
  readonly pages: readonly PageResource[];
  readonly datasources: readonly Datasource[];
  readonly schemaTables: readonly SchemaTable[];
  readonly generatedClients: readonly GeneratedClient[];
  /** Read where a package depends on something that knows OpenAPI. */
  readonly operations: readonly ApiOperation[];
  readonly settings: readonly DeclaredSetting[];
  readonly librarySettings: readonly SettingOfLibrary[];
  readonly configuredAddresses: readonly ConfiguredAddress[];
  /** Those of `settings` whose names stand in scripts and configuration as well. */
  readonly mentionedSettings: readonly string[];
  /** In file order: the last match wins. */
  readonly ownerRules: readonly OwnerRule[];
  readonly catalogEntities: readonly CatalogEntity[];
  readonly paths: readonly string[];
  readonly decisions: readonly DecisionRecord[];
  readonly alerts: readonly WrittenAlert[];
  readonly unreadParts: readonly UnreadPart[];
  readonly diagnostics: readonly Diagnostic[];
}
