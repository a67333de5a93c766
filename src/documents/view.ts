import type { HandoverModel } from '../model/handover-model.ts';
import type { Graph } from './graph/graph.ts';

/**
 * A projection of the model to plain rows for a template, one object per page; no page where there is nothing to show.
 * Every field is present (`null`, never absent), because templates are strict.
 */
export interface View {
  /** The file's name, which a template's front matter names. */
  readonly id: string;
  readonly build: (model: HandoverModel, team: TeamText) => readonly object[];
}

/** What the documents of an earlier run hold of the team's words. */
export interface TeamText {
  /** What people wrote beside facts that have changed since. */
  readonly notesToCheck: readonly NoteToCheck[];
  /** Slots that hold an answer. */
  readonly answers: readonly SlotOfPage[];
  /** Rows of `reliability/fmea.csv` that people rated. */
  readonly ratings: readonly Rating[];
}

/** What people wrote beside a failure mode, as they wrote it; '' where they wrote nothing. */
export interface Rating {
  /** Of the row of the model. */
  readonly id: string;
  readonly item: string;
  readonly failure: string;
  readonly severity: string;
  readonly occurrence: string;
  readonly detection: string;
  /** Severity × occurrence × detection, the risk priority number. */
  readonly priority: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  /** The code no longer has it. */
  readonly retired: boolean;
}

export interface SlotOfPage {
  readonly document: string;
  readonly slot: string;
}

export interface NoteToCheck {
  /** Path of the document in the output folder. */
  readonly document: string;
  /** The section that it stands after. */
  readonly section: string;
}

/** A picture of the model, kept within what a reader and the renderers can take in. */
export interface Diagram {
  readonly id: string;
  readonly build: (model: HandoverModel) => Graph;
}
