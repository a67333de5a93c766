import type { PictureFormat } from '../model/document.ts';

/** What the command line says to every command. Paths are as written, and relative to `cwd`. */
export interface GlobalOptions {
  /** Everything that is not an option: a path, or nothing. */
  readonly operands: readonly string[];
  /** Names of all commands, to suggest the one that was meant. */
  readonly commands: readonly string[];
  readonly cwd: string;
  readonly config?: string;
  readonly workspace: readonly string[];
  readonly quiet: boolean;
  /** The day by which waivers are judged, `2027-03-31`. */
  readonly today: string;
  readonly progress: boolean;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** Branch, tag or commit to read instead of the working tree. */
  readonly ref?: string;
}

/** What `generate` takes besides. */
export interface GenerateFlags {
  readonly output?: string;
  /** Edits of generated text become text of the team. */
  readonly adopt?: boolean;
  /** How diagrams stand in the documents, instead of what the configuration says. */
  readonly diagrams?: 'mermaid' | PictureFormat;
}

/** What `init` takes besides. */
export interface InitFlags {
  /** Copy the built-in templates. */
  readonly templates?: boolean;
}

/** What `verify` takes besides. */
export interface VerifyFlags extends GenerateFlags {
  /** Hold all pages that people wrote against the tree, too. */
  readonly allDocs?: boolean;
}

/** What `analyze` takes besides. */
export interface AnalyzeFlags {
  readonly format?: 'json' | 'cyclonedx';
  readonly out?: string;
}

/** What `catalogue list` and `catalogue show` take besides. */
export interface CatalogueFlags {
  readonly json?: boolean;
}

/** What `impact` takes besides. */
export interface ImpactFlags {
  readonly format: 'text' | 'json' | 'mermaid';
  /** A saved model. */
  readonly from?: string;
}

/** What `explain` takes besides. */
export interface ExplainFlags {
  /** A saved model. */
  readonly from?: string;
}
