import type { Program } from '../code/link/program.ts';
import type { HandoverModel, Service } from '../model/handover-model.ts';
import type { History } from '../model/history.ts';
import type { Mentions } from '../model/mentions.ts';
import type { Ownership } from '../model/ownership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Rows } from './rows.ts';

/** The parts of the model that analyses fill. */
export type ModelParts = Omit<
  HandoverModel,
  | 'schemaVersion'
  | 'toolVersion'
  | 'digest'
  | 'repository'
  | 'failureModes'
  | 'serviceFailures'
  | 'findings'
  | 'readiness'
  | 'waivers'
  | 'diagnostics'
  | 'services'
>;

/** What analyses work from. */
export interface Question {
  readonly program: Program;
  readonly workspace: Workspace;
  readonly rows: Rows;
  readonly mentions: Mentions;
  readonly services: readonly Service[];
  /** The service that a file belongs to: the one with the nearest root. */
  readonly serviceOf: (file: string) => Service | null;
  /** Owners that CODEOWNERS declares, or else a `catalog-info.yaml`. */
  readonly ownersOf: (file: string) => readonly string[];
  readonly history: History;
  /** What the team says in its configuration. */
  readonly statements: Pick<Ownership, 'escalation' | 'raci'>;
}

/** One file in `analyses/`: one question over rows and the call graph. Each fills parts of the model that no other fills. */
export interface Analysis {
  readonly id: string;
  readonly analyse: (question: Question) => Partial<ModelParts>;
}
