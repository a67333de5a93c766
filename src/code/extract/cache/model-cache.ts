import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { HandoverModel } from '../../../model/handover-model.ts';
import type { ModelInput } from '../../../model/model-input.ts';
import { modelVersion } from './code-version.ts';
import { openStore } from './packed-store.ts';

/** Models of earlier runs. A model is a function of its input and of our code, and is kept under the hash of both. */
export interface ModelCache {
  readonly find: (input: ModelInput) => HandoverModel | null;
  /** Keeps a model. Gives one sentence for each thing that went wrong; none of them matters to the result. */
  readonly keep: (input: ModelInput, model: HandoverModel) => readonly string[];
}

/** The cache that remembers nothing. */
export const noModels: ModelCache = { find: () => null, keep: () => [] };

/** Opens the cache in a folder, which need not be there yet. Never throws. */
export function openModels(folder: string): ModelCache {
  const store = openStore({
    folder,
    fileName: 'models.pack',
    version: modelVersion(),
    lost: () => 'what the files say together was worked out',
  });
  return {
    find: (input) => {
      const bytes = store.find(keyOf(input));
      // The key names this version of the code, and the checksum says that it wrote the entry.
      return bytes === null ? null : (JSON.parse(inflateRawSync(bytes).toString()) as HandoverModel);
    },
    keep: (input, model) => {
      store.add(keyOf(input), deflateRawSync(JSON.stringify(model), { level: FAST }));
      return store.save();
    },
  };
}

/** Compresses to a tenth all the same. */
const FAST = 1;

function keyOf(input: ModelInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}
