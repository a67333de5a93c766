import { slotOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import type { SignalOptionUse } from '../../model/signal-uses.ts';
import type { Place } from '../../model/place.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { loggingOf, viaOf } from '../logging.ts';
import { packageRoots } from '../package-of.ts';
import type { Rows } from '../rows.ts';

interface SetOption {
  readonly use: SignalOptionUse;
  readonly via: string;
  readonly place: Place;
}

/** What options of a library switch on: `enableLogs: true`, and own functions that decide what is sent: `beforeSend`. */
export default {
  id: 'signal-options',
  description: 'Options that switch on logs, traces or metrics of a library, and own functions that filter them.',
  detect: (knowledge) => {
    const { program, matches } = knowledge;
    const found = matches.signalOptions.flatMap((match) => optionsAt(program, match));
    const isCalled = callsByPackage(knowledge);
    return {
      loggers: found.filter((each) => each.use.ifCalled !== true || isCalled(each)).flatMap(toLogger),
      observability: found.flatMap(toObservation),
    };
  },
} satisfies Detector;

/** Does the package in which an option is set write log lines with that library? */
function callsByPackage(knowledge: Knowledge): (option: SetOption) => boolean {
  const packageOf = packageRoots(knowledge.program);
  const keyOf = (file: string, via: string): string => `${via} ${packageOf.get(file) ?? ''}`;
  const called = new Set(loggingOf(knowledge).all.map(({ site, meaning }) => keyOf(site.file, meaning.via)));
  return ({ via, place }) => called.has(keyOf(place.file, via));
}

function optionsAt(program: Program, { call, alternatives }: Match<SignalOptionUse>): readonly SetOption[] {
  const { site, module, path } = call;
  return alternatives.flatMap((use) => {
    const written = slotOf(program, site, use.option);
    if (written === null || isOff(program, written.ref)) return [];
    const places = [{ file: written.ref.file, line: written.line }, ...functionsBehind(program, written.ref)];
    return places.map((place) => ({ use, via: viaOf(module, path), place }));
  });
}

function isOff(program: Program, ref: Ref): boolean {
  return program.targetsOf(ref).some((target) => target.kind === 'literal' && !target.value);
}

/** The own function that is handed over, or that makes it: `beforeSend: createFilter()`. */
function functionsBehind(program: Program, ref: Ref): readonly Place[] {
  const row = valueOf(program, ref);
  const facts = program.files.get(ref.file);
  const callee = row?.kind === 'result' ? facts?.calls[row.call]?.callee : undefined;
  const targets = [
    ...program.targetsOf(ref),
    ...(callee === undefined ? [] : program.targetsOf({ ...ref, value: callee })),
  ];
  return targets.flatMap((target) => {
    const line =
      target.kind === 'function' ? program.files.get(target.at.file)?.functions[target.at.function]?.line : undefined;
    return target.kind !== 'function' || line === undefined || line === 0 ? [] : [{ file: target.at.file, line }];
  });
}

function toLogger({ use, via, place }: SetOption): Rows['loggers'] {
  return use.kind === 'logger' ? [{ name: use.what, via, structured: true, ...place }] : [];
}

function toObservation({ use, place }: SetOption): Rows['observability'] {
  return use.kind === 'logger' ? [] : [{ kind: use.kind, what: use.what, ...place }];
}
