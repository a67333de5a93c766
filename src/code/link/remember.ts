import { type KnownAnswers, type Targets, type Waiting, keyOf, knownAnswers, waitingAnswers } from './answers.ts';
import type { Ref, Target } from './program.ts';
import { targetKey } from './targets.ts';

export interface Evaluator {
  readonly evaluate: (ref: Ref) => Targets;
  /** Forgets what was empty, or a declared shape alone: it may be known once callers are. */
  readonly forgetUnknown: () => void;
}

/** So many values are followed at a stretch; what lies behind them is asked first, and then the rest again. */
const MOST_STEPS = 160;
/** Circles settle in two or three rounds; what goes on longer swings between answers. */
const MOST_ROUNDS = 8;
const MOST_STRETCHES = 64;

/**
 * Remembers what `compute` says of each value, where values may depend on themselves: functions that call each other,
 * files that import each other. What is asked for while it is being computed is taken for what it was in the round
 * before, at first nothing, and the circle is gone through until nothing changes. So every value is computed a few
 * times at most, and the order of questions does not matter.
 */
export function remembering(compute: (ref: Ref) => Targets): Evaluator {
  const known = knownAnswers();
  const walk: Walk = {
    compute,
    known,
    waiting: waitingAnswers(),
    open: new Map(),
    assumed: new Map(),
    lowest: NOTHING,
    changes: 0,
    behind: null,
  };
  const evaluate = (ref: Ref): Targets => known.get(ref) ?? (walk.open.size > 0 ? step(walk, ref) : ask(walk, ref));
  return { evaluate, forgetUnknown: known.forgetUnknown };
}

/** A value that is being computed. */
interface Open {
  readonly depth: number;
  isAskedAgain: boolean;
}

interface Walk {
  readonly compute: (ref: Ref) => Targets;
  readonly known: KnownAnswers;
  readonly waiting: Waiting;
  readonly open: Map<string, Open>;
  /** What open values are taken for. */
  readonly assumed: Map<string, Targets>;
  /** Depth of the lowest open value that the current one depends on; `BEHIND` where it depends on what lies too deep. */
  lowest: number;
  /** How often an assumption turned out to be wrong. */
  changes: number;
  /** The first value that lay too deep. */
  behind: Ref | null;
}

const NOTHING = Number.POSITIVE_INFINITY;
const BEHIND = -1;

/** A question from outside. */
function ask(walk: Walk, ref: Ref): Targets {
  const asked = [ref];
  for (let current = asked.at(-1); current !== undefined; current = asked.at(-1)) {
    const next = walk.known.get(current) === undefined ? stretch(walk, current, asked) : null;
    if (next === null) asked.pop();
    else asked.push(next);
  }
  return walk.known.get(ref) ?? [];
}

/** One stretch of a question. Gives what lies behind it, null where it was answered. */
function stretch(walk: Walk, ref: Ref, asked: readonly Ref[]): Ref | null {
  walk.lowest = NOTHING;
  walk.behind = null;
  const targets = round(walk, ref, 1);
  const rest = walk.waiting.takeFrom(0);
  walk.assumed.clear();
  const next = nextOf(walk, asked);
  if (next !== null) return next;
  for (const each of [...rest, { ref, targets }]) walk.known.set(each.ref, each.targets);
  return null;
}

function nextOf({ behind }: Walk, asked: readonly Ref[]): Ref | null {
  if (behind === null || asked.length >= MOST_STRETCHES) return null;
  return asked.some((each) => keyOf(each) === keyOf(behind)) ? null : behind;
}

/** A question that another value asks. */
function step(walk: Walk, ref: Ref): Targets {
  const open = walk.open.get(keyOf(ref));
  if (open !== undefined) {
    open.isAskedAgain = true;
    walk.lowest = Math.min(walk.lowest, open.depth);
    return walk.assumed.get(keyOf(ref)) ?? [];
  }
  const earlier = walk.waiting.get(ref);
  if (earlier === undefined && walk.open.size < MOST_STEPS) return round(walk, ref, 1);
  if (earlier === undefined) walk.behind ??= ref;
  walk.lowest = Math.min(walk.lowest, earlier?.lowest ?? BEHIND);
  return earlier?.targets ?? [];
}

/** Computes a value once, and again where it is the entry of a circle that has not settled. */
function round(walk: Walk, ref: Ref, number: number): Targets {
  const { lowest: outer, changes, waiting, open } = walk;
  const [depth, started] = [open.size, waiting.count()];
  const targets = computed(walk, ref);
  const own = walk.lowest;
  walk.lowest = own < depth ? Math.min(outer, own) : outer;
  if (own === depth && walk.changes > changes && number < MOST_ROUNDS) {
    waiting.takeFrom(started);
    return round(walk, ref, number + 1);
  }
  if (own < depth) waiting.add({ ref, targets, lowest: own });
  else for (const each of [...waiting.takeFrom(started), { ref, targets }]) walk.known.set(each.ref, each.targets);
  return targets;
}

function computed(walk: Walk, ref: Ref): Targets {
  const key = keyOf(ref);
  const frame = { depth: walk.open.size, isAskedAgain: false };
  walk.lowest = NOTHING;
  walk.open.set(key, frame);
  const targets = walk.compute(ref);
  walk.open.delete(key);
  if (frame.isAskedAgain && !isSame(targets, walk.assumed.get(key) ?? [])) {
    walk.assumed.set(key, targets);
    walk.changes += 1;
  }
  return targets;
}

function isSame(a: Targets, b: Targets): boolean {
  return a.length === b.length && a.every((target, index) => certaintyKey(target) === certaintyKey(b[index] ?? target));
}

function certaintyKey(target: Target): string {
  return `${targetKey(target)}${target.kind === 'api' && target.likely ? ' likely' : ''}`;
}
