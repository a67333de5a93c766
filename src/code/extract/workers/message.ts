/** Files for a worker, their bytes one after the other: one block of memory changes hands without a copy. */
export interface Question {
  readonly files: readonly QuestionFile[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface QuestionFile {
  readonly path: string;
  readonly id: string;
  /** Bytes, -1 for a file that could not be read. */
  readonly length: number;
}

/** Outcomes as `encodeFacts` writes them, one after the other. */
export interface Answer {
  readonly outcomes: readonly { readonly length: number; readonly isLasting: boolean }[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

/** Views of the parts of these lengths. */
export function splitBytes(bytes: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  let position = 0;
  return lengths.map((length) => {
    position += length;
    return bytes.subarray(position - length, position);
  });
}
