import type { Certainty, Place } from './place.ts';

/** The npm packages that manifests declare, and what code says about them. Packages of the repository itself are left out. */
export interface PackageInventory {
  /** Paths of lock files that were read. */
  readonly lockFiles: readonly string[];
  /** Sorted by name. */
  readonly packages: readonly PackageDependency[];
  readonly unused: readonly UnusedPackage[];
  readonly undeclared: readonly UndeclaredPackage[];
  /** Manifests of which nothing is called unused: no lock file tells peers and commands, or little of the code is in sight. */
  readonly notJudged: readonly string[];
}

export type DependencyGroup = 'dependencies' | 'optionalDependencies' | 'devDependencies' | 'peerDependencies';

export interface PackageDependency {
  readonly name: string;
  readonly declared: readonly Declaration[];
  /** SPDX expressions of lock files; empty where the tree has none. */
  readonly licences: readonly string[];
  /** Names of services and libraries whose production code imports it. */
  readonly services: readonly string[];
}

/** Where a manifest asks for a package. */
export interface Declaration extends Place {
  readonly group: DependencyGroup;
  readonly range: string;
  /** Version of the lock file, null where none has it. */
  readonly locked: string | null;
}

/** A dependency that no file of its package imports or names. */
export interface UnusedPackage extends Place {
  readonly name: string;
  readonly group: DependencyGroup;
  readonly certainty: Certainty;
}

/** A package that code imports, and that neither its manifest nor one in a folder above declares. */
export interface UndeclaredPackage extends Place {
  readonly name: string;
  readonly manifest: string;
  readonly imports: number;
}
