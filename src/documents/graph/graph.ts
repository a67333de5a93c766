import type { ServiceKind } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import type { Certainty, Place } from '../../model/place.ts';

/**
 * `system` is the analysed system as a whole; `callers` are those who reach its HTTP entry points; `component` is a part of
 * a service.
 */
export type NodeKind = ServiceKind | SystemKind | 'system' | 'callers' | 'component';

export interface GraphNode {
  readonly key: string;
  /** Null where the wording of the kind says it all. */
  readonly label: string | null;
  readonly kind: NodeKind;
  /** Labels of what was put together here; empty for a single thing. */
  readonly members: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  /** How many relations of the model it stands for. */
  readonly weight: number;
  /** Where the first of them is; null where the model does not say. */
  readonly evidence: (Place & { readonly symbol: string | null }) | null;
}

/** What a picture shows. `hidden` edges did not fit even after collapsing. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly hidden: number;
}
