import type { Ref, Target } from './program.ts';

export type Targets = readonly Target[];

/** Answers that hold for good. */
export interface KnownAnswers {
  readonly get: (ref: Ref) => Targets | undefined;
  readonly set: (ref: Ref, targets: Targets) => void;
  readonly forgetUnknown: () => void;
}

export function knownAnswers(): KnownAnswers {
  const byFile = new Map<string, (Targets | undefined)[]>();
  return {
    get: (ref) => byFile.get(ref.file)?.[ref.value],
    set: (ref, targets) => {
      const answers = byFile.get(ref.file) ?? [];
      if (answers.length === 0) byFile.set(ref.file, answers);
      answers[ref.value] = targets;
    },
    forgetUnknown: () => {
      for (const answers of byFile.values())
        answers.forEach(
          (targets, value) => (answers[value] = targets?.every(isDeclared) === true ? undefined : targets),
        );
    },
  };
}

/** A declared shape gives way to what callers pass. */
function isDeclared({ kind }: Target): boolean {
  return kind === 'typed';
}

/** An answer that holds as long as the value at depth `lowest` is open, since it depends on that. */
interface Provisional {
  readonly ref: Ref;
  readonly targets: Targets;
  readonly lowest: number;
}

/** Provisional answers, in the order in which they were found. */
export interface Waiting {
  readonly get: (ref: Ref) => Provisional | undefined;
  readonly add: (row: Provisional) => void;
  readonly count: () => number;
  /** Takes out what was added after the first `count` of them. */
  readonly takeFrom: (count: number) => readonly Provisional[];
}

export function waitingAnswers(): Waiting {
  const rows: Provisional[] = [];
  const byKey = new Map<string, Provisional>();
  return {
    get: (ref) => byKey.get(keyOf(ref)),
    add: (row) => {
      rows.push(row);
      byKey.set(keyOf(row.ref), row);
    },
    count: () => rows.length,
    takeFrom: (count) => {
      const taken = rows.splice(count);
      for (const { ref } of taken) byKey.delete(keyOf(ref));
      return taken;
    },
  };
}

export function keyOf(ref: Ref): string {
  return `${ref.value} ${ref.file}`;
}
