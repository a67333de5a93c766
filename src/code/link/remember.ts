import type { Ref, Target } from './program.ts';
import { targetKey } from './targets.ts';

export interface Evaluator {
  readonly evaluate: (ref: Ref) => readonly Target[];
  /** Forgets what was empty: it may be known once callers are. */
  readonly forgetUnknown: () => void;
}

/** So many values are followed at a stretch; what lies behind them is asked first, and then the rest again. */
const MOST_STEPS = 160;
/** Circles settle in two or three rounds; what goes on longer swings between answers. */
const MOST_ROUNDS = 8;
const MOST_STRETCHES = 64;

type Targets = readonly Target[];

/** A value that is being computed. */
interface Open {
  readonly depth: number;
  isAskedAgain: boolean;
}

/** An answer that holds as long as the value at depth `lowest` is open, since it depends on that. */
interface Provisional {
  readonly ref: Ref;
  readonly targets: Targets;
  readonly lowest: number;
}

/**
 * Remembers what `compute` says of each value, where values may depend on themselves: functions that call each other,
 * files that import each other. What is asked for while it is being computed is taken for what it was in the round
 * before, at first nothing, and the circle is gone through until nothing changes. So every value is computed a few
 * times at most, and the order of questions does not matter.
 */
export function remembering(compute: (ref: Ref) => Targets): Evaluator {
  const known = knownAnswers();
  const open = new Map<string, Open>();
  const assumed = new Map<string, Targets>();
  const waiting = waitingAnswers();
  let [lowest, changes] = [Number.POSITIVE_INFINITY, 0];
  let behind: Ref | null = null;

  const step = (ref: Ref): Targets => {
    const key = keyOf(ref);
    const frame = open.get(key);
    const earlier = waiting.get(ref);
    if (frame === undefined && earlier === undefined && open.size < MOST_STEPS) return round(ref, key, 1);
    if (frame !== undefined) frame.isAskedAgain = true;
    else if (earlier === undefined) behind ??= ref;
    lowest = Math.min(lowest, frame?.depth ?? earlier?.lowest ?? -1);
    return frame === undefined ? (earlier?.targets ?? []) : (assumed.get(key) ?? []);
  };

  /** Computes a value once, and again where it is the entry of a circle that has not settled. */
  const round = (ref: Ref, key: string, number: number): Targets => {
    const [outer, before, started] = [lowest, changes, waiting.count()];
    const frame = { depth: open.size, isAskedAgain: false };
    lowest = Number.POSITIVE_INFINITY;
    open.set(key, frame);
    const targets = compute(ref);
    open.delete(key);
    if (frame.isAskedAgain && !isSame(targets, assumed.get(key) ?? [])) {
      assumed.set(key, targets);
      changes += 1;
    }
    const own = lowest;
    lowest = Math.min(outer, own < frame.depth ? own : Number.POSITIVE_INFINITY);
    if (own < frame.depth) waiting.add({ ref, targets, lowest: own });
    else if (own === frame.depth && changes > before && number < MOST_ROUNDS) {
      waiting.takeFrom(started);
      return round(ref, key, number + 1);
    } else {
      for (const each of waiting.takeFrom(started)) known.set(each.ref, each.targets);
      known.set(ref, targets);
    }
    return targets;
  };

  /** One stretch of a question. Gives what lies behind it, null where it was answered. */
  const stretch = (ref: Ref, asked: readonly Ref[]): Ref | null => {
    [lowest, behind] = [Number.POSITIVE_INFINITY, null];
    const targets = round(ref, keyOf(ref), 1);
    const rest = waiting.takeFrom(0);
    assumed.clear();
    const next: Ref | null = behind;
    if (next !== null && asked.length < MOST_STRETCHES && !asked.some((each) => keyOf(each) === keyOf(next))) return next;
    for (const each of rest) known.set(each.ref, each.targets);
    known.set(ref, targets);
    return null;
  };

  const evaluate = (ref: Ref): Targets => {
    const answer = known.get(ref);
    if (answer !== undefined || open.size > 0) return answer ?? step(ref);
    const asked = [ref];
    for (let current = asked.at(-1); current !== undefined; current = asked.at(-1)) {
      const next = known.get(current) === undefined ? stretch(current, asked) : null;
      if (next === null) asked.pop();
      else asked.push(next);
    }
    return known.get(ref) ?? [];
  };
  return { evaluate, forgetUnknown: known.forgetUnknown };
}

function keyOf(ref: Ref): string {
  return `${ref.value} ${ref.file}`;
}

function isSame(a: Targets, b: Targets): boolean {
  const keyAt = (target: Target): string => `${targetKey(target)} ${target.kind === 'api' && target.likely ? '?' : ''}`;
  return a.length === b.length && a.every((target, index) => keyAt(target) === keyAt(b[index] ?? target));
}

/** Provisional answers, in the order in which they were found. */
interface Waiting {
  readonly get: (ref: Ref) => Provisional | undefined;
  readonly add: (row: Provisional) => void;
  readonly count: () => number;
  /** Takes out what was added after the first `count` of them. */
  readonly takeFrom: (count: number) => readonly Provisional[];
}

function waitingAnswers(): Waiting {
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

interface KnownAnswers {
  readonly get: (ref: Ref) => Targets | undefined;
  readonly set: (ref: Ref, targets: Targets) => void;
  readonly forgetUnknown: () => void;
}

function knownAnswers(): KnownAnswers {
  const byFile = new Map<string, (Targets | undefined)[]>();
  return {
    get: (ref) => byFile.get(ref.file)?.[ref.value],
    set: (ref, targets) => {
      const answers = byFile.get(ref.file) ?? [];
      if (answers.length === 0) byFile.set(ref.file, answers);
      answers[ref.value] = targets;
    },
    forgetUnknown: () => {
      for (const answers of byFile.values()) answers.forEach((targets, value) => (answers[value] = targets?.length === 0 ? undefined : targets));
    },
  };
}
