import type { Document } from './model/document.ts';
import type { HandoverModel } from './model/handover-model.ts';

export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface AnalyzeOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Names of services or packages to keep; empty keeps all. */
  readonly workspaces: readonly string[];
  /** Globs of `ignore` in the configuration: files that are treated as if they were not there. */
  readonly ignore?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads a repository. */
export async function analyze(options: AnalyzeOptions): Promise<HandoverModel> {
  throw new Error(`The pipeline is not there yet, ${options.root} was not read`);
}

/** Renders the documents of a model: the same model gives the same bytes. */
export async function generate(model: HandoverModel): Promise<readonly Document[]> {
  throw new Error(`The pipeline is not there yet, ${model.repository.name} was not rendered`);
}
