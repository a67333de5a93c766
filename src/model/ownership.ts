import type { HistoryGap } from './history.ts';
import type { Place } from './place.ts';

/** Who owns what, in three ways: as declared in files, as shown by who changed it, and as the team says whom to call. */
export interface Ownership {
  /** Path of the CODEOWNERS file, null where there is none. */
  readonly file: string | null;
  readonly rules: readonly OwnershipRule[];
  /** Production files that no rule covers, by top folder. */
  readonly unowned: readonly { readonly folder: string; readonly files: number }[];
  readonly ownedFiles: number;
  readonly files: number;
  /** Entities of `catalog-info.yaml` files (Backstage). */
  readonly catalog: readonly CatalogEntity[];
  /** People that a package.json names as author, maintainers or contributors. */
  readonly packagePeople: readonly PackagePeople[];
  readonly history: HistoryState;
  /** What could be measured, by kind and name; a subject that few commits touched has no row. */
  readonly knowledge: readonly KnowledgeArea[];
  readonly escalation: readonly Escalation[];
  readonly raci: readonly RaciStatement[];
  readonly disagreements: readonly Disagreement[];
}

export interface OwnershipRule extends Place {
  readonly pattern: string;
  readonly owners: readonly string[];
  /** Production files whose last match it is. */
  readonly files: number;
  /** Over all files of the tree: it decides about some, later rules win everywhere, or there is nothing that it matches. */
  readonly effect: 'decides' | 'shadowed' | 'matches-nothing';
  /** Line of the rule that wins instead, for the first file that a shadowed rule matches. */
  readonly shadowedBy: number | null;
}

/** One document of a `catalog-info.yaml`, with references as written. */
export interface CatalogEntity extends Place {
  readonly kind: string;
  readonly name: string;
  readonly type: string | null;
  readonly owner: string | null;
  readonly system: string | null;
  /** Folder that it is about, null where the file does not tell. */
  readonly folder: string | null;
  /** References to the APIs that a component answers and calls. */
  readonly provides: readonly string[];
  readonly consumes: readonly string[];
}

export interface PackagePeople extends Place {
  readonly package: string;
  readonly people: readonly string[];
}

/** Numbers are rounded down to one digit, so that they do not change with each commit. */
export type HistoryState =
  | {
      readonly measured: true;
      readonly commitsAtLeast: number;
      readonly peopleAtLeast: number;
      readonly exactRenamesOnly: boolean;
    }
  | { readonly measured: false; readonly reason: HistoryGap };

/** Who changed something, by recency-weighted commits. */
export interface KnowledgeArea {
  /** `file` is one that answers an entry point. */
  readonly kind: 'service' | 'system' | 'file';
  readonly name: string;
  /** At most three, who changed most first. */
  readonly people: readonly KnownBy[];
  /** Fewest people who made more than half of the weighted changes. */
  readonly busFactor: number;
  /** Nobody who still commits made more than a tenth of them. */
  readonly isLeft: boolean;
}

export interface KnownBy {
  readonly name: string;
  /** Percent, in steps of ten. */
  readonly share: number;
  /** Has a commit in the last 90 days before the analysed one. */
  readonly isActive: boolean;
}

/** Whom to call, in this order: what the team wrote in the configuration. */
export interface Escalation {
  /** Name or id of a service, or `*` for all that have none of their own. */
  readonly service: string;
  readonly steps: readonly EscalationStep[];
}

export interface EscalationStep {
  readonly team: string | null;
  readonly contact: string | null;
  readonly channel: string | null;
  readonly hours: string | null;
  readonly notes: string | null;
}

/** Who is responsible, accountable, consulted and informed: what the team wrote in the configuration. */
export interface RaciStatement {
  readonly service: string;
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

/** Two of the three ways contradict each other. */
export type Disagreement = Place & { readonly service: string } & (
    | { readonly kind: 'declared-differently'; readonly owners: readonly string[]; readonly catalogOwner: string }
    | { readonly kind: 'never-changed-it'; readonly owner: string; readonly person: string }
    | { readonly kind: 'changed-by-others'; readonly owners: readonly string[]; readonly people: readonly string[] }
  );
