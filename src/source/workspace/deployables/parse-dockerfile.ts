import { DockerfileParser, Env, From, type Instruction, JSONInstruction } from 'dockerfile-ast';

/** What a Dockerfile says about the image that it ends in. */
export interface Image {
  /** 1-based line of the last FROM. */
  readonly line: number;
  /** Images that its stages start from. */
  readonly bases: readonly string[];
  readonly command: string | null;
  readonly ports: readonly string[];
  readonly environment: readonly string[];
  /** WORKDIRs: of the last stage, and of all of them. */
  readonly folders: readonly string[];
  readonly allFolders: readonly string[];
  /** What COPY and ADD take: into the last stage, and into all of them. */
  readonly copied: readonly string[];
  readonly allCopied: readonly string[];
  /** Commands of RUN, CMD and ENTRYPOINT in all stages. */
  readonly commands: readonly string[];
}

/** Of the image that it ends in, or of the stage that is asked for; null where there is no FROM, or no such stage. */
export function parseDockerfile(text: string, target: string | null = null): Image | null {
  const stages = stagesOf(DockerfileParser.parse(text).getInstructions());
  const wanted = target === null ? stages.at(-1) : stageCalled(stages, target);
  if (wanted === undefined) return null;
  const reached = withWhatItTakes(wanted, stages);
  const all = stages.filter((stage) => reached.has(stage)).flatMap(({ instructions }) => instructions);
  const final = withBases(wanted, stages);
  return {
    line: wanted.from.getRange().start.line + 1,
    bases: all.flatMap((instruction) => (instruction instanceof From ? (instruction.getImage() ?? []) : [])),
    command: commandOf(final),
    ports: ofKeyword(final, 'EXPOSE').flatMap(wordsOf),
    environment: ofKeyword(final, 'ENV').flatMap(variableNames),
    folders: ofKeyword(final, 'WORKDIR').flatMap(wordsOf),
    allFolders: ofKeyword(all, 'WORKDIR').flatMap(wordsOf),
    copied: ofKeyword(final, 'COPY', 'ADD').flatMap(copiedBy),
    allCopied: ofKeyword(all, 'COPY', 'ADD').flatMap(copiedBy),
    commands: ofKeyword(all, 'RUN', 'CMD', 'ENTRYPOINT').map((instruction) => wordsOf(instruction).join(' ')),
  };
}

interface Stage {
  readonly from: From;
  readonly instructions: readonly Instruction[];
}

function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const starts = instructions.flatMap((from, at) => (from instanceof From ? [{ from, at }] : []));
  return starts.map(({ from, at }, position) => ({
    from,
    instructions: instructions.slice(at, starts[position + 1]?.at),
  }));
}

/** By its name, or by its number from 0. */
function stageCalled(stages: readonly Stage[], name: string): Stage | undefined {
  const named = stages.findLast(({ from }) => from.getBuildStage()?.toLowerCase() === name.toLowerCase());
  return named ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined);
}

/** The stage before it that it starts from. */
function baseOf(stage: Stage, stages: readonly Stage[]): Stage | undefined {
  return stageCalled(stages.slice(0, stages.indexOf(stage)), stage.from.getImage() ?? '');
}

/** A stage, after the stages of the same file that it starts from. */
function withBases(stage: Stage, stages: readonly Stage[]): readonly Instruction[] {
  const base = baseOf(stage, stages);
  return [...(base === undefined ? [] : withBases(base, stages)), ...stage.instructions];
}

/** All stages that are built for one: it starts from them, or takes files of theirs. */
function withWhatItTakes(stage: Stage, stages: readonly Stage[]): ReadonlySet<Stage> {
  const before = stages.slice(0, stages.indexOf(stage));
  const names = stage.instructions.flatMap((instruction) =>
    [...instruction.toString().matchAll(/--(?:from=|mount=\S*\bfrom=)([^\s,]+)/g)].map(([, name = '']) => name),
  );
  const taken = [baseOf(stage, stages), ...names.map((name) => stageCalled(before, name))];
  return new Set([stage, ...taken.flatMap((each) => (each === undefined ? [] : [...withWhatItTakes(each, stages)]))]);
}

function ofKeyword(instructions: readonly Instruction[], ...keywords: readonly string[]): readonly Instruction[] {
  return instructions.filter((instruction) => keywords.includes(instruction.getKeyword()));
}

/** Arguments without quotes, brackets of the JSON form, or line continuations. */
function wordsOf(instruction: Instruction): readonly string[] {
  const strings = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  if (strings.length > 0) return strings.map((argument) => argument.getJSONValue());
  return instruction.getArguments().map((argument) => argument.getValue());
}

function variableNames(instruction: Instruction): readonly string[] {
  return instruction instanceof Env ? instruction.getProperties().map((property) => property.getName()) : [];
}

function copiedBy(instruction: Instruction): readonly string[] {
  return wordsOf(instruction).slice(0, -1);
}

/** As Docker runs it: the last ENTRYPOINT, followed by the last CMD. */
function commandOf(instructions: readonly Instruction[]): string | null {
  const [entrypoint, command] = [ofKeyword(instructions, 'ENTRYPOINT').at(-1), ofKeyword(instructions, 'CMD').at(-1)];
  const words = [entrypoint, command].flatMap((part) => (part === undefined ? [] : wordsOf(part)));
  return words.length === 0 ? null : words.join(' ');
}
