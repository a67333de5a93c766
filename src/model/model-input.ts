import type { Diagnostic } from './diagnostic.ts';
import type { History } from './history.ts';
import type { Library } from './library.ts';
import type { Ownership } from './ownership.ts';
import type { ServiceSetting } from './service-setting.ts';
import type { Waiver } from './waiver.ts';
import type { Workspace } from './workspace.ts';

/** All that a model depends on but for the code of Handover: the workspace names the contents of production files. */
export interface ModelInput {
  readonly workspace: Workspace;
  /** Path and content of each file outside of production code that may name a package. */
  readonly texts: readonly string[];
  /** Built-in entries and those of the repository. */
  readonly catalogue: readonly Library[];
  /** Of the folder. */
  readonly name: string;
  /** Of the snapshot. */
  readonly diagnostics: readonly Diagnostic[];
  /** Services to keep; empty keeps all. */
  readonly only: readonly string[];
  /** Of the configuration. */
  readonly waivers: readonly Waiver[];
  /** Of git; the commit says which. */
  readonly history: History;
  /** Of the configuration. */
  readonly statements: Pick<Ownership, 'escalation' | 'raci'>;
  /** What the configuration says of services. */
  readonly settings: readonly ServiceSetting[];
}
