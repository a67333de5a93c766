/** What could not be analysed, and why. Printed under "Limits of this analysis", never dropped. */
export interface Diagnostic {
  readonly stage: 'snapshot' | 'workspace' | 'extract' | 'link' | 'knowledge' | 'documents';
  /** Stable id of the reason, e.g. `file-too-large`, `manifest-unreadable`. */
  readonly code: string;
  /** One sentence for a reader: what happened and what it means for the documents. */
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
}
