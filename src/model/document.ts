/** A rendered page. `path` is POSIX and relative to the output folder. */
export interface Document {
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
  /** Diagrams that the page shows as pictures; none where it holds them as Mermaid. */
  readonly pictures?: readonly Picture[];
}

export type PictureFormat = 'svg' | 'png';

/** A picture to be drawn. `path` is POSIX and relative to the output folder. */
export interface Picture {
  readonly path: string;
  readonly mermaid: string;
}
